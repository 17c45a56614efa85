import type { Change } from '../../../src/repairs/changes/change';
import type { SiteState } from '../../site/site-state';
import { back, type ChangeCase } from './change-case';
import { DIRECTORY_CASES } from './directory-cases';

const JANE = 'jane@customer.example';
const DESK = 'servicedeskapi/servicedesk/{serviceDeskId}';

function janeOf(state: SiteState): string {
  const jane = state.accounts.find((account) => account.email === JANE);
  if (jane === undefined) throw new Error('Jane is not on this site.');
  return jane.accountId;
}

function help(state: SiteState) {
  const project = state.projects.find((one) => one.key === 'HELP');
  if (project?.serviceDesk === undefined) throw new Error('HELP is not on this site.');
  const scheme = state.permissionSchemes.find((one) => one.id === project.permissionSchemeId);
  if (scheme === undefined) throw new Error('HELP has no permission scheme.');
  return { project, desk: project.serviceDesk, scheme };
}

function request(state: SiteState, key: string) {
  const found = state.requests.find((one) => one.key === key);
  if (found === undefined) throw new Error(`${key} is not on this site.`);
  return found;
}

const isPortalGrant = (permission: string) => (grant: { permission: string; holder: { type: string } }) =>
  grant.permission === permission && grant.holder.type === 'sd.customer.portal.only';

export function grant(state: SiteState, permission: string): Change {
  const { scheme } = help(state);
  return {
    kind: 'permission-grant',
    target: {
      schemeId: scheme.id,
      schemeName: scheme.name,
      permission,
      holderType: 'sd.customer.portal.only',
      holderParameter: '',
      holderName: 'Service Project Customer - Portal Access',
    },
    before: { granted: false },
    after: { granted: true },
  };
}

export function takeGrant(state: SiteState, permission: string): void {
  const { scheme } = help(state);
  scheme.grants = scheme.grants.filter((one) => !isPortalGrant(permission)(one));
}

function desk(state: SiteState, email = JANE, accountId = janeOf(state)): Change {
  const { project, desk } = help(state);
  return {
    kind: 'desk-customer',
    target: { projectId: project.id, projectName: project.name, serviceDeskId: desk.id, email, accountId },
    before: { customer: false },
    after: { customer: true },
  };
}

function link(state: SiteState, organizationId: string, organizationName: string): Change {
  const { project, desk } = help(state);
  return {
    kind: 'organization-link',
    target: {
      projectId: project.id,
      projectName: project.name,
      serviceDeskId: desk.id,
      organizationId,
      organizationName,
    },
    before: { linked: false },
    after: { linked: true },
  };
}

function member(state: SiteState, organizationId: string, organizationName: string): Change {
  return {
    kind: 'organization-member',
    target: { organizationId, organizationName, email: JANE, accountId: janeOf(state) },
    before: { member: false },
    after: { member: true },
  };
}

const NEW = { email: 'new@customer.example', displayName: 'New Customer' };
const create: Change = {
  kind: 'portal-only-customer',
  target: NEW,
  before: { exists: false },
  after: { exists: true },
};
const organization: Change = {
  kind: 'organization',
  target: { name: 'Brand New' },
  before: { exists: false },
  after: { exists: true },
};

