import { SYMPTOMS } from '../facts/complaint';
import { accountLabel } from './account-label';
import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'This address has two accounts: a portal-only one and an Atlassian one' },
  why: {
    text: 'Access, requests and mail are bound to one of the two accounts, and the customer may sign in with the other.',
  },
  todo: {
    text: 'Migrate the portal-only account to the Atlassian account. It cannot be taken back, and the customer then signs in with the Atlassian password. Delete neither account first.',
  },
  sources: ['https://support.atlassian.com/jira/kb/duplicate-account-issues-in-jira-service-management-cloud/'],
  messages: {
    both: { text: 'Two accounts answer to this address.' },
    accounts: { text: 'Accounts with this address' },
    records: {
      text: 'Portal-only account: {portal, select, inactive {inactive} other {active}}; the directory lists an Atlassian account too',
    },
    one: { text: 'Accounts with this address: {count, number}' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'duplicate-portal-and-atlassian',
  stage: 'account',
  explains: SYMPTOMS,
  explainsAnyway: true,
  needs: ['accounts', 'deskCustomers'],
  uses: ['portalOnlyAccount', 'directoryUser'],
  // At the sign-in, the one that shadows the other tells more.
  follows: ['atlassian-account-shadows-portal-only'],
  page: 'portal-only-customers',
  // A search shows no account that is not active here; the two pages do.
  decide({ portalOnlyAccount, directoryUser }) {
    if (portalOnlyAccount === undefined || directoryUser === undefined) return undefined;
    if (portalOnlyAccount.state === 'not-listed' || directoryUser.state === 'not-listed') return undefined;
    const values = { portal: portalOnlyAccount.state };
    const evidence = [{ type: 'value', fact: 'directoryUser', label: 'records', values }] as const;
    return { outcome: 'blocks', message: 'both', confidence: 'certain', evidence };
  },
  // Another account can only be found by the address.
  undecided: ({ accounts }, { portalOnlyAccount }) =>
    accounts.byId && !portalOnlyAccount.readable ? 'accounts' : undefined,
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
