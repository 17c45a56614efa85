import { CUSTOMERS_ROLE, directGrants } from '../facts/direct-grants';
import { grantChanges } from './grant-changes';
import { defineRepair } from './repair';

export default defineRepair({
  id: 'remove-customers-role-grants',
  cures: ['customers-role-has-direct-grants'],
  access: 'jira-admin',
  docs: {
    title: { text: 'Take the customers’ role out of the permissions' },
    what: {
      text: 'Removes the grants that the role Service Desk Customers holds by itself. What customers hold through Service Project Customer - Portal Access stays.',
    },
  },
  messages: {
    nothingDirect: { text: 'The role holds no permission directly any more.' },
    teamManaged: { text: 'A team-managed service project has no permission scheme to repair.' },
    shared: {
      text: '{count, plural, one {Another service project shares} other {# other service projects share}} this permission scheme and {count, plural, one {changes} other {change}} with it: {projects}',
    },
    notShared: { text: 'No other service project that was seen shares this permission scheme.' },
    seen: {
      text: '{of, plural, =0 {You can see no other service project.} one {Of one other service project, {seen, number} showed which scheme it uses.} other {Of # other service projects, {seen, number} showed which scheme they use.}}',
    },
  },
  needs: ['permissionScheme', 'customersRole', 'schemeProjects'],
  plan({ permissionScheme, customersRole, schemeProjects }) {
    if (permissionScheme.scope === 'service-project') return { impossible: 'teamManaged' };
    const changes = directGrants(permissionScheme, customersRole).map((grant) => ({
      kind: 'permission-grant' as const,
      target: {
        schemeId: permissionScheme.id,
        schemeName: permissionScheme.name,
        permission: grant.permission,
        holderType: grant.holder.type,
        holderParameter: grant.holder.parameter ?? '',
        holderName: CUSTOMERS_ROLE,
      },
      before: { granted: true },
      after: { granted: false },
    }));
    return grantChanges(changes, schemeProjects) ?? { impossible: 'nothingDirect' };
  },
});
