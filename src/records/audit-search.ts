import { addressKey } from './address-key';
import { openEntry, type AuditEntry, type StoredEntry } from './audit-entry';
import { entryPage, entryPages, justBefore, type Narrowed, type Span } from './audit-pages';
import { readCheckpoint } from './audit-trail';
import type { Plan } from '../repairs/plan';

/** What is looked for; everything given must hold. */
export interface AuditSearch extends Span {
  projectId?: string;
  /** As entries have it: the key at that time. */
  projectKey?: string;
  /** An e-mail address, in whatever case. */
  customer?: string;
  /** Account id of a customer. */
  account?: string;
  /** Account id of who made the change. */
  actor?: string;
  cause?: string;
}

/** One page of what a search found. */
export interface FoundEntries {
  /** The newest first. */
  entries: AuditEntry[];
  /** Goes back to `searchEntries`; absent where everything was looked at. */
  cursor?: string;
}

/** Entries as they are stored, with what proves that they are what was written. */
export interface StoredFound extends Omit<FoundEntries, 'entries'> {
  entries: StoredEntry[];
}

/** Looks through so many pages of storage for one answer; what was not looked at is told by the cursor. */
const PAGES = 20;

/** @param cursor where an earlier answer ended; the time of the last entry that was looked at */
export async function searchEntries(search: AuditSearch, limit: number, cursor?: string): Promise<FoundEntries> {
  const { entries, ...rest } = await searchStored(search, limit, cursor);
  return { entries: entries.map(openEntry), ...rest };
}

/** The same, as it is stored. */
export async function searchStored(search: AuditSearch, limit: number, cursor?: string): Promise<StoredFound> {
  const key = search.customer === undefined ? undefined : await addressKey(search.customer);
  const checkpoint = await readCheckpoint();
  const narrowed = narrowest(search, key);
  const found: StoredEntry[] = [];
  let to = cursor === undefined ? search.to : justBefore(cursor);
  for (let page = 0; page < PAGES; page += 1) {
    const span = { ...(search.from === undefined ? {} : { from: search.from }), ...(to === undefined ? {} : { to }) };
    const { rows, more } = await entryPage(narrowed, span, true);
    for (const [index, { value }] of rows.entries()) {
      // Past its time, and about to be deleted.
      if (value.sequence <= checkpoint.sequence || !matches(value, search, key)) continue;
      found.push(value);
      const rest = more || index + 1 < rows.length;
      if (found.length === limit) return { entries: found, ...(rest ? { cursor: value.at } : {}) };
    }
    const last = rows.at(-1);
    if (!more || last === undefined) return { entries: found };
    to = justBefore(last.value.at);
  }
  return { entries: found, ...(to === undefined ? {} : { cursor: new Date(Date.parse(to) + 1).toISOString() }) };
}

/** The newest entries of one service project, newest first. */
export async function recentEntries(projectId: string, limit: number): Promise<AuditEntry[]> {
  return (await searchEntries({ projectId }, limit)).entries;
}

/** What was written down about one plan, as it is stored, the oldest first. */
export async function entriesOfPlan({ id, plannedAt, target }: Plan): Promise<StoredEntry[]> {
  const found: StoredEntry[] = [];
  const ofProject: Narrowed = { index: 'by-project', value: target.projectId };
  for await (const rows of entryPages(ofProject, { from: plannedAt })) {
    found.push(...rows.filter(({ value }) => value.planId === id).map(({ value }) => value));
  }
  return found;
}

/** The index that leaves the fewest to look through: a customer has few entries, a project or a cause many. */
function narrowest(
  { projectId, account, actor, cause }: AuditSearch,
  customer: string | undefined,
): Narrowed | undefined {
  if (customer !== undefined) return { index: 'by-customer', value: customer };
  if (account !== undefined) return { index: 'by-account', value: account };
  if (actor !== undefined) return { index: 'by-actor', value: actor };
  if (projectId !== undefined) return { index: 'by-project', value: projectId };
  return cause === undefined ? undefined : { index: 'by-cause', value: cause };
}

function matches(entry: StoredEntry, search: AuditSearch, customer: string | undefined): boolean {
  return (
    (search.projectId === undefined || entry.projectId === search.projectId) &&
    (search.projectKey === undefined || entry.projectKey === search.projectKey) &&
    (customer === undefined || entry.customer === customer) &&
    (search.account === undefined || entry.account === search.account) &&
    (search.actor === undefined || entry.actor === search.actor) &&
    (search.cause === undefined || entry.cause === search.cause)
  );
}
