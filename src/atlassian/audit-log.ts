import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { call, type Answer } from './http';

const item = v.object({
  id: v.nullish(v.string()),
  name: v.nullish(v.string()),
  typeName: v.nullish(v.string()),
});
const record = v.object({
  id: v.nullish(v.number()),
  summary: v.optional(v.string(), ''),
  created: v.string(),
  authorAccountId: v.nullish(v.string()),
  objectItem: v.nullish(item),
  associatedItems: v.nullish(v.array(item)),
  changedValues: v.nullish(
    v.array(
      v.object({
        fieldName: v.nullish(v.string()),
        changedFrom: v.nullish(v.string()),
        changedTo: v.nullish(v.string()),
      }),
    ),
  ),
});
/** A record of the site’s audit log, as far as it is looked at. */
export type JiraAuditRecord = v.InferOutput<typeof record>;

const records = v.object({ records: v.optional(v.array(record), []), total: v.optional(v.number()) });

/**
 * Get audit records, newest first: those in which every word of the text occurs (in the summary, the category, the
 * name, type or parent of what was changed, or a value; not in what stands beside it), created at or after `from` (ISO 8601);
 * one page of up to 1000. Needs Administer Jira; 403 also where all of Jira is on free plans.
 * {@link https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-audit-records/}
 */
export function readAuditRecords(
  as: Actor,
  text: string,
  from: string,
): Promise<Answer<v.InferOutput<typeof records>>> {
  const path = route`/rest/api/3/auditing/record?filter=${text}&from=${from}&limit=1000`;
  return call({ as, operation: 'GET /rest/api/3/auditing/record', path, schema: records });
}
