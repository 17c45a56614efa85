import { addressHasAccount } from './address-has-account';
import { defineCheck, type CheckWords } from './check';
import { ELSEWHERE_ADDED, OTHERS_ADDED, worksElsewhere } from './tried-by-hand';

export const words = {
  title: { text: 'The customer’s domain is not let in' },
  why: {
    text: 'Internal customers need an approved domain; external customers may be limited to a list of domains. A new account with any other domain is refused.',
  },
  todo: {
    text: 'Add the domain to the right one of the two lists: approved domains (User access settings) for your own people, the external domains (Customer access) for customers from outside.',
  },
  sources: [
    'https://support.atlassian.com/jira/kb/unable-to-add-invite-a-customer-in-jira-service-management-jsm/',
    'https://support.atlassian.com/user-management/docs/control-how-users-get-access-to-products/',
  ],
  messages: {
    notAdmitted: { text: 'The domain {domain} is in none of the lists that let customers in.' },
    admission: { text: 'Domain {domain}: {admitted, select, true {let in} other {not let in}}' },
    othersAdded: OTHERS_ADDED,
    elsewhereAdded: ELSEWHERE_ADDED,
    accountExists: { text: 'The address has an account already; these settings are about new ones.' },
    bothOff: { text: 'Internal and External are both off, so no domain is let in; that has to be put right first.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'domain-not-allowed',
  stage: 'site',
  explains: ['add-failed', 'not-tried-yet'],
  needs: ['domainAdmission'],
  uses: [
    'accounts',
    'deskCustomers',
    'inviteAttempt',
    'complaint',
    'customerAccess',
    'newAddressHere',
    'addressElsewhere',
  ],
  page: 'customer-access',
  excluded(known) {
    if (addressHasAccount(known)) return 'accountExists';
    if (known.newAddressHere?.state === 'any') return 'othersAdded';
    if (worksElsewhere(known)) return 'elsewhereAdded';
    const types = known.customerAccess;
    return types && !types.internal && !types.external ? 'bothOff' : undefined;
  },
  judge({ domainAdmission }) {
    const { domain, admitted } = domainAdmission;
    const evidence = [
      { type: 'value', fact: 'domainAdmission', label: 'admission', values: { domain, admitted: String(admitted) } },
    ] as const;
    return admitted
      ? { outcome: 'passes', evidence }
      : { outcome: 'blocks', message: 'notAdmitted', values: { domain }, confidence: 'certain', evidence };
  },
});
