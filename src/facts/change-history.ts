import { readAuditRecords, type JiraAuditRecord } from '../atlassian/audit-log';
import { isAccountId } from './address';
import { isAbout, isOf, itemsOf, searchesFor, type ChangedObject } from './changed-object';
import { readable, unreadable, type Fact } from './fact';
import type { Audience } from './gather';

/** One record of the site's audit log, in the log's own words. */
export interface ChangeRecord {
  /** Which of the objects that were asked about it is about. */
  of: ChangedObject['kind'];
  /** ISO 8601, UTC. */
  at: string;
  /** Account id; absent where the log names nobody. */
  by?: string;
  summary: string;
  /** Name of the scheme, role or group that was changed; absent where it was an account. */
  object?: string;
  /** Projects that the record names beside it. */
  projects: string[];
  /** Account ids, of those asked about, that a role lost or that the record names. */
  accounts: string[];
  /** Without what is told of other people: where a role's people alone changed, only the field is left. */
  changes: { field: string; from?: string; to?: string }[];
}

/** What the site's audit log holds about what can be at fault. */
export interface ChangeHistory {
  objects: ChangedObject[];
  /** From when on the log was looked at; what it no longer keeps was not seen. */
  since: string;
  /** Newest first. */
  records: ChangeRecord[];
}

const LOOKED_BACK_DAYS = 365;

export const operations = ['GET /rest/api/3/auditing/record'] as const;

/** Jira shows the log to its administrators. */
export const HISTORY_AUDIENCE: Audience = 'jira-admin';

/** Reads the log as nobody but the caller. No fact of a diagnosis, so that only who asks for it carries it. */
export async function readChangeHistory(changed: ChangedObject[]): Promise<Fact<ChangeHistory>> {
  const from = new Date(Date.now() - LOOKED_BACK_DAYS * 24 * 3_600_000).toISOString();
  const searches = [...new Set(changed.flatMap(searchesFor))];
  const answers = await Promise.all(searches.map((text) => readAuditRecords('user', text, from)));
  const pages: AuditPage[] = [];
  for (const answer of answers) {
    // A part of the log that was not read is not an empty one.
    if (!answer.ok) return unreadable(answer.reason, [answer.source]);
    pages.push(answer.body);
  }
  const [source, ...others] = answers.map((answer) => answer.source);
  return source === undefined ? unreadable('not-needed') : readable(historyOf(changed, pages, from), source, others);
}

/** What one search of the log gave: up to a thousand records, and how many there are. */
export interface AuditPage {
  records: readonly JiraAuditRecord[];
  total?: number | undefined;
}

/** What searches of the log say about the objects; a search that is not shown whole reaches back to its oldest record. */
export function historyOf(objects: ChangedObject[], pages: readonly AuditPage[], from: string): ChangeHistory {
  const found = new Map<unknown, ChangeRecord>();
  for (const record of pages.flatMap((page) => page.records)) {
    const object = objects.find((one) => isAbout(one, record));
    if (object !== undefined) found.set(record.id ?? record, recordOf(object, record));
  }
  const since = pages.map(({ records, total = records.length }) =>
    total > records.length
      ? (newestFirst(records.map(({ created }) => ({ at: timeOf(created) }))).at(-1)?.at ?? from)
      : from,
  );
  return { objects, since: since.sort().at(-1) ?? from, records: newestFirst([...found.values()]) };
}

function newestFirst<T extends { at: string }>(records: T[]): T[] {
  return records.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function recordOf(object: ChangedObject, record: JiraAuditRecord): ChangeRecord {
  const { authorAccountId, summary, created, objectItem } = record;
  const items = itemsOf(record);
  const role = object.kind === 'project-role';
  const values = (record.changedValues ?? []).map((value) => ({
    field: value.fieldName ?? '',
    from: value.changedFrom ?? '',
    to: value.changedTo ?? '',
  }));
  const lost = values.flatMap(({ from, to }) => without(from, to));
  const accounts = role
    ? lost.filter((one) => one === object.accountId)
    : object.kind === 'account'
      ? [object.accountId]
      : [];
  const named = objectItem?.name;
  return {
    of: object.kind,
    at: timeOf(created),
    ...(authorAccountId ? { by: authorAccountId } : {}),
    summary,
    ...(named && !isOf(objectItem, 'USER') ? { object: named } : {}),
    projects: items.flatMap((item) => (isOf(item, 'PROJECT') && item.name ? [item.name] : [])),
    accounts: [...new Set(accounts)],
    changes: values.map((value) => changeOf(role ? differenceOf(value) : value)),
  };
}

interface Value {
  field: string;
  from: string;
  to: string;
}

function changeOf({ field, from, to }: Value): ChangeRecord['changes'][number] {
  return { field, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

/** The log writes all members of a role, before and after: what differs is meant, and of that what is no person. */
function differenceOf({ field, from, to }: Value): Value {
  const notPeople = (names: string[]) => names.filter((name) => !isAccountId(name)).join(', ');
  return { field, from: notPeople(without(from, to)), to: notPeople(without(to, from)) };
}

/** What a list, separated by commas, has more than another. */
function without(list: string, other: string): string[] {
  const names = (text: string) =>
    text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  const there = new Set(names(other));
  return names(list).filter((name) => !there.has(name));
}

/** Jira writes the zone as +0000, which not every reader of ISO 8601 takes. */
function timeOf(created: string): string {
  const time = Date.parse(created);
  return Number.isNaN(time) ? created : new Date(time).toISOString();
}
