import type { StoredItem } from './store';

/** An item as the storage sends it: metadata only where the request names it. */
export function itemBody(item: StoredItem, metadataFields: readonly string[] = []): Record<string, unknown> {
  return {
    key: item.key,
    value: JSON.parse(item.json) as unknown,
    ...(metadataFields.includes('CREATED_AT') ? { createdAt: item.createdAt } : {}),
    ...(metadataFields.includes('UPDATED_AT') ? { updatedAt: item.updatedAt } : {}),
    ...(metadataFields.includes('EXPIRE_TIME') && item.expiresAt !== undefined
      ? { expireTime: new Date(item.expiresAt).toISOString() }
      : {}),
  };
}
