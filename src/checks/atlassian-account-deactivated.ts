import { defineCheck } from './check';

export default defineCheck({
  cause: 'atlassian-account-deactivated',
  stage: 'account',
  explains: ['add-failed', 'no-invitation-mail', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'],
  docs: {
    title: { text: 'The Atlassian account with this address is deactivated' },
    why: { text: 'A deactivated account cannot sign in anywhere and cannot be added as a customer.' },
    todo: {
      text: 'Reactivate the account among the managed accounts of your organization, give it the Customer role, then add the customer again.',
    },
    sources: ['https://support.atlassian.com/user-management/docs/deactivate-a-managed-account/'],
  },
  messages: {
    found: { text: 'The directory has a deactivated account with this address.' },
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
    return directoryUser.state === 'deactivated'
      ? { outcome: 'blocks', message: 'found', confidence: 'certain', evidence }
      : { outcome: 'passes', evidence };
  },
});
