import { PORTAL_ACCESS_HOLDER, portalAccessOf } from '../facts/portal-access';
import { defineRepair, type RepairWords } from './repair';
import { GRANT_MESSAGES, grantChanges } from './grant-changes';

export const words = {
  what: {
    text: 'Adds only the missing grants for Service Project Customer - Portal Access to the permission scheme in use. The scheme is not copied or swapped, and nothing is taken from anybody.',
  },
  messages: {
    nothingMissing: { text: 'Nothing is missing any more: customers hold Browse Projects and Create Issues.' },
  },
  also: [GRANT_MESSAGES],
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'grant-portal-access',
  cures: ['portal-access-permission-missing'],
  access: 'jira-admin',
  needs: ['permissionScheme', 'schemeProjects'],
  uses: ['license'],
  plan({ permissionScheme, schemeProjects }, _, { license }) {
    if (permissionScheme.scope === 'service-project') return { impossible: 'teamManaged' };
    if (license?.plan === 'free') return { impossible: 'freePlan' };
    const { missing } = portalAccessOf(permissionScheme);
    const changes = missing.map((permission) => ({
      kind: 'permission-grant' as const,
      target: {
        schemeId: permissionScheme.id,
        schemeName: permissionScheme.name,
        permission,
        holderType: PORTAL_ACCESS_HOLDER,
        holderParameter: '',
        holderName: 'Service Project Customer - Portal Access',
      },
      before: { granted: false },
      after: { granted: true },
    }));
    return grantChanges(changes, schemeProjects) ?? { impossible: 'nothingMissing' };
  },
});
