import type { FactName, FactValues } from '../../src/facts/facts';
import addCustomer from '../../src/repairs/add-customer-to-service-project';
import createCustomer from '../../src/repairs/create-portal-only-customer';
import grantPortalAccess from '../../src/repairs/grant-portal-access';
import inviteCustomer from '../../src/repairs/invite-customer';
import removeGrants from '../../src/repairs/remove-customers-role-grants';
import type { Account } from '../../src/facts/accounts';
import type { Repair } from '../../src/repairs/repair';
import { account } from '../checks/accounts';
import { HEALTHY_VALUES } from '../checks/healthy-facts';
import { planned } from './planned';

const { permissionScheme: scheme, customersRole } = HEALTHY_VALUES;
const portalGrant = (permission: string) => ({ permission, holder: { type: 'sd.customer.portal.only' } });
const roleGrant = (permission: string) => ({
  permission,
  holder: { type: 'projectRole', parameter: customersRole.id },
});
const schemeOf = (...grants: FactValues['permissionScheme']['grants']) => ({ ...scheme, grants });

/** What a plan is about in short: kind, what of, from and to. */
function changesOf<N extends FactName, M extends string, U extends FactName = never>(
  repair: Repair<N, M, U>,
  given: Partial<FactValues>,
) {
  const plan = planned(repair, given);
  return 'changes' in plan ? plan.changes : [];
}

describe('grant-portal-access', () => {
  test.each([
    [['BROWSE_PROJECTS', 'CREATE_ISSUES'], schemeOf()],
    [['CREATE_ISSUES'], schemeOf(portalGrant('BROWSE_PROJECTS'))],
    [['BROWSE_PROJECTS'], schemeOf(portalGrant('CREATE_ISSUES'), roleGrant('BROWSE_PROJECTS'))],
  ])('grants %j, and nothing else', (permissions, permissionScheme) => {
    const changes = changesOf(grantPortalAccess, { permissionScheme });
    expect(changes).toEqual(
      permissions.map((permission) => ({
        kind: 'permission-grant',
        target: {
          schemeId: scheme.id,
          schemeName: scheme.name,
          permission,
          holderType: 'sd.customer.portal.only',
          holderParameter: '',
          holderName: 'Service Project Customer - Portal Access',
        },
        before: { granted: false },
        after: { granted: true },
      })),
    );
  });

  test('has nothing to do where nothing is missing', () => {
    expect(planned(grantPortalAccess)).toEqual({ impossible: 'nothingMissing' });
  });

  test('leaves a team-managed project alone', () => {
    const permissionScheme = { ...schemeOf(), scope: 'service-project' as const };
    expect(planned(grantPortalAccess, { permissionScheme })).toEqual({ impossible: 'teamManaged' });
  });

  test('is not planned on the Free plan, where Jira would refuse it', () => {
    const permissionScheme = { ...HEALTHY_VALUES.permissionScheme, grants: [] };
    const license = { plan: 'free' } as const;
    expect(planned(grantPortalAccess, { permissionScheme, license })).toEqual({ impossible: 'freePlan' });
    expect(planned(grantPortalAccess, { permissionScheme })).toHaveProperty('changes');
  });

  test.each([
    [
      'nobody',
      { sharing: [], seen: 3, of: 3 },
      [{ message: 'notShared' }, { message: 'seen', values: { seen: 3, of: 3 } }],
    ],
    [
      'one other',
      { sharing: [{ key: 'IT', name: 'IT help' }], seen: 1, of: 4 },
      [
        { message: 'shared', values: { count: 1, projects: ['IT help (IT)'] } },
        { message: 'seen', values: { seen: 1, of: 4 } },
      ],
    ],
  ])('tells who shares the scheme: %s', (_, schemeProjects, sideEffects) => {
    const plan = planned(grantPortalAccess, { permissionScheme: schemeOf(), schemeProjects });
    expect(plan).toMatchObject({ sideEffects });
  });
});

