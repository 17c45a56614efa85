import check from '../../src/checks/atlassian-account-no-access';
import { account } from './accounts';
import { asAnyCheck, findingIn } from './case-table';
import { checkCases } from './check-cases';

/** What would show by itself that an account has a role. */
const NOT_SHOWN = ['deskCustomers', 'deskOrganizations'] as const;

test('an active account whose role nobody has looked up is left open', () => {
  const state = { given: { directoryUser: { state: 'active' as const } }, unread: ['roleInDirectory' as const] };
  expect(findingIn(asAnyCheck(check), state)).toMatchObject({
    outcome: 'unknown',
    missing: [{ fact: 'roleInDirectory', reason: 'forbidden' }],
  });
});

checkCases(check, {
  blocks: [
    {
      name: 'an active account without access',
      given: { directoryUser: { state: 'no-access' } },
      message: 'found',
      confidence: 'certain',
    },
    {
      name: 'somebody saw no role in Jira Service Management',
      given: { directoryUser: { state: 'active' }, roleInDirectory: { state: 'none' } },
      unread: NOT_SHOWN,
      message: 'noRole',
      confidence: 'certain',
    },
    {
      name: 'the approved domain gave no role',
      given: { directoryUser: { state: 'active' }, roleInDirectory: { state: 'domain-gave-none' } },
      message: 'noRole',
      confidence: 'certain',
    },
  ],
  passes: [
    { name: 'no Atlassian account', given: { directoryUser: { state: 'not-listed' } } },
    { name: 'an active account, and somebody saw its role', given: { directoryUser: { state: 'active' } } },
    {
      name: 'the directory shows a role',
      given: { directoryUser: { state: 'active', role: 'customer' } },
      unread: ['roleInDirectory'],
    },
    {
      name: 'the account is a customer here already',
      given: { directoryUser: { state: 'active' }, deskCustomers: { found: [account('atlassian')] } },
      unread: ['roleInDirectory'],
    },
    {
      name: 'the account is in through an organization',
      given: { directoryUser: { state: 'active' }, deskOrganizations: { names: ['Customer Company'] } },
      unread: ['roleInDirectory'],
    },
    {
      name: 'somebody could add the active account to another service project',
      given: { directoryUser: { state: 'active' }, addressElsewhere: { state: 'added' } },
      unread: ['roleInDirectory'],
    },
    { name: 'access is suspended', given: { directoryUser: { state: 'suspended' } } },
    { name: 'the account is deactivated', given: { directoryUser: { state: 'deactivated' } } },
    { name: 'an invitation is pending', given: { directoryUser: { state: 'invited' } } },
    { name: 'another organization manages the account', given: { directoryUser: { state: 'managed-elsewhere' } } },
  ],
  'not-applicable': [
    {
      name: 'somebody could add this address to another service project',
      given: { addressElsewhere: { state: 'added' } },
      unread: ['directoryUser'],
      because: 'elsewhereAdded',
    },
  ],
});
