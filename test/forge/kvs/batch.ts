import { KvsRefusal, undocumented } from './kvs-refusal';

const maxItems = 25;
const maxBytes = 4 * 1024 * 1024;

interface BatchItem {
  key?: unknown;
  entityName?: string | undefined;
}

/** Runs one operation per item, each for itself: what one refuses does not stop the others. */
export function runBatch<I extends BatchItem>(
  items: I[],
  run: (item: I) => Record<string, unknown> | undefined,
): { successfulKeys: object[]; failedKeys: object[] } {
  if (items.length === 0 || items.length > maxItems) throw undocumented(`A batch takes 1 to ${maxItems} keys.`);
  if (Buffer.byteLength(JSON.stringify(items)) > maxBytes) throw undocumented('A batch can have 4 MB at most.');
  const names = items.map(({ key, entityName }) => JSON.stringify([entityName, key]));
  if (new Set(names).size < names.length) throw undocumented('A key can be used once in a batch.');

  const successfulKeys: object[] = [];
  const failedKeys: object[] = [];
  for (const item of items) {
    const name = { key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) };
    try {
      successfulKeys.push({ ...name, ...run(item) });
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      failedKeys.push({ ...name, error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}
