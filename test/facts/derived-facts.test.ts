import accountRoles from '../../src/facts/account-roles';
import channelAccess from '../../src/facts/channel-access';
import customersRole from '../../src/facts/customers-role';
import { accountTypeOf, sameAddress, type Account } from '../../src/facts/accounts';
import { directGrants } from '../../src/facts/direct-grants';
import type { Symptom } from '../../src/facts/complaint';
import directoryUser from '../../src/facts/directory-user';
import type { KnownBefore } from '../../src/facts/gather';
import { readable } from '../../src/facts/fact';
import { accountTakesCalls, knownAccount, outsiderToAskAbout } from '../../src/facts/known-account';
import { grantsOf } from '../../src/facts/permission-scheme';
import portalAccess, { portalAccessOf } from '../../src/facts/portal-access';
import portalOnlyAccount from '../../src/facts/portal-only-account';
import { standsInProject } from '../../src/facts/stands-in-project';
import { account } from '../checks/accounts';
import { factsWith, HEALTHY_VALUES, type Otherwise } from '../checks/healthy-facts';
import { contextOf } from './context-of';

const within = (state: Otherwise = {}) => contextOf(factsWith(state));
const { permissionScheme: scheme, caller } = HEALTHY_VALUES;
const worksNowhere = { ...caller, agent: false, administersProject: false, administersJira: false };

describe('accounts', () => {
  test.each([
    ['5b10a2844c20165700ede21g', 'atlassian', 'atlassian'],
    ['5b10a2844c20165700ede21g', 'app', 'app'],
    ['qm:2d1c:3', 'customer', 'customer'],
    ['qm:2d1c:3', undefined, 'customer'],
    ['5b10a2844c20165700ede21g', undefined, 'unknown'],
    ['5b10a2844c20165700ede21g', 'something-new', 'unknown'],
  ])('%s, named %s, is of the type %s', (accountId, named, type) => {
    expect(accountTypeOf(accountId, named)).toBe(type);
  });

  test.each([
    ['jane@customer.example', true],
    ['JANE@customer.EXAMPLE', true],
    // The profile hides the address, and the search found it by that address.
    [undefined, true],
    [null, true],
    ['jane@customer.example.org', false],
    ['mary.jane@customer.example', false],
    ['', false],
  ])('a search for jane@customer.example that shows %s finds her: %s', (shown, same) => {
    expect(sameAddress('jane@customer.example', shown)).toBe(same);
  });

  test.each<[string, { desk?: Account[]; site?: Account[] }, string | undefined]>([
    ['nobody', {}, undefined],
    ['the one among the customers first', { desk: [account('customer')], site: [account('atlassian')] }, 'qm:jane'],
    [
      'the active one first',
      { desk: [account('customer', { active: false })], site: [account('atlassian')] },
      'atlassian-jane',
    ],
    ['an inactive one rather than none', { desk: [account('customer', { active: false })] }, 'qm:jane'],
  ])('to ask about: %s', async (_, { desk = [], site = [] }, accountId) => {
    const known = await knownAccount(within({ given: { deskCustomers: { found: desk }, accounts: { found: site } } }));
    expect(known?.accountId).toBe(accountId);
  });
});

