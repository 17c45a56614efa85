import type { Fault } from '../fault';
import { withAtlassian } from '../draft';

/** Faults of the stage *caller*. */
const caller: readonly Fault[] = [
  {
    cause: 'actor-not-agent',
    name: 'no role in the service project',
    symptoms: ['add-failed', 'not-tried-yet'],
    account: 'any',
    // Without a role it is seen through the portal only, and without portal access not at all.
    lays: ['caller', 'portal-access'],
    lay: ({ project }) => {
      project.roles = { ...project.roles, 'Service Desk Team': [] };
    },
    notFor: {
      'project-admin': 'whoever administers the service project may add customers',
      'jira-admin': 'a Jira administrator without a role is told that the project is hidden, and is not diagnosed',
    },
  },
  {
    cause: 'actor-not-agent',
    name: 'in the team, without a seat',
    symptoms: ['add-failed', 'not-tried-yet'],
    account: 'any',
    lays: ['caller'],
    lay: ({ others }) => {
      others.people.push({ email: 'agent@acme.example', name: 'Alex Agent', access: 'customer' });
    },
    notFor: {
      'project-admin': 'whoever administers the service project may add customers',
      'jira-admin': 'a Jira administrator works in Jira with a seat',
    },
  },
  {
    cause: 'api-actor-lacks-jira-admin',
    name: 'a script is refused',
    symptoms: ['add-failed'],
    account: 'none',
    lays: ['text'],
    lay: () => undefined,
    says: (email) =>
      `Unauthorized to perform the requested action, JIRA Administrators global permission is required. ${email}`,
  },
  {
    cause: 'actor-lacks-user-admin-rights',
    name: 'an Atlassian account that has to be let in first',
    symptoms: ['add-failed'],
    account: 'atlassian',
    lays: ['text', 'account'],
    lay: (draft) => {
      withAtlassian(draft, { access: 'none' });
      // Administering Jira is not administering users.
      draft.others.people.push({
        email: 'jira-admin@acme.example',
        name: 'Jo Jira-Admin',
        access: 'agent',
        jiraAdmin: true,
        managedBy: 'us',
      });
    },
    says: (email) => `You don't have permission to invite customers to this service project. ${email}`,
    alsoIs: ['atlassian-account-no-access'],
  },
  {
    cause: 'org-management-restricted',
    name: 'organizations are for Jira administrators',
    symptoms: ['add-failed'],
    account: 'any',
    // Whom nothing else keeps out: where the customer alone is refused, nobody comes to the organizations.
    lays: ['caller', 'account', 'address', 'text', 'door', 'types', 'domains', 'portal-access', 'direct-grants'],
    lay: (draft) => {
      draft.organizations = [{ name: 'Customer Company' }];
      draft.organizationManagement = 'jira-admins';
    },
    notFor: { 'jira-admin': 'whoever administers Jira may manage organizations' },
  },
];

export default caller;
