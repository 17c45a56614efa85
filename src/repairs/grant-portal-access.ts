import { PORTAL_ACCESS_HOLDER, portalAccessOf } from '../facts/portal-access';
import { defineRepair } from './repair';
import { grantChanges } from './grant-changes';

export default defineRepair({
  id: 'grant-portal-access',
  cures: ['portal-access-permission-missing'],
  access: 'jira-admin',
  docs: {
    title: { text: 'Grant the missing permissions to customers' },
    what: {
      text: 'Adds only the missing grants for Service Project Customer - Portal Access to the permission scheme in use. The scheme is not copied or swapped, and nothing is taken from anybody.',
    },
  },
  messages: {
    nothingMissing: { text: 'Nothing is missing any more: customers hold Browse Projects and Create Issues.' },
    teamManaged: { text: 'A team-managed service project has no permission scheme to repair.' },
    shared: {
      text: '{count, plural, one {Another service project shares} other {# other service projects share}} this permission scheme and {count, plural, one {changes} other {change}} with it: {projects}',
    },
    notShared: { text: 'No other service project that was seen shares this permission scheme.' },
    seen: {
      text: '{of, plural, =0 {You can see no other service project.} one {Of one other service project, {seen, number} showed which scheme it uses.} other {Of # other service projects, {seen, number} showed which scheme they use.}}',
    },
  },
  needs: ['permissionScheme', 'schemeProjects'],
  plan({ permissionScheme, schemeProjects }) {
    if (permissionScheme.scope === 'service-project') return { impossible: 'teamManaged' };
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
