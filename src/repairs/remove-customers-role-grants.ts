import { CUSTOMERS_ROLE, directGrants } from '../facts/direct-grants';
import { GRANT_MESSAGES, grantChanges } from './grant-changes';
import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: {
    text: 'Removes the grants that the role Service Desk Customers holds by itself. What customers hold through Service Project Customer - Portal Access stays.',
  },
  messages: {
    nothingDirect: { text: 'The role holds no permission directly any more.' },
  },
  also: [GRANT_MESSAGES],
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'remove-customers-role-grants',
  cures: ['customers-role-has-direct-grants'],
  access: 'jira-admin',
  needs: ['permissionScheme', 'customersRole', 'schemeProjects'],
  uses: ['license'],
  plan({ permissionScheme, customersRole, schemeProjects }, _, { license }) {
    if (permissionScheme.scope === 'service-project') return { impossible: 'teamManaged' };
    if (license?.plan === 'free') return { impossible: 'freePlan' };
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
