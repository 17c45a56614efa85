import { defineCheck } from './check';

export default defineCheck({
  cause: 'atlassian-account-no-access',
  stage: 'account',
  explains: ['add-failed', 'no-invitation-mail', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'],
  docs: {
    title: { text: 'The Atlassian account with this address has no access to this site' },
    why: {
      text: 'An address that belongs to an Atlassian account is not invited anew: the account has to be let in, and this one has no Jira Service Management role here.',
    },
    todo: {
      text: 'In the directory, grant the account the Customer role of Jira Service Management (it takes no paid seat), then add the customer again.',
    },
    sources: [
      'https://support.atlassian.com/jira/kb/unable-to-add-or-invite-a-customer-in-jira-service-management-jsm/',
    ],
  },
  messages: {
    found: { text: 'The directory has an active account with this address, without access to this site.' },
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
    return directoryUser.state === 'no-access'
      ? { outcome: 'blocks', message: 'found', confidence: 'certain', evidence }
      : { outcome: 'passes', evidence };
  },
});
