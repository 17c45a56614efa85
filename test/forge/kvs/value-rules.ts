import { KvsRefusal, undocumented } from './kvs-refusal';

const maxBytes = 240 * 1024;
const maxDepth = 31;

/** Checks a value against the documented limits and gives its stored form, JSON text. */
export function checkValue(value: unknown): string {
  if (value === undefined || value === null) throw undocumented('The value must not be null or absent.');
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > maxBytes) {
    throw new KvsRefusal(400, 'MAX_SIZE', 'The provided value has exceeded the maximum size limit (240 KiB).');
  }
  if (depthOf(value) > maxDepth) {
    throw new KvsRefusal(400, 'MAX_DEPTH', `The provided value has exceeded the maximum object depth (${maxDepth}).`);
  }
  return text;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
