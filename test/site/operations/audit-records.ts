import { ok, platformError } from '../answers';
import type { Operation } from '../operation';
import { hasGlobal } from '../rights';
import type { AuditItem, AuditRecord } from '../site-description';

export const auditRecords: Operation[] = [
  {
    label: 'GET /rest/api/3/auditing/record',
    reads: true,
    run({ state, caller, query }) {
      if (!hasGlobal(state, caller, 'ADMINISTER', true)) return platformError(403, 'Administer Jira is needed');
      if (state.site.plan === 'FREE') return platformError(403, 'a site on free plans keeps no audit log');
      const offset = query.number('offset', 0);
      const limit = Math.min(1000, query.number('limit', 1000));
      const words = (query.one('filter') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
      const from = Date.parse(query.one('from') ?? '');
      const to = Date.parse(query.one('to') ?? '');
      const found = state.auditRecords
        .filter((record) => words.every((word) => textsOf(record).some((text) => text.toLowerCase().includes(word))))
        .filter((record) => !(Date.parse(record.created) < from) && !(Date.parse(record.created) > to))
        .sort((one, other) => Date.parse(other.created) - Date.parse(one.created) || other.id - one.id);
      return ok({
        offset,
        limit,
        total: found.length,
        records: found.slice(offset, offset + limit).map(recordBody),
      });
    },
  },
];

/** Documented: what stands beside the changed thing is not searched. */
const textsOf = (record: AuditRecord): string[] => [
  record.summary,
  record.category,
  record.object?.name ?? '',
  record.object?.type ?? '',
  ...record.changes.flatMap((change) => [change.from ?? '', change.to ?? '']),
];

const recordBody = (record: AuditRecord): object => ({
  id: record.id,
  summary: record.summary,
  created: record.created.replace('Z', '+0000'),
  category: record.category,
  ...(record.author !== undefined && { authorAccountId: record.author }),
  ...(record.object !== undefined && { objectItem: itemBody(record.object) }),
  ...(record.associated.length > 0 && { associatedItems: record.associated.map(itemBody) }),
  changedValues: record.changes.map((change) => ({
    fieldName: change.field,
    ...(change.from !== undefined && { changedFrom: change.from }),
    ...(change.to !== undefined && { changedTo: change.to }),
  })),
});

const itemBody = ({ id, name, type }: AuditItem): object => ({
  ...(id !== undefined && { id }),
  name,
  ...(type !== undefined && { typeName: type }),
});
