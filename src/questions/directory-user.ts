import { defineQuestion } from './question';

export default defineQuestion({
  id: 'directory-user',
  fact: 'directoryUser',
  scope: 'customer',
  page: 'directory-users',
  title: { text: 'What does the directory say about this address?' },
  help: {
    text: 'In Atlassian Administration, open Directory > Users and search for the address. Look at the status, and in the profile at product access and at Suggest changes.',
  },
  answers: [
    { id: 'not-listed', label: { text: 'No user with this address' }, value: () => ({ state: 'not-listed' }) },
    {
      id: 'active',
      label: { text: 'Active, with a role in Jira Service Management (at least Customer)' },
      value: () => ({ state: 'active', role: 'customer' }),
    },
    {
      id: 'no-access',
      label: { text: 'Active, but without a role in Jira Service Management on this site' },
      value: () => ({ state: 'no-access' }),
    },
    {
      id: 'copied',
      label: { text: 'Active, without access to this site, in groups that were copied from another site' },
      value: () => ({ state: 'copied' }),
    },
    { id: 'suspended', label: { text: 'Access suspended' }, value: () => ({ state: 'suspended' }) },
    { id: 'deactivated', label: { text: 'Deactivated' }, value: () => ({ state: 'deactivated' }) },
    { id: 'invited', label: { text: 'Invited, not accepted yet (pending)' }, value: () => ({ state: 'invited' }) },
    {
      id: 'managed-elsewhere',
      label: { text: 'Managed by another organization, and not active (Suggest changes is greyed out)' },
      value: () => ({ state: 'managed-elsewhere' }),
    },
  ],
});
