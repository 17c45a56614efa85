import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { call, type Answer } from './http';

const account = v.looseObject({ accountId: v.string() });

const fields = v.array(
  v.looseObject({
    id: v.string(),
    schema: v.optional(v.looseObject({ custom: v.optional(v.string()) })),
  }),
);

const issue = v.looseObject({
  key: v.string(),
  fields: v.looseObject({
    reporter: v.nullish(
      v.looseObject({
        accountId: v.string(),
        active: v.optional(v.boolean(), true),
        displayName: v.optional(v.string(), ''),
      }),
    ),
    assignee: v.nullish(account),
    security: v.nullish(v.looseObject({ name: v.optional(v.string(), '') })),
    project: v.looseObject({ id: v.string() }),
  }),
});
const requestTypeValue = v.looseObject({ requestType: v.looseObject({ id: v.string(), name: v.string() }) });
const organizationsValue = v.array(
  v.looseObject({ id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)), name: v.string() }),
);

/** Of an issue, what decides who sees it in the portal. Accounts are told by their ids. */
export interface RequestIssue {
  key: string;
  projectId: string;
  /** Absent where the ticket has none, so that the portal does not know it. */
  requestType?: { id: string; name: string };
  reporter?: string;
  /** Only of a reporter whose account is not active any more. */
  inactiveReporter?: string;
  assignee?: string;
  /** Name of its security level. */
  securityLevel?: string;
  /** Organizations that the request is shared with. */
  organizations: { id: string; name: string }[];
}

const participantPage = v.looseObject({
  values: v.optional(v.array(account), []),
  isLastPage: v.optional(v.boolean(), true),
});
const approvalPage = v.looseObject({
  values: v.optional(
    v.array(v.looseObject({ approvers: v.optional(v.array(v.looseObject({ approver: account })), []) })),
    [],
  ),
});
const watchers = v.looseObject({ watchers: v.optional(v.array(account), []) });

/** As many pages of participants as are read; no request has more. */
const MOST_PAGES = 20;

/** The issue fields of a request whose ids are each site's own. */
export interface RequestFields {
  /** Empty where the site has no such field. */
  requestType: string;
  organizations: string;
}

const REQUEST_TYPE = 'com.atlassian.servicedesk:vp-origin';
const ORGANIZATIONS = 'com.atlassian.servicedesk:sd-customer-organizations';

/** Get fields: the ids of *Request Type* and *Organizations*, which differ from site to site. */
export async function readRequestFields(as: Actor): Promise<Answer<RequestFields>> {
  const operation = 'GET /rest/api/3/field';
  const answer = await call({ as, operation, path: route`/rest/api/3/field`, schema: fields });
  if (!answer.ok) return answer;
  const idOf = (custom: string) => answer.body.find((field) => field.schema?.custom === custom)?.id ?? '';
  return { ...answer, body: { requestType: idOf(REQUEST_TYPE), organizations: idOf(ORGANIZATIONS) } };
}

/** Get issue, with what decides who sees it in the portal. */
export async function readIssue(as: Actor, key: string, ids: RequestFields): Promise<Answer<RequestIssue>> {
  const names = ['reporter', 'assignee', 'security', 'project', ids.requestType, ids.organizations].filter(
    (name) => name !== '',
  );
  const answer = await call({
    as,
    operation: 'GET /rest/api/3/issue/{issueIdOrKey}',
    path: route`/rest/api/3/issue/${key}?fields=${names.join(',')}`,
    schema: issue,
  });
  if (!answer.ok) return answer;
  const { fields: values } = answer.body;
  const type = v.safeParse(requestTypeValue, values[ids.requestType]);
  const shared = v.safeParse(organizationsValue, values[ids.organizations] ?? []);
  // Taken for none, they would be written over.
  if (!shared.success) return { ok: false, reason: 'unexpected-response', refusal: {}, source: answer.source };
  const body: RequestIssue = {
    key: answer.body.key,
    projectId: values.project.id,
    ...(type.success ? { requestType: { id: type.output.requestType.id, name: type.output.requestType.name } } : {}),
    ...(values.reporter == null ? {} : { reporter: values.reporter.accountId }),
    ...(values.reporter?.active === false ? { inactiveReporter: values.reporter.displayName } : {}),
    ...(values.assignee == null ? {} : { assignee: values.assignee.accountId }),
    ...(values.security == null ? {} : { securityLevel: values.security.name }),
    organizations: shared.output.map(({ id, name }) => ({ id, name })),
  };
  return { ...answer, body };
}

