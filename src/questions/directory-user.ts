import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'What does the directory say about this address?' },
  help: {
    text: 'In Atlassian Administration, open Directory > Users and search for the address. Look at the status, and in the profile at product access and at Suggest changes.',
  },
  answers: {
    'not-listed': { text: 'No user with this address' },
    active: { text: 'Active, with a role in Jira Service Management (at least Customer)' },
    'no-access': { text: 'Active, but without a role in Jira Service Management on this site' },
    copied: { text: 'Active, without access to this site, in groups that were copied from another site' },
    suspended: { text: 'Access suspended' },
    deactivated: { text: 'Deactivated' },
    'deactivated-synced': { text: 'Deactivated, and managed by an identity provider (SCIM)' },
    invited: { text: 'Invited, not accepted yet (pending)' },
    'managed-elsewhere': { text: 'Managed by another organization, and not active (Suggest changes is greyed out)' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'directory-user',
  fact: 'directoryUser',
  scope: 'customer',
  page: 'directory-users',
  answers: [
    ...states('not-listed'),
    {
      id: 'active',
      value: () => ({ state: 'active', role: 'customer' }),
    },
    ...states('no-access', 'copied', 'suspended', 'deactivated'),
    {
      id: 'deactivated-synced',
      value: () => ({ state: 'deactivated', details: { managementSource: 'synced' } }),
    },
    ...states('invited', 'managed-elsewhere'),
  ],
});
