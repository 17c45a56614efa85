import check from '../../src/checks/duplicate-portal-and-atlassian';
import { checkCases } from './check-cases';
import { account } from './accounts';
import { asAnyCheck, findingIn } from './case-table';

checkCases(check, {
  blocks: [
    {
      name: 'the search shows both',
      given: { accounts: { found: [account('atlassian'), account('customer')] } },
      message: 'both',
      confidence: 'likely',
    },
    {
      name: 'each is seen on its own page, and neither in a search',
      given: { portalOnlyAccount: { state: 'inactive' }, directoryUser: { state: 'no-access' } },
      message: 'both',
      confidence: 'certain',
    },
    {
      name: 'one is found on the site, the other among the customers',
      given: {
        accounts: { found: [account('atlassian')] },
        deskCustomers: { found: [account('customer', { active: false })] },
      },
      message: 'both',
      confidence: 'likely',
    },
  ],
  passes: [
    { name: 'no account' },
    { name: 'a portal-only account', given: { accounts: { found: [account('customer')] } } },
    { name: 'an Atlassian account', given: { accounts: { found: [account('atlassian')] } } },
    {
      name: 'the same account in both places',
      given: { accounts: { found: [account('customer')] }, deskCustomers: { found: [account('customer')] } },
    },
    {
      name: 'an account whose type nobody names',
      given: { accounts: { found: [account('customer')] }, deskCustomers: { found: [account('unknown')] } },
    },
  ],
});

test('nobody was searched for beside the account that was given: another one may have its address', () => {
  const given = { accounts: { found: [account('atlassian')], byId: true as const } };
  const unread = ['portalOnlyAccount'] as const;
  expect(findingIn(asAnyCheck(check), { given, unread, symptom: 'cannot-sign-in' })).toMatchObject({
    outcome: 'unknown',
    missing: [{ fact: 'accounts', reason: 'left-open' }],
  });
});
