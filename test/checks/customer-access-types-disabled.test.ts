import check from '../../src/checks/customer-access-types-disabled';
import { checkCases } from './check-cases';
import { account } from './accounts';

checkCases(check, {
  blocks: [
    {
      name: 'both off',
      given: { customerAccess: { internal: false, external: false } },
      message: 'bothOff',
      confidence: 'certain',
    },
    {
      name: 'both off, and nobody knows whether there is an account',
      given: { customerAccess: { internal: false, external: false } },
      unread: ['accounts', 'deskCustomers'],
      message: 'bothOff',
      confidence: 'certain',
    },
  ],
  passes: [
    { name: 'both on' },
    { name: 'external only', given: { customerAccess: { internal: false, external: true } } },
    { name: 'internal only', given: { customerAccess: { internal: true, external: false } } },
  ],
  'not-applicable': [
    {
      name: 'another new address of the same company can be added',
      given: { newAddressHere: { state: 'any' } },
      because: 'othersAdded',
    },
    {
      name: 'this address can be added to another service project',
      given: { addressElsewhere: { state: 'added' } },
      because: 'elsewhereAdded',
    },
    {
      name: 'the pasted message says that the customer exists',
      given: { complaint: { symptom: 'add-failed', i18nKeys: [], clues: ['already-exists'] } },
      because: 'accountExists',
    },
    {
      name: 'the site shows an account',
      given: { customerAccess: { internal: false, external: false }, accounts: { found: [account('atlassian')] } },
      because: 'accountExists',
    },
    {
      name: 'the project shows an account',
      given: { deskCustomers: { found: [account('customer', { active: false })] } },
      because: 'accountExists',
    },
    {
      name: 'inviting answered 409, the setting unread',
      given: { inviteAttempt: { status: 409 } },
      unread: ['customerAccess'],
      because: 'accountExists',
    },
  ],
});
