import { readAuditRecords, type JiraAuditRecord } from '../atlassian/audit-log';
import { unreadable } from './fact';
import type { Gatherer } from './gather';
import type { PermissionScheme } from './permission-scheme';
import { asFact } from './read-fact';

/** One record of the site's audit log, in the log's own words. */
export interface SchemeRecord {
  /** ISO 8601, UTC. */
  at: string;
  /** Account id; absent where the log names nobody. */
  by?: string;
  summary: string;
  /** Projects that the record names beside the scheme. */
  projects: string[];
  changes: { field: string; from?: string; to?: string }[];
}

/** What the site's audit log holds about the permission scheme. */
export interface SchemeHistory {
  scheme: { id: number; name: string };
  /** From when on the log was looked at; what it no longer keeps was not seen. */
  since: string;
  /** Newest first. */
  records: SchemeRecord[];
}

const LOOKED_BACK_DAYS = 365;

/** Read on demand only, and as nobody but the caller: Jira shows the log to its administrators. */
const schemeHistory: Gatherer<'schemeHistory'> = {
  fact: 'schemeHistory',
  scope: 'service-project',
  audience: 'jira-admin',
  operations: ['GET /rest/api/3/auditing/record'],
  async gather(context) {
    const scheme = await context.read('permissionScheme');
    if (!scheme.readable) return scheme;
    if (scheme.value.scope === 'service-project') return unreadable('not-needed');
    const from = new Date(Date.now() - LOOKED_BACK_DAYS * 24 * 3_600_000).toISOString();
    const answer = await readAuditRecords('user', scheme.value.name, from);
    return asFact(answer, ({ records, total }) => historyOf(scheme.value, records, from, total));
  },
};

export default schemeHistory;

/** What one page of the log says about the scheme; a page that is not all of it reaches back to its oldest record. */
export function historyOf(
  scheme: Pick<PermissionScheme, 'id' | 'name'>,
  page: readonly JiraAuditRecord[],
  from: string,
  total = page.length,
): SchemeHistory {
  const newestFirst = page
    .map((one) => ({ one, at: timeOf(one.created) }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return {
    scheme: { id: scheme.id, name: scheme.name },
    since: total > page.length ? (newestFirst.at(-1)?.at ?? from) : from,
    records: newestFirst.filter(({ one }) => isAbout(scheme, one)).map(({ one, at }) => recordOf(one, at)),
  };
}

/** The search finds words anywhere; a record is about the scheme where it names it, whole. */
function isAbout({ id, name }: Pick<PermissionScheme, 'id' | 'name'>, record: JiraAuditRecord): boolean {
  const items = [record.objectItem, ...(record.associatedItems ?? [])];
  return (
    items.some((item) => item?.name === name || (item?.id === String(id) && isScheme(item.typeName))) ||
    (record.changedValues ?? []).some((value) => value.changedFrom === name || value.changedTo === name)
  );
}

function isScheme(typeName: string | null | undefined): boolean {
  return typeName?.toUpperCase().includes('SCHEME') ?? false;
}

function recordOf({ authorAccountId, summary, ...record }: JiraAuditRecord, at: string): SchemeRecord {
  const items = [record.objectItem, ...(record.associatedItems ?? [])];
  return {
    at,
    ...(authorAccountId ? { by: authorAccountId } : {}),
    summary,
    projects: items.flatMap((item) => (item?.typeName?.toUpperCase() === 'PROJECT' && item.name ? [item.name] : [])),
    changes: (record.changedValues ?? []).map(({ fieldName, changedFrom, changedTo }) => ({
      field: fieldName ?? '',
      ...(changedFrom ? { from: changedFrom } : {}),
      ...(changedTo ? { to: changedTo } : {}),
    })),
  };
}

/** Jira writes the zone as +0000, which not every reader of ISO 8601 takes. */
function timeOf(created: string): string {
  const time = Date.parse(created);
  return Number.isNaN(time) ? created : new Date(time).toISOString();
}
