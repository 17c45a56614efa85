import { PROJECT, withPortalOnly, type CustomerRequest } from '../draft';
import type { Fault } from '../fault';

const NO_SCHEME = { 'team-managed': 'a team-managed service project has no permission scheme that anybody edits' };

const scheme = (name: string, without: string[], plus: string[] = []): Omit<Fault, 'cause' | 'symptoms' | 'lays'> => ({
  name,
  account: 'any',
  lay: (draft) => {
    draft.scheme.without.push(...without);
    draft.scheme.plus.push(...plus);
  },
  notFor: NO_SCHEME,
});

const ofRequest = (cause: string, name: string, change: (request: CustomerRequest) => void): Fault => ({
  cause,
  name,
  symptoms: ['cannot-see-request'],
  account: 'any',
  lays: ['request'],
  lay: ({ request }) => {
    if (request === undefined) throw new Error('This fault is about a request, and the draft has none.');
    change(request);
  },
});

/** Faults of the stage *service-project*. */
const serviceProject: readonly Fault[] = [
  ...[
    scheme('both permissions are gone', ['BROWSE_PROJECTS: portal-access', 'CREATE_ISSUES: portal-access']),
    scheme('Create Issues is gone', ['CREATE_ISSUES: portal-access']),
    scheme('Browse Projects is gone', ['BROWSE_PROJECTS: portal-access']),
  ].map((fault): Fault => ({
    ...fault,
    cause: 'portal-access-permission-missing',
    symptoms: ['add-failed', 'cannot-see-portal', 'not-tried-yet'],
    lays: ['portal-access'],
  })),
  {
    ...scheme('the role holds a permission', [], ['BROWSE_PROJECTS: role Service Desk Customers']),
    cause: 'customers-role-has-direct-grants',
    symptoms: ['add-failed', 'not-tried-yet'],
    lays: ['direct-grants'],
  },
  {
    cause: 'project-archived',
    name: 'in the archive',
    symptoms: ['add-failed', 'not-tried-yet'],
    account: 'any',
    lays: ['portal-access'],
    lay: ({ project }) => {
      project.archived = true;
    },
    shows: 'warns',
  },
  {
    cause: 'project-archived',
    name: 'in the archive, and somebody looks for the portal',
    symptoms: ['cannot-see-portal'],
    account: 'any',
    lays: ['portal-access'],
    lay: ({ project }) => {
      project.archived = true;
    },
  },
  {
    cause: 'restricted-channel-not-added',
    name: 'has an account, and was not added',
    symptoms: ['cannot-see-portal', 'cannot-sign-in', 'no-invitation-mail', 'cannot-see-request'],
    account: 'some',
    // Of somebody who can sign in: an account that is in no state for it is another cause.
    lays: ['membership', 'account'],
    lay: (draft) => {
      draft.added = false;
    },
  },
  {
    cause: 'already-a-customer',
    name: 'listed and fine',
    symptoms: ['add-failed', 'not-tried-yet'],
    account: 'portal-only',
    lays: ['account', 'membership'],
    lay: (draft) => {
      withPortalOnly(draft);
      draft.added = true;
    },
    shows: 'warns',
  },
  {
    cause: 'organization-not-linked',
    name: 'in an organization that is not in the service project',
    symptoms: ['cannot-see-portal'],
    account: 'some',
    lays: ['membership', 'account'],
    lay: (draft) => {
      draft.added = false;
      draft.organizations.push({ name: 'Customer Company', members: [draft.email] });
    },
    alsoIs: ['restricted-channel-not-added'],
  },
  {
    cause: 'help-center-not-linked',
    name: 'the help center shows other portals',
    symptoms: ['cannot-see-portal'],
    account: 'any',
    lays: ['help-center', 'visit'],
    lay: (draft) => {
      draft.helpCenters = [{ name: 'Partners', projects: ['OPS'] }];
      draft.visit = { ...draft.visit, opens: 'help-center', helpCenter: 'Partners' };
    },
  },
  ofRequest('request-not-shared-with-customer', 'somebody else’s', (request) => {
    request.reporter = 'ravi@customer.example';
  }),
  ofRequest('issue-security-hides-request', 'a level for the team', (request) => {
    request.securityLevel = { name: 'Internal', grants: ['role Service Desk Team'] };
  }),
  ofRequest('request-type-missing', `made in Jira, not in the portal of ${PROJECT}`, (request) => {
    delete request.requestType;
  }),
];

export default serviceProject;
