import type { Answer } from '../../src/atlassian/http';
import type { FoundDirectoryUser, OrganizationDomains } from '../../src/atlassian/organization';
import directoryUser from '../../src/facts/directory-user';
import type { Directory } from '../../src/facts/directory';
import type { ReadSource } from '../../src/facts/fact';
import { account } from '../checks/accounts';
import { factsWith, HEALTHY_VALUES } from '../checks/healthy-facts';
import { contextOf } from './context-of';

const source = (operation: string, status = 200): ReadSource => ({
  how: 'read',
  operation,
  as: 'organization-key',
  at: '2026-01-01T00:00:00.000Z',
  status,
});
const answer = <T>(operation: string, body: T): Answer<T> => ({ ok: true, body, source: source(operation) });
const refusal = (operation: string): Answer<never> => ({
  ok: false,
  reason: 'forbidden',
  refusal: {},
  source: source(operation, 403),
});

const domain = (name: string, status = 'verified') => ({ attributes: { name, claim: { status } } });

interface Shown {
  user?: Partial<FoundDirectoryUser> | undefined;
  access?: boolean | 'refused';
  /** Whether the account is a customer of the service project. */
  isIn?: boolean;
  domains?: OrganizationDomains | 'refused';
  seen?: 'atlassian' | 'customer';
}

function gather({ user, access = true, domains = { data: [] }, seen, isIn = false }: Shown) {
  const whole = {
    accountId: 'jane',
    email: 'jane@customer.example',
    accountStatus: 'active',
    membershipStatus: 'active',
    claimStatus: 'unmanaged',
    emailVerified: true,
    ...user,
  };
  const directory: Directory = {
    user: async () => answer('search', user === undefined ? undefined : whole),
    hasAccess: async () => (access === 'refused' ? refusal('access') : answer('access', access)),
    domains: async () => (domains === 'refused' ? refusal('domains') : answer('domains', domains)),
    approvedDomain: () => undefined,
  };
  const found = seen === undefined ? [] : [account(seen)];
  const deskCustomers = { found: isIn ? found : [] };
  const context = contextOf(factsWith({ given: { accounts: { found }, deskCustomers } }));
  return directoryUser.gather({ ...context, directory: Promise.resolve(directory) });
}

const off = { accountStatus: 'inactive', claimStatus: 'managed' };

test.each<[string, Shown, string]>([
  ['nobody with this address', {}, 'not-listed'],
  ['active with a role here', { user: {} }, 'active'],
  ['active without a role here', { user: {}, access: false }, 'no-access'],
  ['seen active by Jira itself, with a role here', { user: { emailVerified: false }, seen: 'atlassian' }, 'active'],
  ['seen active by Jira itself, in other apps only', { user: {}, access: false, seen: 'atlassian' }, 'no-access'],
  ['a customer of the service project', { user: {}, access: false, seen: 'atlassian', isIn: true }, 'active'],
  ['seen active, and its role may not be read', { user: {}, access: 'refused', seen: 'atlassian' }, 'active'],
  [
    'a portal-only account of the same address proves nothing',
    { user: {}, access: false, seen: 'customer' },
    'no-access',
  ],
  ['in none of the directories', { user: { membershipStatus: 'no_membership' } }, 'no-access'],
  ['suspended', { user: { membershipStatus: 'suspended' } }, 'suspended'],
  ['deactivated, nobody manages it', { user: { accountStatus: 'inactive' } }, 'deactivated'],
  ['on its way to be deleted', { user: { forDeletion: true } }, 'deactivated'],
  ['deactivated, of an own domain', { user: off, domains: { data: [domain('CUSTOMER.example')] } }, 'deactivated'],
  [
    'deactivated, of a domain that is not verified',
    { user: off, domains: { data: [domain('customer.example', 'unverified')] } },
    'managed-elsewhere',
  ],
  [
    'deactivated, of nobody’s domain here',
    { user: off, domains: { data: [domain('acme.example')] } },
    'managed-elsewhere',
  ],
])('%s', async (_, shown, state) => {
  expect(await gather(shown)).toMatchObject({ readable: true, value: { state, details: {} } });
});

describe('what may be a pending invitation is asked', () => {
  const never = { emailVerified: false, productAccess: [{ lastActiveTimestamp: null }] };

  test('where the address was never verified and the account never used', async () => {
    expect(await gather({ user: never })).toMatchObject({ readable: false, reason: 'left-open' });
  });

  test.each<[string, Partial<FoundDirectoryUser>]>([
    ['it was used', { ...never, productAccess: [{ lastActiveTimestamp: '2026-01-01T00:00:00.000Z' }] }],
    ['the address is verified', { ...never, emailVerified: true }],
    ['the directory does not say', { ...never, emailVerified: null }],
  ])('and not where %s', async (_, user) => {
    const fact = await gather({ user });
    expect(fact).toMatchObject({ readable: true, value: { state: 'active' } });
  });
});

describe('is not guessed', () => {
  test.each<[string, Shown]>([
    ['where the domains may not be read', { user: off, domains: 'refused' }],
    ['where there are more domains than were shown', { user: off, domains: { data: [], links: { next: 'more' } } }],
    ['where a status is new', { user: { membershipStatus: 'something-new' } }],
    ['where a status is missing', { user: { accountStatus: null } }],
  ])('%s', async (_, shown) => {
    const fact = await gather(shown);
    expect(fact.readable).toBe(false);
    expect(fact.tried?.[0]).toMatchObject({ operation: 'search' });
  });
});

test.each([
  [false, 'active', ['search', 'access', 'accounts']],
  [true, 'active', ['search', 'accounts']],
  [false, 'inactive', ['search', 'domains', 'accounts']],
  [true, 'inactive', ['search', 'accounts']],
])(
  'the rest is read while the app searches in somebody’s place, and not before else: browses users %s, %s: %j',
  async (browsesUsers, accountStatus, order) => {
    const happened: string[] = [];
    const note = <T>(what: string, body: T) => {
      happened.push(what);
      return answer(what, body);
    };
    const facts = factsWith({ given: { caller: { ...HEALTHY_VALUES.caller, browsesUsers } } });
    const { read, ...context } = contextOf(facts);
    const found = { accountId: 'jane', email: 'jane@customer.example', emailVerified: true };
    const directory: Directory = {
      user: async () => note('search', { ...found, accountStatus, claimStatus: 'managed', membershipStatus: 'active' }),
      hasAccess: async () => note('access', true),
      domains: async () => note('domains', { data: [] }),
      approvedDomain: () => undefined,
    };
    await directoryUser.gather({
      ...context,
      directory: Promise.resolve(directory),
      async read(fact) {
        if (fact === 'accounts') {
          await new Promise(setImmediate);
          happened.push('accounts');
        }
        return read(fact);
      },
    });
    expect(happened.slice(0, order.length)).toEqual(order);
  },
);

test('every call that was made is named', async () => {
  const fact = await gather({ user: {}, access: false });
  expect(fact).toMatchObject({ source: { operation: 'access' }, tried: [{ operation: 'search' }] });
});

test('without a key: active where Jira shows it, else unread', async () => {
  const context = (seen?: 'atlassian') =>
    contextOf(factsWith({ given: { accounts: { found: seen === undefined ? [] : [account(seen)] } } }));
  expect(await directoryUser.gather(context())).toMatchObject({ readable: false, reason: 'not-configured' });
  expect(await directoryUser.gather(context('atlassian'))).toMatchObject({ value: { state: 'active' } });
});