describe('remove-customers-role-grants', () => {
  test('takes away every grant of the role itself, and none of others', () => {
    const permissionScheme = schemeOf(
      ...scheme.grants,
      roleGrant('BROWSE_PROJECTS'),
      roleGrant('ADD_COMMENTS'),
      { permission: 'EDIT_ISSUES', holder: { type: 'projectRole', parameter: '999' } },
      { permission: 'EDIT_ISSUES', holder: { type: 'group', parameter: customersRole.id } },
    );
    const changes = changesOf(removeGrants, { permissionScheme });
    expect(changes).toEqual(
      ['BROWSE_PROJECTS', 'ADD_COMMENTS'].map((permission) => ({
        kind: 'permission-grant',
        target: {
          schemeId: scheme.id,
          schemeName: scheme.name,
          permission,
          holderType: 'projectRole',
          holderParameter: customersRole.id,
          holderName: 'Service Desk Customers',
        },
        before: { granted: true },
        after: { granted: false },
      })),
    );
  });

  test('has nothing to do where the role holds nothing', () => {
    expect(planned(removeGrants)).toEqual({ impossible: 'nothingDirect' });
  });

  test('leaves a team-managed project alone', () => {
    const permissionScheme = { ...schemeOf(roleGrant('BROWSE_PROJECTS')), scope: 'service-project' as const };
    expect(planned(removeGrants, { permissionScheme })).toEqual({ impossible: 'teamManaged' });
  });

  test('is not planned on the Free plan, where Jira would refuse it', () => {
    expect(planned(removeGrants, { license: { plan: 'free' } })).toEqual({ impossible: 'freePlan' });
  });
});

const added = (accountId: string) => ({
  kind: 'desk-customer',
  target: { projectId: '10001', projectName: 'Help', serviceDeskId: '1', email: 'jane@customer.example', accountId },
  before: { customer: false },
  after: { customer: true },
});

/** As a search shows an account whose profile hides the address: it may have been found by its name. */
function withoutAddress({ email: _, ...rest }: Account): Account {
  return rest;
}

describe('add-customer-to-service-project', () => {
  test.each([
    ['the one account', [account('customer')], 'qm:jane'],
    ['the active one', [account('customer', { active: false }), account('atlassian')], 'atlassian-jane'],
  ])('adds %s', (_, found, accountId) => {
    const plan = planned(addCustomer, { accounts: { found } });
    expect(plan).toEqual({ changes: [added(accountId)], sideEffects: [{ message: 'noMail' }] });
  });

  test('adds an account that is listed inactive and active elsewhere', () => {
    const given = {
      accounts: { found: [account('atlassian')] },
      deskCustomers: { found: [account('customer', { active: false })] },
    };
    expect(changesOf(addCustomer, given)).toEqual([added('atlassian-jane')]);
  });

  test.each([
    ['noAccount', { accounts: { found: [] } }],
    ['noAccount', { accounts: { found: [account('customer', { active: false })] } }],
    ['several', { accounts: { found: [account('customer'), account('atlassian')] } }],
    ['hidden', { accounts: { found: [withoutAddress(account('atlassian'))] } }],
    ['member', { accounts: { found: [account('customer')] }, deskCustomers: { found: [account('customer')] } }],
  ])('says %s', (impossible, given) => {
    expect(planned(addCustomer, given)).toEqual({ impossible });
  });
});

describe('create-portal-only-customer', () => {
  test('creates the account, then adds what it made', () => {
    expect(planned(createCustomer)).toEqual({
      changes: [
        {
          kind: 'portal-only-customer',
          target: { email: 'jane@customer.example', displayName: 'Jane Doe' },
          before: { exists: false },
          after: { exists: true },
        },
        added(''),
      ],
      sideEffects: [{ message: 'noMail' }, { message: 'everywhere' }],
    });
  });

  test.each([
    ['on the site', { accounts: { found: [account('atlassian')] } }],
    ['inactive, on the site', { accounts: { found: [account('customer', { active: false })] } }],
    ['inactive, among the customers', { deskCustomers: { found: [account('customer', { active: false })] } }],
  ])('makes no second account where there is one %s', (_, given) => {
    expect(planned(createCustomer, given)).toEqual({ impossible: 'accountExists' });
  });
});

describe('invite-customer', () => {
  test('invites, and says that it mails', () => {
    expect(planned(inviteCustomer)).toMatchObject({
      changes: [
        {
          kind: 'customer-invitation',
          target: { serviceDeskId: '1', email: 'jane@customer.example', displayName: 'Jane Doe' },
        },
      ],
      sideEffects: [{ message: 'mail', values: { email: 'jane@customer.example' } }],
    });
  });

  test('adds an account that exists, and says that no mail is sent', () => {
    const plan = planned(inviteCustomer, { accounts: { found: [account('customer')] } });
    expect(plan).toMatchObject({ changes: [{ kind: 'desk-customer' }], sideEffects: [{ message: 'exists' }] });
  });

  test('invites where the customer that is listed is inactive', () => {
    const deskCustomers = { found: [account('customer', { active: false })] };
    expect(changesOf(inviteCustomer, { deskCustomers })).toHaveLength(1);
  });

  test('sends no second invitation', () => {
    const deskCustomers = { found: [account('customer')] };
    expect(planned(inviteCustomer, { deskCustomers })).toEqual({ impossible: 'member' });
  });
});
