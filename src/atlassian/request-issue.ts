import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { anyId } from './any-id';
import { byName } from './by-name';
import { call, type Answer } from './http';

const account = v.object({ accountId: v.string() });

const knownFields = v.object({
  reporter: v.nullish(
    v.object({
      accountId: v.string(),
      active: v.optional(v.boolean(), true),
      displayName: v.optional(v.string(), ''),
      accountType: v.optional(v.string()),
      emailAddress: v.nullish(v.string()),
    }),
  ),
  assignee: v.nullish(account),
  security: v.nullish(v.object({ name: v.optional(v.string(), '') })),
  project: v.object({ id: v.string() }),
});
const issue = v.object({ key: v.string(), fields: byName(v.unknown()) });
/** With `expand=schema`: what each field is. */
const describedIssue = v.object({
  ...issue.entries,
  schema: byName(v.object({ custom: v.optional(v.string()) })),
});
const requestTypeValue = v.object({ requestType: v.object({ id: v.string(), name: v.string() }) });
const organizationsValue = v.array(v.object({ id: v.pipe(anyId, v.transform(String)), name: v.string() }));
const participantsValue = v.array(account);
const approvalsValue = v.array(v.object({ approvers: v.array(v.object({ approver: account })) }));
const watchesValue = v.object({ watchCount: v.number(), isWatching: v.boolean() });

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

/** The issue fields of a request whose ids are each site's own. */
export interface RequestFields {
  /** Empty where the site has no such field. */
  requestType: string;
  organizations: string;
}

/** An issue that describes its own fields. */
export interface DescribedIssue extends RequestIssue {
  fields: RequestFields;
  /** Absent where the issue does not tell, as where the field is hidden; then an operation of their own does. */
  participants?: string[];
  /** The same. */
  approvers?: string[];
  /** Whether somebody besides the caller watches it, or may. */
  watched: boolean;
}

const READ_ISSUE = 'GET /rest/api/3/issue/{issueIdOrKey}';
const REQUEST_TYPE = 'com.atlassian.servicedesk:vp-origin';
const ORGANIZATIONS = 'com.atlassian.servicedesk:sd-customer-organizations';
const PARTICIPANTS = 'com.atlassian.servicedesk:sd-request-participants';
const APPROVALS = 'com.atlassian.servicedesk.approvals-plugin:sd-approvals';

/** Long ones, and what people wrote: none of it decides who sees a request. */
const LEFT_OUT = ['description', 'comment', 'attachment', 'worklog', 'issuelinks', 'subtasks'];

/**
 * Get issue, with all whom it is shared with, and the ids of *Request Type* and *Organizations*, which differ from site
 * to site: the answer describes its own fields, so that asking for those first takes no round trip.
 */
export async function readDescribedIssue(as: Actor, key: string): Promise<Answer<DescribedIssue>> {
  const names = ['*all', ...LEFT_OUT.map((name) => `-${name}`)];
  const answer = await call({
    as,
    operation: READ_ISSUE,
    path: route`/rest/api/3/issue/${key}?expand=schema&fields=${names.join(',')}`,
    schema: describedIssue,
  });
  if (!answer.ok) return answer;
  const { schema, fields: values } = answer.body;
  const idOf = (custom: string) => Object.keys(schema).find((id) => schema[id]?.custom === custom) ?? '';
  const fields = { requestType: idOf(REQUEST_TYPE), organizations: idOf(ORGANIZATIONS) };
  const body = issueOf(answer.body, fields);
  if (body === undefined) return misshapen(answer);
  /** Where the issue has the field, no value is an empty list. */
  const listed = (custom: string) => (idOf(custom) === '' ? undefined : (values[idOf(custom)] ?? []));
  const participants = v.safeParse(participantsValue, listed(PARTICIPANTS));
  const approvals = v.safeParse(approvalsValue, listed(APPROVALS));
  const watches = v.safeParse(watchesValue, values.watches);
  return {
    ...answer,
    body: {
      ...body,
      fields,
      ...(participants.success && { participants: participants.output.map((one) => one.accountId) }),
      ...(approvals.success && {
        approvers: approvals.output.flatMap(({ approvers }) => approvers.map((one) => one.approver.accountId)),
      }),
      watched: !watches.success || watches.output.watchCount > Number(watches.output.isWatching),
    },
  };
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

function inactiveAccountOf(reporter: v.InferOutput<typeof knownFields>['reporter']): Partial<RequestIssue> {
  if (reporter == null || reporter.active || !reporter.emailAddress) return {};
  return { inactiveAccount: { accountType: reporter.accountType ?? 'unknown', email: reporter.emailAddress } };
}

/**
 * Undefined where its fields are of another shape, its organizations among them: taken for none, they would be written
 * over.
 */
function issueOf({ key, fields: values }: v.InferOutput<typeof issue>, ids: RequestFields): RequestIssue | undefined {
  const known = v.safeParse(knownFields, values);
  const type = v.safeParse(requestTypeValue, values[ids.requestType]);
  const shared = v.safeParse(organizationsValue, values[ids.organizations] ?? []);
  if (!known.success || !shared.success) return undefined;
  const { reporter, assignee, security, project } = known.output;
  return {
    key,
    projectId: project.id,
    ...(type.success ? { requestType: type.output.requestType } : {}),
    ...(reporter == null ? {} : { reporter: reporter.accountId }),
    ...(reporter?.active === false ? { inactiveReporter: reporter.displayName } : {}),
    ...inactiveAccountOf(reporter),
    ...(assignee == null ? {} : { assignee: assignee.accountId }),
    ...(security == null ? {} : { securityLevel: security.name }),
    organizations: shared.output,
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
