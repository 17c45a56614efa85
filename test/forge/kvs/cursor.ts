import { KvsRefusal } from './kvs-refusal';

/** A cursor names the last key of a page and the query it belongs to; it means nothing to any other query. */
export function makeCursor(query: object, lastKey: string): string {
  return Buffer.from(JSON.stringify([fingerprint(query), lastKey])).toString('base64url');
}

/** @throws KvsRefusal where the cursor is of another query, or none */
export function readCursor(query: object, cursor: string): string {
  try {
    const [print, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (print === fingerprint(query) && typeof key === 'string') return key;
  } catch {
    // Falls through to the refusal: a cursor that is no JSON is as foreign as one of another query.
  }
  throw new KvsRefusal(400, 'CURSOR_INVALID', 'The cursor does not belong to this query.');
}

const fingerprint = (query: object): string => JSON.stringify(query);
