import { checkOfLook } from '../../src/checks/looked/looked-cause';
import { LOOKED_CAUSES } from '../../src/checks/registry';
import type { DirectoryUser } from '../../src/facts/directory-user';
import { account } from './accounts';
import { findingIn } from './case-table';
import type { Otherwise } from './healthy-facts';

const row = (cause: string) => {
  const found = LOOKED_CAUSES.find((one) => one.cause === cause);
  if (found === undefined) throw new Error(`No row is called ${cause}.`);
  return { check: checkOfLook(found), look: found.look };
};

/** Nobody has looked; the directory was read. */
function outcomeOf(cause: string, given: Otherwise['given'] = {}) {
  const { check, look } = row(cause);
  const finding = findingIn(check, { given, unread: [look] });
  return finding.outcome;
}

const user = (state: DirectoryUser['state'], details: DirectoryUser['details'] = { accountId: 'jane' }) => ({
  directoryUser: { state, ...(details === undefined ? {} : { details }) },
});
const synced = { accountId: 'jane', managementSource: 'synced' };
const shows = { portalOnlyAccount: { state: 'active' as const } };

test.each<[string, string, Otherwise['given'], string]>([
  ['scim-locked-account', 'synchronized and off', user('deactivated', synced), 'blocks'],
  ['scim-locked-account', 'synchronized and suspended', user('suspended', synced), 'blocks'],
  ['scim-locked-account', 'synchronized and active', user('active', synced), 'passes'],
  [
    'scim-locked-account',
    'off, and not called synced: an orphaned record may be behind it',
    user('deactivated', { ...synced, managementSource: 'invited' }),
    'unknown',
  ],
  ['scim-locked-account', 'off, and where it came from is not shown', user('deactivated'), 'unknown'],
  ['scim-locked-account', 'not listed: there are other identity providers', user('not-listed', {}), 'unknown'],
  [
    'scim-locked-account',
    'told to be synchronized and off',
    user('deactivated', { managementSource: 'synced' }),
    'blocks',
  ],
  ['scim-locked-account', 'told, not read', { directoryUser: { state: 'deactivated' } }, 'unknown'],
  ['email-not-verified', 'not verified', user('active', { accountId: 'jane', emailVerified: false }), 'blocks'],
  ['email-not-verified', 'verified', user('active', { accountId: 'jane', emailVerified: true }), 'passes'],
  ['email-not-verified', 'not shown', user('active'), 'unknown'],
  [
    'email-not-verified',
    'another account may be meant',
    { ...user('active', { emailVerified: false }), ...shows },
    'unknown',
  ],
  ['email-not-verified', 'pending: another cause', user('invited', { emailVerified: false }), 'unknown'],
  [
    'atlassian-account-shadows-portal-only',
    'beside a portal-only one, without access',
    { ...user('no-access'), ...shows },
    'blocks',
  ],
  [
    'atlassian-account-shadows-portal-only',
    'beside a portal-only one, with access',
    { ...user('active'), ...shows },
    'passes',
  ],
  ['atlassian-account-shadows-portal-only', 'no Atlassian account', { ...user('not-listed', {}), ...shows }, 'passes'],
  ['atlassian-account-shadows-portal-only', 'no portal-only account', user('no-access'), 'passes'],
  [
    'atlassian-account-shadows-portal-only',
    'told, not read',
    { directoryUser: { state: 'no-access' }, ...shows },
    'unknown',
  ],
])('%s, %s: %4$s', (cause, _, given, outcome) => {
  expect(outcomeOf(cause, given)).toBe(outcome);
});

const domain = (defaultRole?: string) => ({
  approvedDomain: {
    domain: 'customer.example',
    approved: true,
    ...(defaultRole === undefined ? {} : { serviceManagement: { accessMode: 'DIRECT_ACCESS', defaultRole } }),
  },
});

test.each<[string, Otherwise['given'], string]>([
  ['gives the customer role', domain('customer'), 'passes'],
  ['gives none', domain('none'), 'blocks'],
  ['gives a seat', domain('user'), 'unknown'],
  ['is not said to give anything', domain(), 'unknown'],
  ['is not approved', { approvedDomain: { domain: 'customer.example', approved: false } }, 'passes'],
])('approved-domain-lacks-customer-role, the domain %s', (_, given, outcome) => {
  expect(outcomeOf('approved-domain-lacks-customer-role', given)).toBe(outcome);
});

test('a look counts where the directory leaves it open', () => {
  const { check } = row('scim-locked-account');
  const given = { signIn: { state: 'deactivated-by-atlassian' }, accounts: { found: [account('atlassian')] } };
  expect(findingIn(check, { given }).outcome).toBe('blocks');
});

test('what was read goes before what somebody saw', () => {
  const { check } = row('email-not-verified');
  const given = {
    accountHistory: { state: 'not-verified' },
    ...user('active', { accountId: 'jane', emailVerified: true }),
  };
  expect(findingIn(check, { given }).outcome).toBe('passes');
});
