import type { PermissionGrant } from './site-description';

/** The project roles of a new JSM site; names can be changed by an admin, ids differ from site to site. */
export const standardRoles = {
  administrators: 'Administrators',
  team: 'Service Desk Team',
  customers: 'Service Desk Customers',
  apps: 'atlassian-addons-project-access',
} as const;

/** Ids of the roles that every project has. */
export const standardRoleIds: Record<string, number> = {
  [standardRoles.administrators]: 10002,
  [standardRoles.apps]: 10003,
  [standardRoles.customers]: 10201,
  [standardRoles.team]: 10202,
};

/** "Service Project Customer - Portal Access", as REST names the holder. */
export const portalAccess = 'sd.customer.portal.only';

const toPortalCustomers = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'ADD_COMMENTS',
  'CREATE_ATTACHMENTS',
  'DELETE_OWN_ATTACHMENTS',
];

const toTheTeam = [
  ...toPortalCustomers,
  'SERVICEDESK_AGENT',
  'ASSIGNABLE_USER',
  'ASSIGN_ISSUES',
  'CLOSE_ISSUES',
  'EDIT_ISSUES',
  'LINK_ISSUES',
  'RESOLVE_ISSUES',
  'SCHEDULE_ISSUES',
  'TRANSITION_ISSUES',
  'MODIFY_REPORTER',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'VIEW_VOTERS_AND_WATCHERS',
  'MANAGE_WATCHERS',
  'WORK_ON_ISSUES',
];

/** `"PERMISSION: holder"` lines of the scheme a new company-managed service project gets. */
export const standardGrants: string[] = [
  `ADMINISTER_PROJECTS: role ${standardRoles.administrators}`,
  ...[standardRoles.administrators, standardRoles.apps, standardRoles.team].flatMap((role) =>
    toTheTeam.map((permission) => `${permission}: role ${role}`),
  ),
  ...toPortalCustomers.map((permission) => `${permission}: portal-access`),
];

/** The scheme of software and business projects: enough for somebody to see and run one. */
export const otherProjectGrants: string[] = [
  `ADMINISTER_PROJECTS: role ${standardRoles.administrators}`,
  ...['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'ADD_COMMENTS'].flatMap((permission) => [
    `${permission}: role ${standardRoles.apps}`,
    `${permission}: any-user`,
  ]),
];

/** Whether two grants are held by the same. */
export const sameHolder = (one: PermissionGrant['holder'], other: PermissionGrant['holder']): boolean =>
  one.type === other.type && (one.parameter ?? '') === (other.parameter ?? '');
