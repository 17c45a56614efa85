import { KvsRefusal } from './kvs-refusal';

// https://developer.atlassian.com/platform/forge/storage-reference/handling-errors-customentities/
const legalKey = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
const legalEntityName = /^(?![.-])(?!.*\.{2})[a-z0-9:\-._]*(?<![.])$/;

/** @throws KvsRefusal where Forge takes no such key */
export function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key.length === 0) throw new KvsRefusal(400, 'EMPTY_KEY', 'Key cannot be empty.');
  if (key.length > 500) throw new KvsRefusal(400, 'KEY_TOO_LONG', 'The key has more than 500 characters.');
  if (!legalKey.test(key)) {
    throw new KvsRefusal(400, 'INVALID_KEY', `The provided key does not match the regex: ${String(legalKey)}`);
  }
  return key;
}

/** @throws KvsRefusal where Forge takes no such name */
export function checkEntityName(name: unknown): string {
  if (typeof name !== 'string' || name.length < 3) {
    throw new KvsRefusal(400, 'ENTITY_TYPE_TOO_SHORT', 'The entity name needs at least 3 characters.');
  }
  if (name.length > 60) throw new KvsRefusal(400, 'ENTITY_TYPE_TOO_LARGE', 'The entity name exceeds 60 characters.');
  if (!legalEntityName.test(name)) throw new KvsRefusal(400, 'INVALID_ENTITY_TYPE', 'The entity name is not legal.');
  return name;
}
