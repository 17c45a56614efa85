/** One stored value. Times are milliseconds since 1970. */
export interface StoredItem {
  key: string;
  /** The value as JSON text, so that nobody can change it in place. */
  json: string;
  createdAt: number;
  updatedAt: number;
  expiresAt: number | undefined;
}

/** Items by key. */
export type Space = Map<string, StoredItem>;

/** The storage of one installation. */
export interface Store {
  plain: Space;
  secret: Space;
  /** The items of a custom entity, by the entity's name. */
  entity(name: string): Space;
  entityNames(): string[];
  now(): number;
  /** The item, unless it is so long expired that it counts as deleted. */
  find(space: Space, key: string): StoredItem | undefined;
  /** All that can still be seen, in the order of keys. */
  list(space: Space): StoredItem[];
  clear(): void;
}

// Forge deletes an expired value some time within 48 hours; until then it may still be returned.
const lingerMs = 48 * 60 * 60 * 1000;

/**
 * @param expiredValues `linger`: seen for 48 hours after their time, the worst that Forge's documentation allows;
 * `gone`: deleted to the millisecond.
 */
export function createStore(now: () => number, expiredValues: 'linger' | 'gone'): Store {
  const plain: Space = new Map();
  const secret: Space = new Map();
  const entities = new Map<string, Space>();
  const isGone = ({ expiresAt }: StoredItem) =>
    expiresAt !== undefined && now() >= expiresAt + (expiredValues === 'linger' ? lingerMs : 0);

  function find(space: Space, key: string): StoredItem | undefined {
    const item = space.get(key);
    if (item === undefined || !isGone(item)) return item;
    space.delete(key);
    return undefined;
  }

  return {
    plain,
    secret,
    entity(name) {
      const space = entities.get(name) ?? new Map<string, StoredItem>();
      entities.set(name, space);
      return space;
    },
    entityNames: () => [...entities.keys()],
    now,
    find,
    list: (space) =>
      [...space.keys()]
        .sort()
        .map((key) => find(space, key))
        .filter((item) => item !== undefined),
    clear() {
      plain.clear();
      secret.clear();
      entities.clear();
    },
  };
}
