import check from '../../src/checks/already-a-customer';
import { checkCases } from './check-cases';
import { account } from './accounts';

checkCases(check, {
  warns: [
    {
      name: 'an active portal-only customer',
      given: { deskCustomers: { found: [account('customer')] } },
      message: 'added',
      confidence: 'certain',
    },
    {
      name: 'a customer who cannot sign in, as was chosen already',
      symptom: 'cannot-sign-in',
      given: { deskCustomers: { found: [account('customer')] } },
      message: 'member',
      confidence: 'certain',
    },
    {
      name: 'an inactive and an active one',
      given: { deskCustomers: { found: [account('customer', { active: false }), account('atlassian')] } },
      message: 'added',
      confidence: 'certain',
    },
  ],
  'not-applicable': [
    { name: 'not among the customers', because: 'notListed' },
    {
      name: 'known to the site, but not among the customers',
      given: { accounts: { found: [account('atlassian')] } },
      because: 'notListed',
    },
    {
      name: 'an inactive customer',
      given: { deskCustomers: { found: [account('customer', { active: false })] } },
      because: 'inactive',
    },
  ],
});
