import type { Space, Store } from './store';

/** What tests may look at, without going through the app. Values are copies. */
export interface StorageInspector {
  keys(): string[];
  value(key: string): unknown;
  secretKeys(): string[];
  secret(key: string): unknown;
  entityKeys(entityName: string): string[];
  entity(entityName: string, key: string): unknown;
  /** Everything that is stored, secrets included: for a search of what must not be there. */
  dump(): {
    plain: Record<string, unknown>;
    secret: Record<string, unknown>;
    entities: Record<string, Record<string, unknown>>;
  };
  clear(): void;
}

/** Shows what an installation has stored, without the app. */
export function createStorageInspector(store: Store): StorageInspector {
  const keys = (space: Space) => store.list(space).map(({ key }) => key);
  const value = (space: Space, key: string): unknown => {
    const item = store.find(space, key);
    return item === undefined ? undefined : (JSON.parse(item.json) as unknown);
  };
  const all = (space: Space) => Object.fromEntries(keys(space).map((key) => [key, value(space, key)]));
  return {
    keys: () => keys(store.plain),
    value: (key) => value(store.plain, key),
    secretKeys: () => keys(store.secret),
    secret: (key) => value(store.secret, key),
    entityKeys: (name) => keys(store.entity(name)),
    entity: (name, key) => value(store.entity(name), key),
    dump: () => ({
      plain: all(store.plain),
      secret: all(store.secret),
      entities: Object.fromEntries(store.entityNames().map((name) => [name, all(store.entity(name))])),
    }),
    clear: () => store.clear(),
  };
}
