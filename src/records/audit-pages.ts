import { between } from './conditions';
import { kvs, Sort } from './storage';
import type { StoredEntry } from './audit-entry';

/** The entity of manifest.yml. */
export const ENTRY = 'audit-entry';
/** The most that one query gives. */
const PAGE = 100;

/** Which entries a query is about; without one, all of them. */
export type Narrowed = { index: 'by-project' | 'by-actor' | 'by-account' | 'by-customer' | 'by-cause'; value: string };

/** From when to when, both included; ISO 8601, UTC. */
export interface Span {
  from?: string;
  to?: string;
}

/** An entry and the key it is stored under. */
export interface StoredRow {
  key: string;
  value: StoredEntry;
}

const EARLIEST = '0000-01-01T00:00:00.000Z';
const LATEST = '9999-12-31T23:59:59.999Z';

/** Entries in the order of time, as one query gives them. Times of entries are unique, so a page goes on after the last. */
export async function entryPage(
  narrowed: Narrowed | undefined,
  { from = EARLIEST, to = LATEST }: Span,
  newestFirst: boolean,
): Promise<{ rows: StoredRow[]; more: boolean }> {
  if (from > to) return { rows: [], more: false };
  const query = kvs.entity<StoredEntry>(ENTRY).query();
  const indexed =
    narrowed === undefined ? query.index('by-time') : query.index(narrowed.index, { partition: [narrowed.value] });
  const page = await indexed
    .where(between(from, to))
    .sort(newestFirst ? Sort.DESC : Sort.ASC)
    .limit(PAGE)
    .getMany();
  return { rows: page.results.map(({ key, value }) => ({ key, value })), more: page.results.length === PAGE };
}

/** All entries of a span, page by page, the oldest first. */
export async function* entryPages(narrowed: Narrowed | undefined, span: Span): AsyncGenerator<StoredRow[]> {
  for (let from = span.from; ;) {
    const { rows, more } = await entryPage(narrowed, { ...span, ...(from === undefined ? {} : { from }) }, false);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (!more) return;
    from = justAfter(last.value.at);
  }
}

/** A millisecond later; ISO 8601, UTC. */
export function justAfter(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString();
}

/** A millisecond earlier; ISO 8601, UTC. */
export function justBefore(at: string): string {
  return new Date(Date.parse(at) - 1).toISOString();
}
