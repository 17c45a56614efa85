import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'An account with this address exists, but cannot be seen from here' },
  why: {
    text: 'The site says that the address is taken, while a search shows no active account. The account may have no access, be suspended, deactivated, managed elsewhere or inactive, or hide its address. Which of these, no public operation tells.',
  },
  todo: {
    text: 'Answer the questions on this page: each leads to the page where the account can be seen. Where the directory shows an active account with access, it only hides its address: add it on the page Customers, or by its account ID.',
  },
  sources: [
    'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-customer/',
    'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/',
  ],
  messages: {
    taken: { text: 'The address is taken by an account that a search does not show.' },
    conflict: { text: 'Trying to invite was answered with 409: an account with this address exists' },
    reported: { text: 'The message you gave says that the customer exists already' },
    inDirectory: { text: 'The directory shows an active account with this address' },
    nobody: { text: 'Search for active accounts with this address: {count, number} found' },
    notTried: { text: 'Nothing says that the address is taken.' },
    shown: { text: 'The account is visible.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'account-not-visible',
  stage: 'account',
  explains: ['add-failed', 'no-invitation-mail', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'],
  follows: [
    'atlassian-account-no-access',
    'user-suspended-in-directory',
    'atlassian-account-deactivated',
    'managed-by-other-org',
    'scim-locked-account',
    'invited-via-people-page',
    'portal-only-inactive',
  ],
  needs: ['accounts', 'deskCustomers'],
  uses: ['inviteAttempt', 'complaint', 'directoryUser'],
  excluded({ accounts, deskCustomers, inviteAttempt, complaint, directoryUser }) {
    const hides = accounts !== undefined && deskCustomers !== undefined && directoryUser?.state === 'active';
    const taken = inviteAttempt?.status === 409 || complaint?.clues.includes('already-exists');
    if (!taken && !hides) return 'notTried';
    return (accounts?.found.length ?? 0) + (deskCustomers?.found.length ?? 0) > 0 ? 'shown' : undefined;
  },
  judge({ accounts }, { inviteAttempt, complaint }) {
    const conflict = inviteAttempt.readable && inviteAttempt.value.status === 409;
    const reported = complaint.readable && complaint.value.clues.includes('already-exists');
    return {
      outcome: 'warns',
      message: 'taken',
      confidence: 'certain',
      evidence: [
        conflict
          ? { type: 'value', fact: 'inviteAttempt', label: 'conflict' }
          : reported
            ? { type: 'value', fact: 'complaint', label: 'reported' }
            : { type: 'value', fact: 'directoryUser', label: 'inDirectory' },
        { type: 'value', fact: 'accounts', label: 'nobody', values: { count: accounts.found.length } },
      ],
    };
  },
});
