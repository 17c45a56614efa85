import check from '../../src/checks/account-not-visible';
import { checkCases } from './check-cases';
import type { Complaint } from '../../src/facts/complaint';
import { account } from './accounts';

const exists: Complaint = { symptom: 'add-failed', i18nKeys: [], clues: ['already-exists'] };

checkCases(check, {
  warns: [
    {
      name: 'inviting answered 409, and nobody is found',
      given: { inviteAttempt: { status: 409 } },
      message: 'taken',
      confidence: 'certain',
    },
    {
      name: 'the pasted message says that the customer exists, and nobody is found',
      given: { complaint: exists },
      message: 'taken',
      confidence: 'certain',
    },
    {
      name: 'both say so',
      given: { complaint: exists, inviteAttempt: { status: 409 } },
      message: 'taken',
      confidence: 'certain',
    },
    {
      name: 'the directory shows an active account that no search does: it hides its address',
      given: { directoryUser: { state: 'active' } },
      message: 'taken',
      confidence: 'certain',
    },
  ],
  'not-applicable': [
    {
      name: 'the directory shows an active account, and the search itself failed',
      given: { directoryUser: { state: 'active' } },
      unread: ['accounts'],
      because: 'notTried',
    },
    { name: 'nothing says so', because: 'notTried' },
    { name: 'inviting was refused with 400', given: { inviteAttempt: { status: 400 } }, because: 'notTried' },
    {
      name: 'the search itself failed, and nothing says so',
      unread: ['accounts', 'deskCustomers'],
      because: 'notTried',
    },
    {
      name: 'the search shows the account',
      given: { inviteAttempt: { status: 409 }, accounts: { found: [account('atlassian')] } },
      because: 'shown',
    },
    {
      name: 'the customers show the account, which is inactive',
      given: { complaint: exists, deskCustomers: { found: [account('customer', { active: false })] } },
      because: 'shown',
    },
    {
      name: 'the customers show the account, and the search failed',
      given: { inviteAttempt: { status: 409 }, deskCustomers: { found: [account('customer')] } },
      unread: ['accounts'],
      because: 'shown',
    },
  ],
});