describe('in whose place the app searches', () => {
  const browsesNobody = { ...caller, browsesUsers: false };
  const outside = { accounts: { found: [account('atlassian')] } };

  test.each<[string, Otherwise, boolean]>([
    ['nobody found', {}, false],
    ['an account outside', { given: outside }, true],
    ['a customer', { given: { deskCustomers: { found: [account('atlassian')] } } }, false],
    ['a customer, by the app', { given: { ...outside, deskCustomers: outside.accounts, caller: browsesNobody } }, true],
    ['by nobody, who does not work here', { given: { caller: { ...worksNowhere, browsesUsers: false } } }, false],
  ])('the account takes the calls that are left: %s, %s', async (_, state, takes) => {
    expect(await accountTakesCalls(within(state))).toBe(takes);
  });

  test.each<[Symptom, boolean, KnownBefore | undefined, boolean]>([
    ['add-failed', true, 'nothing', true],
    ['add-failed', false, undefined, false],
    ['not-tried-yet', false, 'browses-nobody', false],
    ['cannot-see-portal', false, undefined, true],
    ['cannot-see-portal', false, 'browses-nobody', true],
    ['cannot-see-portal', false, 'nothing', false],
    ['cannot-see-portal', true, 'nothing', true],
  ])(
    '%s, the person browses users: %s, known before: %s; more is asked about an account outside: %s',
    async (symptom, browses, knownBefore, asked) => {
      const given = { ...outside, caller: { ...caller, browsesUsers: browses } };
      const context = { ...within({ symptom, given }), knownBefore };
      expect((await outsiderToAskAbout(context)) !== undefined).toBe(asked);
    },
  );

  test.each<Symptom>(['add-failed', 'cannot-sign-in'])(
    'nobody looks for seats where the complaint is %s',
    async (symptom) => {
      const customer = { deskCustomers: { found: [account('atlassian')] } };
      const fact = await accountRoles.gather(within({ symptom, given: customer }));
      expect(fact).toMatchObject({ readable: false, reason: 'not-needed' });
    },
  );
});

describe('what the permission scheme says', () => {
  test('grants keep the number of a role, wherever Jira writes it', () => {
    const holder = { type: 'projectRole', parameter: 'old', value: '10003' };
    expect(grantsOf([{ id: 1, permission: 'BROWSE_PROJECTS', holder }])).toEqual([
      { id: 1, permission: 'BROWSE_PROJECTS', holder: { type: 'projectRole', parameter: '10003' } },
    ]);
  });

  test.each([
    [['BROWSE_PROJECTS', 'CREATE_ISSUES', 'ADD_COMMENTS', 'CREATE_ATTACHMENTS'], [], []],
    [['BROWSE_PROJECTS', 'CREATE_ISSUES', 'CREATE_ATTACHMENTS'], [], ['ADD_COMMENTS']],
    [['CREATE_ISSUES', 'ADD_COMMENTS'], ['BROWSE_PROJECTS'], ['CREATE_ATTACHMENTS']],
    [[], ['BROWSE_PROJECTS', 'CREATE_ISSUES'], ['ADD_COMMENTS', 'CREATE_ATTACHMENTS']],
  ])('customers who hold %j miss %j, and usually hold %j', (granted, missing, usualMissing) => {
    const grants = granted.map((permission) => ({ permission, holder: { type: 'sd.customer.portal.only' } }));
    const others = [{ permission: 'BROWSE_PROJECTS', holder: { type: 'applicationRole' } }];
    expect(portalAccessOf({ ...scheme, grants: [...grants, ...others] })).toEqual({ granted, missing, usualMissing });
  });

  test('an unread scheme leaves unread what customers hold, for the same reason', async () => {
    const unread = factsWith({ unread: ['permissionScheme'] });
    expect(await portalAccess.gather(contextOf(unread))).toEqual(unread.permissionScheme);
  });

  test.each([
    ['its own', { type: 'projectRole', parameter: '10003' }, '10003', 1],
    ['another role’s', { type: 'projectRole', parameter: '10002' }, '10003', 0],
    ['a group’s', { type: 'group', parameter: '10003' }, '10003', 0],
    ['nobody’s, where the role was not found', { type: 'projectRole', parameter: '' }, '', 0],
  ])('a grant of the customers’ role is %s', (_, holder, id, count) => {
    const grants = [{ permission: 'BROWSE_PROJECTS', holder }];
    expect(directGrants({ ...scheme, grants }, { id })).toHaveLength(count);
  });

  test('where no role holds anything, the customers’ role holds nothing', async () => {
    const grants = scheme.grants.filter(({ holder }) => holder.type !== 'projectRole');
    const fact = await customersRole.gather(within({ given: { permissionScheme: { ...scheme, grants } } }));
    expect(fact).toMatchObject({ readable: true, value: { id: '' } });
  });

  test('where the scheme names its roles, no further call is made', async () => {
    const own = { type: 'projectRole', parameter: '10003', roleName: 'Service Desk Customers' };
    const grants = [...scheme.grants, { permission: 'ADD_COMMENTS', holder: own }];
    const fact = await customersRole.gather(within({ given: { permissionScheme: { ...scheme, grants } } }));
    expect(fact).toMatchObject({ readable: true, value: { id: '10003' } });
  });
});

