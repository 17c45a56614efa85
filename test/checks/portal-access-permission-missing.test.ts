import check from '../../src/checks/portal-access-permission-missing';
import { checkCases } from './check-cases';
import type { PermissionScheme } from '../../src/facts/permission-scheme';
import { PORTAL_ACCESS_HOLDER, portalAccessOf } from '../../src/facts/portal-access';
import { HEALTHY_VALUES } from './healthy-facts';

/** A scheme in which customers hold these permissions, and project administrators all of them. */
function scheme(permissions: string[]): PermissionScheme {
  const all = ['BROWSE_PROJECTS', 'CREATE_ISSUES', 'ADD_COMMENTS', 'EDIT_ISSUES'];
  return {
    ...HEALTHY_VALUES.permissionScheme,
    grants: [
      ...permissions.map((permission) => ({ permission, holder: { type: PORTAL_ACCESS_HOLDER } })),
      ...all.map((permission) => ({ permission, holder: { type: 'projectRole', roleName: 'Administrators' } })),
    ],
  };
}

checkCases(check, {
  blocks: [
    {
      name: 'neither permission',
      given: { portalAccess: { granted: [], missing: ['BROWSE_PROJECTS', 'CREATE_ISSUES'] } },
      message: 'missing',
      confidence: 'certain',
    },
    {
      name: 'other permissions only',
      given: { portalAccess: portalAccessOf(scheme(['ADD_COMMENTS', 'EDIT_ISSUES'])) },
      message: 'missing',
      confidence: 'certain',
    },
    {
      name: 'Create Issues is missing',
      given: { portalAccess: portalAccessOf(scheme(['BROWSE_PROJECTS'])) },
      message: 'missing',
      confidence: 'certain',
    },
    {
      name: 'Browse Projects is missing, and the style of the project unread',
      given: { portalAccess: portalAccessOf(scheme(['CREATE_ISSUES'])) },
      unread: ['serviceProject'],
      message: 'missing',
      confidence: 'certain',
    },
  ],
  warns: [
    {
      name: 'both, and no permission to comment',
      given: { portalAccess: portalAccessOf(scheme(['BROWSE_PROJECTS', 'CREATE_ISSUES', 'CREATE_ATTACHMENTS'])) },
      message: 'usualMissing',
      confidence: 'certain',
    },
  ],
  passes: [
    { name: 'both permissions' },
    {
      name: 'both and more',
      given: {
        portalAccess: portalAccessOf(
          scheme(['ADD_COMMENTS', 'CREATE_ISSUES', 'BROWSE_PROJECTS', 'CREATE_ATTACHMENTS']),
        ),
      },
    },
  ],
  'not-applicable': [
    {
      name: 'another new address can be added, and the scheme is unread',
      given: { newAddressHere: { state: 'other-domains' } },
      unread: ['portalAccess'],
      because: 'othersAdded',
    },
    {
      name: 'a team-managed project',
      given: {
        serviceProject: { ...HEALTHY_VALUES.serviceProject, style: 'team-managed' },
        portalAccess: portalAccessOf(scheme([])),
      },
      because: 'teamManaged',
    },
    {
      name: 'a team-managed project whose scheme cannot be read',
      given: { serviceProject: { ...HEALTHY_VALUES.serviceProject, style: 'team-managed' } },
      unread: ['portalAccess'],
      because: 'teamManaged',
    },
  ],
});
