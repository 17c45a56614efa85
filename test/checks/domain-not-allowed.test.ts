import check from '../../src/checks/domain-not-allowed';
import { checkCases } from './check-cases';
import { account } from './accounts';

checkCases(check, {
  blocks: [
    {
      name: 'in no list',
      given: { domainAdmission: { domain: 'customer.example', admitted: false } },
      message: 'notAdmitted',
      confidence: 'certain',
    },
    {
      name: 'in no list, the account types unread',
      given: { domainAdmission: { domain: 'customer.example', admitted: false } },
      unread: ['customerAccess'],
      message: 'notAdmitted',
      confidence: 'certain',
    },
    {
      name: 'in no list, internal only',
      given: {
        domainAdmission: { domain: 'customer.example', admitted: false },
        customerAccess: { internal: true, external: false },
      },
      message: 'notAdmitted',
      confidence: 'certain',
    },
  ],
  passes: [{ name: 'in a list' }],
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
      name: 'the address has an account',
      given: {
        domainAdmission: { domain: 'customer.example', admitted: false },
        accounts: { found: [account('atlassian')] },
      },
      because: 'accountExists',
    },
    {
      name: 'inviting answered 409',
      given: { inviteAttempt: { status: 409 } },
      because: 'accountExists',
    },
    {
      name: 'no account type is let in at all',
      given: {
        domainAdmission: { domain: 'customer.example', admitted: false },
        customerAccess: { internal: false, external: false },
      },
      because: 'bothOff',
    },
  ],
});