describe('what other facts give away', () => {
  test.each([
    ['an active Atlassian account', [account('atlassian')], { readable: true, value: { state: 'active' } }],
    ['an inactive Atlassian account', [account('atlassian', { active: false })], { reason: 'not-configured' }],
    ['a portal-only account', [account('customer')], { reason: 'not-configured' }],
    ['nobody', [], { reason: 'not-configured' }],
  ])('%s, of the directory', async (_, found, fact) => {
    expect(await directoryUser.gather(within({ given: { accounts: { found } } }))).toMatchObject(fact);
  });

  test('an inactive account that was given by its id may be suspended as well as deactivated', async () => {
    const givenAccount = readable(account('atlassian', { active: false }), { how: 'given' });
    const fact = await directoryUser.gather({ ...within(), givenAccount });
    expect(fact).toMatchObject({ readable: false, reason: 'account-inactive' });
  });

  test.each([
    ['an active portal-only account', [account('customer')], { value: { state: 'active', accountId: 'qm:jane' } }],
    ['an inactive one', [account('customer', { active: false })], { value: { state: 'inactive' } }],
    ['an Atlassian account', [account('atlassian')], { readable: false, reason: 'no-public-api' }],
    ['nobody', [], { readable: false, reason: 'no-public-api' }],
  ])('%s, of the portal-only customers', async (_, found, fact) => {
    expect(await portalOnlyAccount.gather(within({ given: { accounts: { found } } }))).toMatchObject(fact);
    expect(await portalOnlyAccount.gather(within({ given: { deskCustomers: { found } } }))).toMatchObject(fact);
  });

  const may = { accountId: 'jane', mayCreate: 1, asked: 2 };
  const mayNot = { ...may, mayCreate: 0 };
  const unread = { readable: false, reason: 'no-public-api' };

  test.each<[string, Otherwise, object]>([
    ['an outsider who may raise requests', { given: { requestAccess: may } }, { value: { portal: 'open' } }],
    ['an outsider who may not', { given: { requestAccess: mayNot } }, { value: { portal: 'restricted' } }],
    [
      'an outsider who may not, where customers lack permissions anyway',
      { given: { requestAccess: mayNot, portalAccess: { granted: [], missing: ['CREATE_ISSUES'] } } },
      unread,
    ],
    [
      'an outsider who may not, permissions unread',
      { given: { requestAccess: mayNot }, unread: ['portalAccess'] },
      unread,
    ],
    ['a customer', { given: { requestAccess: may, deskCustomers: { found: [account('customer')] } } }, unread],
    ['a member of an organization', { given: { requestAccess: may, deskOrganizations: { names: ['A'] } } }, unread],
    [
      'somebody who may not, organizations unread',
      { given: { requestAccess: mayNot }, unread: ['deskOrganizations'] },
      { value: { portal: 'restricted' } },
    ],
    [
      'somebody who may, organizations unread',
      { given: { requestAccess: may }, unread: ['deskOrganizations'] },
      unread,
    ],
    ['somebody of whom it is not known', { given: { requestAccess: may }, unread: ['deskCustomers'] }, unread],
    ['somebody who was not asked about', { unread: ['requestAccess'] }, unread],
  ])('%s, of channel access', async (_, state, fact) => {
    expect(await channelAccess.gather(within(state))).toMatchObject(fact);
  });
});

describe('who stands in the project', () => {
  const nobody = worksNowhere;

  test.each([
    ['an agent', { ...nobody, agent: true }, true],
    ['a project administrator', { ...nobody, administersProject: true }, true],
    ['a Jira administrator', { ...nobody, administersJira: true }, true],
    ['somebody who browses users', nobody, false],
  ])('%s: %j', async (_, who, stands) => {
    expect(await standsInProject(within({ given: { caller: who } }))).toBe(stands);
  });

  test('nobody, where Jira did not say', async () => {
    expect(await standsInProject(within({ unread: ['caller'] }))).toBe(false);
  });
});
