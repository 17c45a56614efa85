import { defineCheck } from './check';

export default defineCheck({
  cause: 'user-suspended-in-directory',
  stage: 'account',
  explains: ['add-failed', 'no-invitation-mail', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'],
  docs: {
    title: { text: 'Access of this account is suspended' },
    why: { text: 'A suspended account cannot be added to a service project, whatever its roles were.' },
    todo: { text: 'In the directory, restore access of the account, then add the customer again.' },
    sources: ['https://support.atlassian.com/user-management/docs/suspend-a-users-access/'],
  },
  messages: {
    found: { text: 'The directory has an account with this address whose access is suspended.' },
    state: {
      text: 'Directory: {state, select, not_listed {no Atlassian account with this address} active {an active account with access to this site} no_access {an active account without access to this site} suspended {access suspended} deactivated {the account is deactivated} invited {an invitation is pending} other {the account is managed by another organization}}',
    },
  },
  needs: ['directoryUser'],
  page: 'directory-users',
  judge({ directoryUser }) {
    const evidence = [
      { type: 'value', fact: 'directoryUser', label: 'state', values: { state: directoryUser.state } },
    ] as const;
    return directoryUser.state === 'suspended'
      ? { outcome: 'blocks', message: 'found', confidence: 'certain', evidence }
      : { outcome: 'passes', evidence };
  },
});
