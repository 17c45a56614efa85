import { accountLabel } from './account-label';
import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'The customer has an Atlassian account, so the list of portal-only customers leaves them out' },
  why: {
    text: 'An address of an approved domain, or one that had an Atlassian account before, does not become a portal-only customer. The customer can still use the portal, signs in with the Atlassian account, and is listed in the directory.',
  },
  todo: {
    text: 'Look for the customer in the directory. There is no way back to a portal-only account; for customers to come, change the approved domains and Customer access.',
  },
  sources: ['https://jira.atlassian.com/browse/JSDCLOUD-10608'],
  messages: {
    atlassian: { text: 'This address belongs to an Atlassian account, and to no portal-only one.' },
    accounts: { text: 'Atlassian accounts with this address' },
    types: { text: 'Atlassian accounts with this address: {count, number}' },
    notMissed: { text: 'Nobody misses the customer among the portal-only customers.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'account-type-surprise',
  stage: 'account',
  explains: ['add-failed', 'not-tried-yet'],
  needs: ['complaint', 'accounts'],
  page: 'directory-users',
  excluded: ({ complaint }) => (complaint && !complaint.clues.includes('not-portal-only') ? 'notMissed' : undefined),
  judge({ accounts }) {
    const items = accounts.found.filter((account) => account.accountType === 'atlassian').map(accountLabel);
    const portalOnly = accounts.found.some((account) => account.accountType === 'customer');
    return items.length > 0 && !portalOnly
      ? {
          outcome: 'warns',
          message: 'atlassian',
          confidence: 'certain',
          evidence: [{ type: 'list', fact: 'accounts', label: 'accounts', items, personal: true }],
        }
      : {
          outcome: 'passes',
          evidence: [{ type: 'value', fact: 'accounts', label: 'types', values: { count: items.length } }],
        };
  },
});
