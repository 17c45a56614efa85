import type { EntityDefinition } from '../manifest';
import { checkGroup, checkRange, compare, holds, matchesGroup } from './conditions';
import { makeCursor, readCursor } from './cursor';
import { findIndex, fits, typeOf, type EntityIndex } from './entity-rules';
import { itemBody } from './item-wire';
import { KvsRefusal, undocumented } from './kvs-refusal';
import type { Page } from './plain-query';
import type { EntityQueryRequest } from './requests';
import type { Store, StoredItem } from './store';

interface Row {
  item: StoredItem;
  value: Record<string, unknown>;
}

/**
 * A query by one index. Filters are applied after the page was cut, as on Forge: a page may be shorter than its limit,
 * or empty, and still carry a cursor.
 */
export function queryEntity(store: Store, entity: EntityDefinition, request: EntityQueryRequest): Page {
  const { limit = 10, cursor, filters, sort = 'ASC', options } = request;
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw new KvsRefusal(400, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', 'The page limit must be between 1 and 100.');
  }
  const index = findIndex(entity, request.indexName);
  checkPartition(entity, index, request.partition ?? []);
  if (filters !== undefined) checkGroup(entity, filters);
  if (request.range !== undefined) {
    if (index.range === undefined) throw undocumented(`The index ${index.name} has no range to compare.`);
    checkRange(entity, index.range, request.range.condition, request.range.values);
  }

  const query = { ...request, cursor: undefined, limit: undefined, options: undefined };
  const rows = indexed(store, entity, index, request);
  if (sort === 'DESC') rows.reverse();
  const start = cursor === undefined ? 0 : positionAfter(rows, readCursor(query, cursor));
  const page = rows.slice(start, start + limit);
  const last = page.at(-1);
  const kept = filters === undefined ? page : page.filter(({ value }) => matchesGroup(filters, value));
  return {
    data: kept.map(({ item }) => itemBody(item, options?.metadataFields)),
    ...(last !== undefined && page.length === limit ? { cursor: makeCursor(query, last.item.key) } : {}),
  };
}

function checkPartition(entity: EntityDefinition, index: EntityIndex, values: unknown[]): void {
  if (values.length !== index.partition.length) {
    throw undocumented(`The index ${index.name} needs ${index.partition.length} partition values.`);
  }
  index.partition.forEach((property, position) => {
    const type = typeOf(entity, property);
    if (!fits(type, values[position]))
      throw undocumented(`The partition value of ${property} must be of type ${type}.`);
  });
}

/** The rows of the index in its order; a value without one of the index's attributes is not in the index. */
function indexed(store: Store, entity: EntityDefinition, index: EntityIndex, request: EntityQueryRequest): Row[] {
  const { partition = [], range } = request;
  const inRange = (actual: unknown) => range === undefined || holds(range.condition, actual, range.values);
  return store
    .list(store.entity(entity.name))
    .map((item): Row => {
      const value = JSON.parse(item.json) as Row['value'];
      return { item, value: { ...value, ...keyOf(index, item) } };
    })
    .filter(({ value }) => index.partition.every((property, position) => value[property] === partition[position]))
    .filter(({ value }) => index.range === undefined || value[index.range] !== undefined)
    .filter(({ value }) => index.range === undefined || inRange(value[index.range]))
    .sort((a, b) => order(index, a, b));
}

const keyOf = (index: EntityIndex, item: StoredItem) => (index.name === 'by-key' ? { key: item.key } : {});

function order(index: EntityIndex, a: Row, b: Row): number {
  const byRange = index.range === undefined ? 0 : compare(a.value[index.range], b.value[index.range]);
  return byRange === 0 ? compare(a.item.key, b.item.key) : byRange;
}

function positionAfter(rows: Row[], key: string): number {
  const position = rows.findIndex(({ item }) => item.key === key);
  if (position >= 0) return position + 1;
  throw new KvsRefusal(400, 'CURSOR_INVALID', 'What the cursor points at has gone; begin the query again.');
}