export const REVERSIBLE: readonly ChangeCase[] = [
  {
    name: 'a grant is made',
    prepare: (state) => takeGrant(state, 'BROWSE_PROJECTS'),
    changes: (state) => [grant(state, 'BROWSE_PROJECTS')],
    writes: 'POST /rest/api/3/permissionscheme/{schemeId}/permission',
  },
  {
    name: 'two grants are made',
    prepare: (state) => ['BROWSE_PROJECTS', 'CREATE_ISSUES'].forEach((permission) => takeGrant(state, permission)),
    changes: (state) => [grant(state, 'BROWSE_PROJECTS'), grant(state, 'CREATE_ISSUES')],
    writes: 'POST /rest/api/3/permissionscheme/{schemeId}/permission',
  },
  {
    name: 'a grant is taken away',
    prepare: () => undefined,
    changes: (state) => [back(grant(state, 'ADD_COMMENTS'))],
    writes: 'DELETE /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}',
  },
  {
    name: 'a customer is added',
    prepare: () => undefined,
    changes: (state) => [desk(state)],
    writes: `POST /rest/${DESK}/customer`,
  },
  {
    name: 'a customer is removed',
    prepare: (state) => void help(state).desk.customers.push(janeOf(state)),
    changes: (state) => [back(desk(state))],
    writes: `DELETE /rest/${DESK}/customer`,
  },
  {
    name: 'an organization is linked and joined',
    prepare: (state) => {
      for (const one of state.organizations) one.members = one.members.filter((id) => id !== janeOf(state));
    },
    changes: (state) => [link(state, '2', 'Jane and Partners'), member(state, '2', 'Jane and Partners')],
    writes: `POST /rest/${DESK}/organization`,
  },
  {
    name: 'an organization is unlinked',
    prepare: () => undefined,
    changes: (state) => [back(link(state, '1', 'Customer Company'))],
    writes: `DELETE /rest/${DESK}/organization`,
  },
  {
    name: 'an organization is left',
    prepare: () => undefined,
    changes: (state) => [back(member(state, '2', 'Jane and Partners'))],
    writes: 'DELETE /rest/servicedeskapi/organization/{organizationId}/user',
  },
  {
    name: 'a portal-only customer is let in again',
    prepare: (state) => {
      state.undocumented.reactivation = 'works';
      state.accounts.forEach((one) => one.type === 'customer' && one.email === JANE && (one.active = false));
    },
    changes: (state) => [
      {
        kind: 'portal-only-access',
        target: { email: JANE, accountId: janeOf(state) },
        before: { active: false },
        after: { active: true },
      },
    ],
    writes: 'PUT /rest/servicedesk/customer-management/noeyeball/1/local-servicedesk-user/activate/',
  },
  {
    name: 'somebody takes part in a request',
    prepare: () => undefined,
    changes: (state) => [
      {
        kind: 'request-participant',
        target: { request: 'HELP-1', email: JANE, accountId: janeOf(state) },
        before: { participant: false },
        after: { participant: true },
      },
    ],
    writes: 'POST /rest/servicedeskapi/request/{issueIdOrKey}/participant',
  },
  {
    name: 'a request is shared',
    prepare: () => undefined,
    changes: () => [
      {
        kind: 'request-organization',
        target: {
          request: 'HELP-1',
          field: 'customfield_10002',
          organizationId: '2',
          organizationName: 'Jane and Partners',
        },
        before: { shared: false },
        after: { shared: true },
      },
    ],
    writes: 'PUT /rest/api/3/issue/{issueIdOrKey}',
  },
  {
    name: 'a watcher is removed',
    prepare: () => undefined,
    changes: (state) => [
      {
        kind: 'request-watcher',
        target: { request: 'HELP-3', email: JANE, accountId: janeOf(state) },
        before: { watching: true },
        after: { watching: false },
      },
    ],
    writes: 'DELETE /rest/api/3/issue/{issueIdOrKey}/watchers',
  },
  ...DIRECTORY_CASES,
];

const IRREVERSIBLE: readonly ChangeCase[] = [
  {
    name: 'an account is made and added',
    prepare: () => undefined,
    changes: (state) => [create, desk(state, NEW.email, '')],
    writes: 'POST /rest/servicedeskapi/customer',
  },
  {
    name: 'an account is made, added, and put into an organization by its name',
    prepare: () => undefined,
    changes(state) {
      const join = member(state, '', 'Jane and Partners');
      const target = { organizationId: '', organizationName: 'Jane and Partners', email: NEW.email, accountId: '' };
      return [create, desk(state, NEW.email, ''), { ...join, target } as Change];
    },
    writes: 'POST /rest/servicedeskapi/customer',
  },
  {
    name: 'somebody is invited',
    prepare: () => undefined,
    changes(state) {
      const { project, desk } = help(state);
      const target = {
        projectId: project.id,
        projectName: project.name,
        serviceDeskId: desk.id,
        accountId: '',
        ...NEW,
      };
      return [{ kind: 'customer-invitation', target, before: { customer: false }, after: { customer: true } }];
    },
    writes: `POST /rest/${DESK}/customer/invite`,
  },
  {
    name: 'an organization is made, joined and linked',
    prepare: () => undefined,
    changes: (state) => [organization, member(state, '', 'Brand New'), link(state, '', 'Brand New')],
    writes: 'POST /rest/servicedeskapi/organization',
  },
  {
    name: 'a request type is set',
    prepare: () => undefined,
    changes: () => [
      {
        kind: 'request-type',
        target: { request: 'HELP-2', field: 'customfield_10010', requestTypeName: 'Get help' },
        before: { requestTypeId: 'none' },
        after: { requestTypeId: '1' },
      },
    ],
    writes: 'PUT /rest/api/3/issue/{issueIdOrKey}',
    third: (state) => void (request(state, 'HELP-2').requestTypeId = '2'),
  },
];

export const CASES: readonly ChangeCase[] = [...REVERSIBLE, ...IRREVERSIBLE];

/** The site as far as people see it: without the order of lists, the ids of grants, and the log. */
export function seenOn({ auditRecords: _, faults: __, ...state }: SiteState): unknown {
  return JSON.parse(JSON.stringify(state), (key, value: unknown) => {
    if (!Array.isArray(value)) return value;
    const parts =
      key === 'grants' ? (value as object[]).map((one) => ({ ...one, id: undefined })) : (value as unknown[]);
    return parts
      .map((part) => ({ part, text: JSON.stringify(part) }))
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ part }) => part);
  }) as unknown;
}
