import { defineCheck, type CheckWords } from './check';
import { newAddressesWork, OTHERS_ADDED } from './tried-by-hand';

export const words = {
  title: { text: 'Customers lack permissions that every customer needs' },
  why: {
    text: 'The security type Service Project Customer - Portal Access needs Browse Projects and Create Issues in the permission scheme. Without them nobody can be added to this service project, and nobody can use its portal.',
  },
  todo: { text: 'Grant the missing permissions to Service Project Customer - Portal Access.' },
  sources: [
    'https://support.atlassian.com/jira/kb/signup-is-not-currently-available-when-inviting-customers-or-raising-requests-via-email/',
  ],
  messages: {
    missing: { text: 'Service Project Customer - Portal Access lacks {permissions}.' },
    usualMissing: {
      text: 'Service Project Customer - Portal Access lacks {permissions}, which customers usually hold. They can be added without that, and do less in the portal.',
    },
    grants: { text: 'Service Project Customer - Portal Access' },
    othersAdded: OTHERS_ADDED,
    teamManaged: { text: 'A team-managed service project has no permission scheme.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'portal-access-permission-missing',
  stage: 'service-project',
  explains: ['add-failed', 'cannot-sign-in', 'cannot-see-portal', 'cannot-see-request', 'not-tried-yet'],
  explainsAnyway: true,
  needs: ['portalAccess'],
  uses: ['serviceProject', 'newAddressHere'],
  page: 'project-permissions',
  excluded(known) {
    if (known.serviceProject?.style === 'team-managed') return 'teamManaged';
    // What the scheme itself shows goes before what somebody tried.
    return known.portalAccess === undefined && newAddressesWork(known) ? 'othersAdded' : undefined;
  },
  judge({ portalAccess }) {
    const { granted, missing, usualMissing = [] } = portalAccess;
    const lacking = [...missing, ...usualMissing];
    const evidence = [{ type: 'grants', fact: 'portalAccess', label: 'grants', granted, missing: lacking }] as const;
    if (missing.length > 0) {
      return {
        outcome: 'blocks',
        message: 'missing',
        values: { permissions: missing },
        confidence: 'certain',
        evidence,
      };
    }
    if (usualMissing.length === 0) return { outcome: 'passes', evidence };
    const values = { permissions: usualMissing };
    return { outcome: 'warns', message: 'usualMissing', values, confidence: 'certain', evidence };
  },
});
