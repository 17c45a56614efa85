import check from '../../src/checks/api-existing-customer-conflict';
import type { Complaint } from '../../src/facts/complaint';
import { account } from './accounts';
import { checkCases } from './check-cases';

const exists: Complaint = { symptom: 'add-failed', i18nKeys: [], clues: ['already-exists'] };
const shown = { accounts: { found: [account('customer')] } };

checkCases(check, {
  blocks: [
    {
      name: 'inviting answered 409, and the account is visible',
      given: { ...shown, inviteAttempt: { status: 409 } },
      message: 'exists',
      confidence: 'certain',
    },
    {
      name: 'the pasted message says so, and an Atlassian account is visible',
      given: { complaint: exists, accounts: { found: [account('atlassian')] } },
      message: 'exists',
      confidence: 'likely',
    },
    {
      name: 'the customers could not be read',
      given: { ...shown, complaint: exists },
      unread: ['deskCustomers'],
      message: 'exists',
      confidence: 'likely',
    },
  ],
  'not-applicable': [
    { name: 'nothing says so', given: shown, because: 'notTried' },
    {
      name: 'inviting was refused with 400',
      given: { ...shown, inviteAttempt: { status: 400 } },
      because: 'notTried',
    },
    { name: 'nobody is visible', given: { inviteAttempt: { status: 409 } }, because: 'notShown' },
    {
      name: 'who is visible is inactive',
      given: { inviteAttempt: { status: 409 }, accounts: { found: [account('customer', { active: false })] } },
      because: 'notShown',
    },
    {
      name: 'the account is a customer here',
      given: { ...shown, complaint: exists, deskCustomers: { found: [account('customer')] } },
      because: 'member',
    },
  ],
});
