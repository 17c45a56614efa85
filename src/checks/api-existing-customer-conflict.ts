import { accountLabel } from './account-label';
import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'The customer was to be created, but has an account already' },
  why: {
    text: 'Creating a customer answers 409 (or 400 without strictConflictStatusCode=true) where the address has an account. Such an account is added by its id; it is not made a second time.',
  },
  todo: {
    text: 'Look the account up, and add it to the service project by its account id. A search may show a new account some moments late: try it again then.',
  },
  sources: [
    'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-customer/',
    'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/',
  ],
  messages: {
    exists: { text: 'The site refused to create the address, because an account has it: that one is to be added.' },
    conflict: { text: 'Trying to invite was answered with 409: an account with this address exists' },
    reported: { text: 'The message you gave says that the customer exists already' },
    accounts: { text: 'Active accounts with this address' },
    notTried: { text: 'Nothing says that the address is taken.' },
    notShown: { text: 'No active account with this address is visible that could be added.' },
    member: { text: 'The account is a customer of this service project already.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'api-existing-customer-conflict',
  stage: 'address',
  explains: ['add-failed', 'not-tried-yet'],
  needs: ['accounts'],
  uses: ['deskCustomers', 'inviteAttempt', 'complaint'],
  page: 'project-customers',
  excluded({ accounts, deskCustomers, inviteAttempt, complaint }) {
    if (inviteAttempt?.status !== 409 && !complaint?.clues.includes('already-exists')) return 'notTried';
    if (deskCustomers?.found.some((account) => account.active)) return 'member';
    return accounts?.found.some((account) => account.active) === false ? 'notShown' : undefined;
  },
  judge({ accounts }, { inviteAttempt }) {
    const conflict = inviteAttempt.readable && inviteAttempt.value.status === 409;
    const items = accounts.found.filter((account) => account.active).map(accountLabel);
    return {
      outcome: 'blocks',
      message: 'exists',
      confidence: conflict ? 'certain' : 'likely',
      evidence: [
        conflict
          ? { type: 'value', fact: 'inviteAttempt', label: 'conflict' }
          : { type: 'value', fact: 'complaint', label: 'reported' },
        { type: 'list', fact: 'accounts', label: 'accounts', items, personal: true },
      ],
    };
  },
});
