import { defineCheck, type CheckWords } from './check';
import { addressHasAccount } from './address-has-account';
import { ELSEWHERE_ADDED, newAddressesWork, OTHERS_ADDED, worksElsewhere } from './tried-by-hand';

export const words = {
  title: { text: 'Customer access lets in neither internal nor external accounts' },
  why: {
    text: 'With both account types switched off, no new customer can be added to any service project of the site.',
  },
  todo: {
    text: 'On the page Customer access, tick External for customers from outside (portal-only accounts), or Internal for people of your approved domains.',
  },
  sources: ['https://support.atlassian.com/jira/kb/unable-to-add-invite-a-customer-in-jira-service-management-jsm/'],
  messages: {
    bothOff: { text: 'Internal and External are both switched off in Customer access.' },
    types: {
      text: 'Customer access: Internal {internal, select, true {on} other {off}}, External {external, select, true {on} other {off}}',
    },
    othersAdded: OTHERS_ADDED,
    elsewhereAdded: ELSEWHERE_ADDED,
    accountExists: { text: 'The address has an account already; these settings are about new ones.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'customer-access-types-disabled',
  stage: 'site',
  explains: ['add-failed', 'not-tried-yet'],
  needs: ['customerAccess'],
  uses: ['accounts', 'deskCustomers', 'inviteAttempt', 'complaint', 'newAddressHere', 'addressElsewhere'],
  page: 'customer-access',
  excluded(known) {
    if (addressHasAccount(known)) return 'accountExists';
    if (newAddressesWork(known)) return 'othersAdded';
    return worksElsewhere(known) ? 'elsewhereAdded' : undefined;
  },
  judge({ customerAccess }) {
    const { internal, external } = customerAccess;
    const evidence = [
      {
        type: 'value',
        fact: 'customerAccess',
        label: 'types',
        values: { internal: String(internal), external: String(external) },
      },
    ] as const;
    return internal || external
      ? { outcome: 'passes', evidence }
      : { outcome: 'blocks', message: 'bothOff', confidence: 'certain', evidence };
  },
});