/** Edit issue: sets one field. */
export function editIssue(as: Actor, key: string, field: string, value: unknown): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'PUT /rest/api/3/issue/{issueIdOrKey}',
    path: route`/rest/api/3/issue/${key}`,
    schema: v.unknown(),
    body: { fields: { [field]: value } },
    writes: true,
  });
}

/** Get request participants, of all pages. */
export async function readParticipants(as: Actor, key: string): Promise<Answer<string[]>> {
  const found: string[] = [];
  for (let pages = 1; ; pages += 1) {
    const answer = await call({
      as,
      operation: 'GET /rest/servicedeskapi/request/{issueIdOrKey}/participant',
      path: route`/rest/servicedeskapi/request/${key}/participant?limit=50&start=${String(found.length)}`,
      schema: participantPage,
    });
    if (!answer.ok) return answer;
    found.push(...answer.body.values.map((one) => one.accountId));
    const last = answer.body.isLastPage || answer.body.values.length === 0;
    if (last || pages === MOST_PAGES) return { ...answer, body: found };
  }
}

/** Get approvals of a request, the newest page of them: the account ids of whoever is to approve. */
export async function readApprovers(as: Actor, key: string): Promise<Answer<string[]>> {
  const answer = await call({
    as,
    operation: 'GET /rest/servicedeskapi/request/{issueIdOrKey}/approval',
    path: route`/rest/servicedeskapi/request/${key}/approval?limit=50`,
    schema: approvalPage,
  });
  if (!answer.ok) return answer;
  const approvers = answer.body.values.flatMap((approval) => approval.approvers.map((one) => one.approver.accountId));
  return { ...answer, body: approvers };
}

/** Add request participants. */
export function addParticipant(as: Actor, key: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'POST /rest/servicedeskapi/request/{issueIdOrKey}/participant',
    path: route`/rest/servicedeskapi/request/${key}/participant`,
    schema: v.unknown(),
    body: { accountIds: [accountId] },
    writes: true,
  });
}

/** Remove request participants. */
export function removeParticipant(as: Actor, key: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'DELETE /rest/servicedeskapi/request/{issueIdOrKey}/participant',
    path: route`/rest/servicedeskapi/request/${key}/participant`,
    schema: v.unknown(),
    body: { accountIds: [accountId] },
    writes: true,
  });
}

/** Get issue watchers. Needs View voters and watchers. */
export async function readWatchers(as: Actor, key: string): Promise<Answer<string[]>> {
  const answer = await call({
    as,
    operation: 'GET /rest/api/3/issue/{issueIdOrKey}/watchers',
    path: route`/rest/api/3/issue/${key}/watchers`,
    schema: watchers,
  });
  return answer.ok ? { ...answer, body: answer.body.watchers.map((one) => one.accountId) } : answer;
}

/** Add watcher. The body is the account id alone. Needs Manage watchers. */
export function addWatcher(as: Actor, key: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'POST /rest/api/3/issue/{issueIdOrKey}/watchers',
    path: route`/rest/api/3/issue/${key}/watchers`,
    schema: v.unknown(),
    body: accountId,
    writes: true,
  });
}

/** Delete watcher. Needs Manage watchers. */
export function removeWatcher(as: Actor, key: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'DELETE /rest/api/3/issue/{issueIdOrKey}/watchers',
    path: route`/rest/api/3/issue/${key}/watchers?accountId=${accountId}`,
    schema: v.unknown(),
    writes: true,
  });
}
