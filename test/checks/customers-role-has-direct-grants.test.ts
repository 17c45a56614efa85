import check from '../../src/checks/customers-role-has-direct-grants';
import { checkCases } from './check-cases';
import type { Grant, PermissionScheme } from '../../src/facts/permission-scheme';
import { HEALTHY_VALUES } from './healthy-facts';

const { customersRole: role } = HEALTHY_VALUES;

function customersRole(permission: string): Grant {
  return { permission, holder: { type: 'projectRole', parameter: role.id } };
}

function schemeWith(...more: Grant[]): PermissionScheme {
  const { permissionScheme } = HEALTHY_VALUES;
  return { ...permissionScheme, grants: [...permissionScheme.grants, ...more] };
}

checkCases(check, {
  blocks: [
    {
      name: 'somebody read it in the warning, and the scheme is unread',
      given: { portalAccess: { ...HEALTHY_VALUES.portalAccess, warnsOfCustomersRole: true } },
      unread: ['permissionScheme'],
      message: 'warned',
      confidence: 'likely',
    },
    {
      name: 'one permission',
      given: { permissionScheme: schemeWith(customersRole('BROWSE_PROJECTS')) },
      message: 'direct',
      confidence: 'likely',
    },
    {
      name: 'several permissions, and the style of the project unread',
      given: { permissionScheme: schemeWith(customersRole('BROWSE_PROJECTS'), customersRole('ADD_COMMENTS')) },
      unread: ['serviceProject'],
      message: 'direct',
      confidence: 'likely',
    },
  ],
  passes: [
    {
      name: 'somebody saw no warning, and the scheme is unread',
      given: { portalAccess: { ...HEALTHY_VALUES.portalAccess, warnsOfCustomersRole: false } },
      unread: ['permissionScheme'],
    },
    { name: 'other holders only' },
    {
      name: 'another role',
      given: {
        permissionScheme: schemeWith({
          permission: 'BROWSE_PROJECTS',
          holder: { type: 'projectRole', parameter: '100' },
        }),
      },
    },
    {
      name: 'a group that has the number of the role',
      given: {
        permissionScheme: schemeWith({ permission: 'BROWSE_PROJECTS', holder: { type: 'group', parameter: role.id } }),
      },
    },
    {
      name: 'no role is called so, and a grant names no role',
      given: {
        customersRole: { id: '' },
        permissionScheme: schemeWith({ permission: 'BROWSE_PROJECTS', holder: { type: 'projectRole', parameter: '' } }),
      },
    },
  ],
  'not-applicable': [
    {
      name: 'another new address can be added, and the scheme is unread',
      given: { newAddressHere: { state: 'any' } },
      unread: ['permissionScheme'],
      because: 'othersAdded',
    },
    {
      name: 'a team-managed project',
      given: {
        serviceProject: { ...HEALTHY_VALUES.serviceProject, style: 'team-managed' },
        permissionScheme: schemeWith(customersRole('BROWSE_PROJECTS')),
      },
      because: 'teamManaged',
    },
  ],
});
