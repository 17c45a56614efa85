import { makeCursor, readCursor } from './cursor';
import { itemBody } from './item-wire';
import { KvsRefusal } from './kvs-refusal';
import type { QueryRequest } from './requests';
import type { Store } from './store';

/** One page of what a query found; `cursor` where there is more. */
export interface Page {
  data: Record<string, unknown>[];
  cursor?: string;
}

/** A query over plain keys: all, or those that begin with a prefix; 10 on a page, 100 at most. */
export function queryPlain(store: Store, request: QueryRequest): Page {
  const { limit = 10, where = [], after, options } = request;
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw new KvsRefusal(400, 'LIST_QUERY_LIMIT_EXCEEDED', 'The limit must be between 1 and 100.');
  }
  const prefix = prefixOf(where);
  const query = { prefix };
  const start = after === undefined ? undefined : readCursor(query, after);
  const found = store
    .list(store.plain)
    .filter(({ key }) => key.startsWith(prefix) && (start === undefined || key > start))
    .slice(0, limit);
  const last = found.at(-1);
  const full = found.length === limit && last !== undefined;
  return {
    data: found.map((item) => itemBody(item, options?.metadataFields)),
    // A full page carries a cursor even where nothing follows, as pages of a key-value database do.
    ...(full ? { cursor: makeCursor(query, last.key) } : {}),
  };
}

function prefixOf(where: NonNullable<QueryRequest['where']>): string {
  const [clause, ...more] = where;
  if (clause === undefined) return '';
  const values = Array.isArray(clause.values) ? (clause.values as unknown[]) : [];
  const [prefix] = values;
  const legal = clause.property === 'key' && clause.condition === 'BEGINS_WITH' && values.length === 1;
  if (!legal || typeof prefix !== 'string' || more.length > 0) {
    throw new KvsRefusal(400, 'QUERY_WHERE_INVALID', "A query over keys knows only where('key', beginsWith(text)).");
  }
  return prefix;
}
