import { ok, platformError, self } from '../answers';
import type { Call, Operation } from '../operation';
import { hasProject, isBlocked } from '../rights';
import { findAccount } from '../site-state';
import { platformUser } from '../user-bodies';
import { approvalsOf } from './request-approvals';
import { findRequest, type FoundRequest } from './requests';

/** Ids of custom fields are each site's own; `GET /field` tells which is which. */
export const REQUEST_TYPE_FIELD = 'customfield_10010';
/** The id of the field *Organizations* on every simulated site. */
export const ORGANIZATIONS_FIELD = 'customfield_10002';
const PARTICIPANTS_FIELD = 'customfield_10026';
const APPROVALS_FIELD = 'customfield_10030';

/** What `GET /field` lists; an issue describes those of its own. */
const FIELDS = [
  {
    id: 'summary',
    key: 'summary',
    name: 'Summary',
    custom: false,
    schema: { type: 'string', system: 'summary' },
  },
  customField(REQUEST_TYPE_FIELD, 'Request Type', 'sd-customerrequesttype', 'com.atlassian.servicedesk:vp-origin'),
  customField(ORGANIZATIONS_FIELD, 'Organizations', 'array', 'com.atlassian.servicedesk:sd-customer-organizations'),
  customField(
    PARTICIPANTS_FIELD,
    'Request participants',
    'array',
    'com.atlassian.servicedesk:sd-request-participants',
    'user',
  ),
  customField(APPROVALS_FIELD, 'Approvals', 'sd-approvals', 'com.atlassian.servicedesk.approvals-plugin:sd-approvals'),
];

function customField(id: string, name: string, type: string, custom: string, items?: string) {
  const customId = Number(id.slice('customfield_'.length));
  return { id, key: id, name, custom: true, schema: { type, ...(items !== undefined && { items }), custom, customId } };
}

export const issues: Operation[] = [
  {
    label: 'GET /rest/api/3/issue/{issueIdOrKey}',
    reads: true,
    run(call) {
      const found = findRequest(call);
      if (found === undefined || !mayBrowse(call, found)) return platformError(404, 'no issue that you can see');
      const { request } = found;
      const asked = call.query.all('fields');
      const hidden = FIELDS.filter(({ name }) => found.project.serviceDesk.hiddenFields.includes(name));
      const all = Object.entries(fieldsOf(call, found)).filter(([name]) => !hidden.some(({ id }) => id === name));
      const every = asked.length === 0 || asked.includes('*all');
      const fields = all.filter(([name]) => !asked.includes(`-${name}`) && (every || asked.includes(name)));
      const named = new Set(fields.map(([name]) => name));
      const schema = FIELDS.filter(({ id }) => named.has(id)).map((field) => [field.id, field.schema]);
      return ok({
        id: request.id,
        key: request.key,
        self: self(call, `/rest/api/3/issue/${request.id}`),
        ...(call.query.all('expand').includes('schema') ? { schema: Object.fromEntries(schema) } : {}),
        fields: Object.fromEntries(fields),
      });
    },
  },
  {
    label: 'GET /rest/api/3/field',
    reads: true,
    anonymous: true,
    run: () => ok(FIELDS),
  },
];

/** A text as version 3 of the API gives it: a paragraph a line, addresses as the links that the editor makes of them. */
function document(text: string): object {
  const inline = (part: string): object =>
    /^[^\s@]+@[^\s@]+$/.test(part)
      ? { type: 'text', text: part, marks: [{ type: 'link', attrs: { href: `mailto:${part}` } }] }
      : { type: 'text', text: part };
  const paragraphs = text.split('\n').map((line) => ({
    type: 'paragraph',
    content: line
      .split(/(\s+)/)
      .filter((part) => part !== '')
      .map(inline),
  }));
  return { type: 'doc', version: 1, content: paragraphs };
}

/** Jira itself: customers do not see issues here, and a security level hides them from those it does not name. */
export function mayBrowse({ state, caller }: Call, { project, request }: FoundRequest): boolean {
  if (isBlocked(state, caller, project) || !hasProject(state, caller, project, 'BROWSE_PROJECTS', 'jira', true)) {
    return false;
  }
  const level = request.securityLevel;
  if (level === undefined) return true;
  if (caller.how !== 'user') return false;
  const roles = state.projectRoles.filter((role) => level.grants.includes(`role ${role.name}`));
  const { accountId } = caller.account;
  // A level that names no role says nothing about those who work here; it is there to keep customers out.
  return (
    roles.length === 0 ||
    roles.some((role) => (project.roleMembers[role.id] ?? []).includes(accountId)) ||
    hasProject(state, caller, project, 'ADMINISTER_PROJECTS', 'jira', true)
  );
}

function fieldsOf(call: Call, { request, project }: FoundRequest): Record<string, unknown> {
  const { state } = call;
  const user = (accountId: string | undefined): object | null => {
    const account = accountId === undefined ? undefined : findAccount(state, accountId);
    return account === undefined ? null : platformUser(call, account);
  };
  const type = project.serviceDesk.requestTypes.find((candidate) => candidate.id === request.requestTypeId);
  const watching = call.caller.how === 'user' && request.watchers.includes(call.caller.account.accountId);
  return {
    summary: request.summary,
    description: request.description === undefined ? null : document(request.description),
    comment: {
      comments: request.comments.map((text, index) => ({ id: String(index + 1), body: document(text) })),
      maxResults: request.comments.length,
      total: request.comments.length,
      startAt: 0,
    },
    reporter: user(request.reporter),
    assignee: user(request.assignee),
    security:
      request.securityLevel === undefined
        ? null
        : {
            id: request.id,
            name: request.securityLevel.name,
            self: self(call, `/rest/api/3/securitylevel/${request.id}`),
          },
    watches: { watchCount: request.watchers.length, isWatching: watching },
    project: { id: project.id, key: project.key, name: project.name },
    [REQUEST_TYPE_FIELD]: type === undefined ? null : { requestType: { id: type.id, name: type.name } },
    [ORGANIZATIONS_FIELD]: state.organizations
      .filter((organization) => request.organizations.includes(organization.id))
      .map(({ id, name }) => ({ id, name })),
    [PARTICIPANTS_FIELD]: request.participants.map(user).filter((account) => account !== null),
    [APPROVALS_FIELD]: request.approvers.length === 0 ? null : approvalsOf(call, request),
  };
}
