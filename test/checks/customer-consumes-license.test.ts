import check from '../../src/checks/customer-consumes-license';
import { account } from './accounts';
import { checkCases } from './check-cases';

const customer = { deskCustomers: { found: [account('unknown')] } };

checkCases(check, {
  warns: [
    {
      name: 'a customer with the role of agents',
      given: { ...customer, accountRoles: { accountId: 'unknown-jane', roles: ['jira-servicedesk'] } },
      message: 'seat',
      confidence: 'certain',
    },
    {
      name: 'nobody knows who is a customer, and the account takes two seats',
      given: { accountRoles: { accountId: 'unknown-jane', roles: ['jira-servicedesk', 'jira-software'] } },
      unread: ['deskCustomers'],
      message: 'seat',
      confidence: 'certain',
    },
  ],
  passes: [{ name: 'a customer without any', given: customer }],
  'not-applicable': [
    { name: 'nobody is a customer', because: 'notACustomer' },
    {
      name: 'the customer is portal-only',
      given: { deskCustomers: { found: [account('customer')] } },
      unread: ['accountRoles'],
      because: 'notACustomer',
    },
  ],
});
