import { defineCheck } from './check';

export default defineCheck({
  cause: 'invited-via-people-page',
  stage: 'account',
  explains: ['add-failed', 'no-invitation-mail', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'],
  docs: {
    title: { text: 'The address was invited as a user, not as a customer' },
    why: {
      text: 'An invitation from the directory or from the people page makes an Atlassian account. Until it is accepted, the address is taken and cannot be added as a portal-only customer.',
    },
    todo: {
      text: 'Cancel the pending invitation in the directory, then add the address on the page Customers of the service project.',
    },
    sources: ['https://support.atlassian.com/jira-service-management-cloud/docs/add-customers-to-a-service-project/'],
  },
  messages: {
    found: { text: 'The directory has a pending invitation for this address.' },
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
    return directoryUser.state === 'invited'
      ? { outcome: 'blocks', message: 'found', confidence: 'certain', evidence }
      : { outcome: 'passes', evidence };
  },
});
