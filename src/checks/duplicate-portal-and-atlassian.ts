import { accountLabel } from './account-label';
import { defineCheck } from './check';

export default defineCheck({
  cause: 'duplicate-portal-and-atlassian',
  stage: 'account',
  explains: ['add-failed', 'no-invitation-mail', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'],
  docs: {
    title: { text: 'This address has two accounts: a portal-only one and an Atlassian one' },
    why: {
      text: 'Access, requests and mail are bound to one of the two accounts, and the customer may sign in with the other.',
    },
    todo: {
      text: 'Migrate the portal-only account to the Atlassian account. It cannot be taken back, and the customer then signs in with the Atlassian password. Delete neither account first.',
    },
    sources: ['https://support.atlassian.com/jira/kb/duplicate-account-issues-in-jira-service-management-cloud/'],
  },
  messages: {
    both: { text: 'Two accounts answer to this address.' },
    accounts: { text: 'Accounts with this address' },
    one: { text: 'Accounts with this address: {count, number}' },
  },
  needs: ['accounts', 'deskCustomers'],
  page: 'portal-only-customers',
  judge({ accounts, deskCustomers }) {
    const all = [...accounts.found, ...deskCustomers.found];
    const labels = [...new Set(all.map(accountLabel))];
    const portalOnly = all.some((account) => account.accountType === 'customer');
    const atlassian = all.some((account) => account.accountType === 'atlassian');
    return portalOnly && atlassian
      ? {
          outcome: 'blocks',
          message: 'both',
          confidence: 'likely',
          evidence: [{ type: 'list', fact: 'accounts', label: 'accounts', items: labels, personal: true }],
        }
      : {
          outcome: 'passes',
          evidence: [{ type: 'value', fact: 'accounts', label: 'one', values: { count: labels.length } }],
        };
  },
});
