import { checkKey } from './key-rules';
import { itemBody } from './item-wire';
import { KvsRefusal, undocumented } from './kvs-refusal';
import type { DeleteRequest, GetRequest, SetRequest } from './requests';
import type { Space, Store, StoredItem } from './store';

const unitMs = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;
const yearMs = 365 * unitMs.DAYS;

const notFound = (key: string) => new KvsRefusal(404, 'KEY_NOT_FOUND', `The key ${key} does not exist.`);

/** @throws KvsRefusal where the key is illegal or nothing is stored under it */
export function getItem(store: Store, space: Space, { key: raw, options }: GetRequest): Record<string, unknown> {
  const key = checkKey(raw);
  const item = store.find(space, key);
  if (item === undefined) throw notFound(key);
  return itemBody(item, options?.metadataFields);
}

/** Sets one value. Gives a body only where the request asks for a value back; then `undefined` is "there was none". */
export function setItem(
  store: Store,
  space: Space,
  { key: raw, options }: Pick<SetRequest, 'key' | 'options'>,
  json: string,
): Record<string, unknown> | undefined {
  const key = checkKey(raw);
  const previous = store.find(space, key);
  if (options?.keyPolicy === 'FAIL_IF_EXISTS' && previous !== undefined) {
    throw new KvsRefusal(409, 'KEY_CONFLICT', `The key ${key} exists already.`);
  }
  if (options?.returnValue !== undefined && options.keyPolicy !== 'OVERRIDE') {
    throw undocumented('returnValue needs keyPolicy OVERRIDE.');
  }
  const latest = putItem(store, space, key, json, options?.ttl);
  if (options?.returnValue === undefined) return undefined;
  const returned = options.returnValue === 'PREVIOUS' ? previous : latest;
  return returned === undefined ? undefined : itemBody(returned, options.returnMetadataFields);
}

export function putItem(
  store: Store,
  space: Space,
  key: string,
  json: string,
  ttl: { value: number; unit: keyof typeof unitMs } | undefined,
): StoredItem {
  const now = store.now();
  const life = lifeOf(ttl);
  const item: StoredItem = {
    key,
    json,
    createdAt: store.find(space, key)?.createdAt ?? now,
    updatedAt: now,
    expiresAt: life === undefined ? undefined : now + life,
  };
  space.set(key, item);
  return item;
}

/** A time to live, in milliseconds; undefined where there is none. */
export function lifeOf(ttl: { value: number; unit: keyof typeof unitMs } | undefined): number | undefined {
  if (ttl === undefined) return undefined;
  const life = ttl.value * unitMs[ttl.unit];
  if (!Number.isInteger(ttl.value) || ttl.value < 1) throw undocumented('A ttl needs a whole number above 0.');
  if (life > yearMs) throw undocumented('A ttl can be one year at most.');
  return life;
}

/** @throws KvsRefusal where the key is illegal or nothing is stored under it */
export function deleteItem(store: Store, space: Space, { key: raw }: Pick<DeleteRequest, 'key'>): void {
  const key = checkKey(raw);
  if (store.find(space, key) === undefined) throw notFound(key);
  space.delete(key);
}
