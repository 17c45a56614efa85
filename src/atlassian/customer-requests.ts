import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { call, type Answer } from './http';

const account = v.looseObject({ accountId: v.string() });

const issue = v.looseObject({
  key: v.string(),
  fields: v.looseObject({
    reporter: v.nullish(
      v.looseObject({
        accountId: v.string(),
        active: v.optional(v.boolean(), true),
        displayName: v.optional(v.string(), ''),
        accountType: v.optional(v.string()),
        emailAddress: v.nullish(v.string()),
      }),
    ),
    assignee: v.nullish(account),
    security: v.nullish(v.looseObject({ name: v.optional(v.string(), '') })),
    project: v.looseObject({ id: v.string() }),
  }),
});
/** With `expand=schema`: what each field is. */
const describedIssue = v.looseObject({
  ...issue.entries,
  schema: v.record(v.string(), v.looseObject({ custom: v.optional(v.string()) })),
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
  /** The same account with its type, where its address is shown. */
  inactiveAccount?: { accountType: string; email: string };
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

const READ_ISSUE = 'GET /rest/api/3/issue/{issueIdOrKey}';
const REQUEST_TYPE = 'com.atlassian.servicedesk:vp-origin';
const ORGANIZATIONS = 'com.atlassian.servicedesk:sd-customer-organizations';

/** Long ones, and what people wrote: none of it decides who sees a request. */
const LEFT_OUT = ['description', 'comment', 'attachment', 'worklog', 'issuelinks', 'subtasks'];

/**
 * Get issue, with what decides who sees it in the portal, and the ids of *Request Type* and *Organizations*, which
 * differ from site to site: the answer describes its own fields, so that asking for those first takes no round trip.
 */
export async function readDescribedIssue(
  as: Actor,
  key: string,
): Promise<Answer<RequestIssue & { fields: RequestFields }>> {
  const names = ['*all', ...LEFT_OUT.map((name) => `-${name}`)];
  const answer = await call({
    as,
    operation: READ_ISSUE,
    path: route`/rest/api/3/issue/${key}?expand=schema&fields=${names.join(',')}`,
    schema: describedIssue,
  });
  if (!answer.ok) return answer;
  const described = Object.entries(answer.body.schema);
  const idOf = (custom: string) => described.find(([, field]) => field.custom === custom)?.[0] ?? '';
  const fields = { requestType: idOf(REQUEST_TYPE), organizations: idOf(ORGANIZATIONS) };
  const body = issueOf(answer.body, fields);
  return body === undefined ? misshapen(answer) : { ...answer, body: { ...body, fields } };
}

/** Get issue, with what decides who sees it in the portal, where the ids of its fields are known. */
export async function readIssue(as: Actor, key: string, ids: RequestFields): Promise<Answer<RequestIssue>> {
  const names = ['reporter', 'assignee', 'security', 'project', ids.requestType, ids.organizations].filter(
    (name) => name !== '',
  );
  const answer = await call({
    as,
    operation: READ_ISSUE,
    path: route`/rest/api/3/issue/${key}?fields=${names.join(',')}`,
    schema: issue,
  });
  if (!answer.ok) return answer;
  const body = issueOf(answer.body, ids);
  return body === undefined ? misshapen(answer) : { ...answer, body };
}

const misshapen = ({ source }: Answer<unknown>): Answer<never> => ({
  ok: false,
  reason: 'unexpected-response',
  refusal: {},
  source,
});

function inactiveAccountOf(reporter: v.InferOutput<typeof issue>['fields']['reporter']): Partial<RequestIssue> {
  if (reporter == null || reporter.active || !reporter.emailAddress) return {};
  return { inactiveAccount: { accountType: reporter.accountType ?? 'unknown', email: reporter.emailAddress } };
}

/** Undefined where its organizations cannot be understood: taken for none, they would be written over. */
function issueOf({ key, fields: values }: v.InferOutput<typeof issue>, ids: RequestFields): RequestIssue | undefined {
  const type = v.safeParse(requestTypeValue, values[ids.requestType]);
  const shared = v.safeParse(organizationsValue, values[ids.organizations] ?? []);
  if (!shared.success) return undefined;
  return {
    key,
    projectId: values.project.id,
    ...(type.success ? { requestType: { id: type.output.requestType.id, name: type.output.requestType.name } } : {}),
    ...(values.reporter == null ? {} : { reporter: values.reporter.accountId }),
    ...(values.reporter?.active === false ? { inactiveReporter: values.reporter.displayName } : {}),
    ...inactiveAccountOf(values.reporter),
    ...(values.assignee == null ? {} : { assignee: values.assignee.accountId }),
    ...(values.security == null ? {} : { securityLevel: values.security.name }),
    organizations: shared.output.map(({ id, name }) => ({ id, name })),
  };
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
