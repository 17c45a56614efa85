import { describeSite } from './describe-site';
import type { SiteFileInput } from './site-file';

const EMAIL = 'jane@customer.example';
const help = { key: 'HELP' };

/** Of values that look right and could never match, or contradict each other. */
const VALUES: readonly (readonly [says: string, file: object])[] = [
  [
    'site.ipAllowlist[0] should be a network such as 203.0.113.0/24, not "203.0.113.0/33"',
    { site: { ipAllowlist: ['203.0.113.0/33'] } },
  ],
  [
    'visits[0].network should be one address such as 203.0.113.7, not "203.0.113.0/24"',
    { visits: [{ email: EMAIL, network: '203.0.113.0/24' }] },
  ],
  [
    'visits[1].email is "JANE@customer.example", as visits[0] already: leave one out',
    { visits: [{ email: EMAIL }, { email: 'JANE@customer.example', cookies: 'blocked' }] },
  ],
  [
    'site.cloud is commercial, and the host acme.atlassian-us-gov-mod.net is government: leave one of them out',
    { site: { host: 'acme.atlassian-us-gov-mod.net', cloud: 'commercial' } },
  ],
  [
    'customerAccess.externalDomains[0] should be a domain such as customer.example, not "@customer.example"',
    { customerAccess: { externalDomains: ['@customer.example'] } },
  ],
  [
    'customerAccess.internalDomains[0] should be a domain such as customer.example, not "*.customer.example"',
    { customerAccess: { internalDomains: ['*.customer.example'] } },
  ],
  [
    'projects[0].customers[0] names "jane@customer.example", whose account is deleted: leave it out',
    { portalOnlyCustomers: [{ email: EMAIL, deleted: true }], projects: [{ ...help, customers: [EMAIL] }] },
  ],
  [
    'projects[0].customers[0] should be an e-mail address, not Object',
    { projects: [{ ...help, customers: [{ email: EMAIL }] }] },
  ],
  [
    'requests[0].securityLevel.grants[0] has the holder "reporter": write portal-access',
    {
      portalOnlyCustomers: [{ email: EMAIL }],
      requests: [
        { key: 'HELP-1', summary: 'x', reporter: EMAIL, securityLevel: { name: 'Internal', grants: ['reporter'] } },
      ],
    },
  ],
  [
    'portalOnlyCustomers[0].created.at should be a time such as 2026-10-30T08:00:00.000Z, or { "daysAgo": 3 }',
    { portalOnlyCustomers: [{ email: EMAIL, created: { at: '2026-10-30' } }] },
  ],
];

test.each(VALUES)('%s', (says, file) => {
  const site = { description: 'x', projects: [help], ...file };
  expect(() => describeSite(site as SiteFileInput)).toThrow(says);
});

test('a host of the site’s own may be in any cloud, networks and single addresses are taken', () => {
  const { site, visits } = describeSite({
    description: 'x',
    site: { host: 'jira.acme.example', cloud: 'government', ipAllowlist: ['203.0.113.0/24', '198.51.100.7'] },
    visits: [{ email: EMAIL, network: '203.0.113.7' }, { email: 'mary@customer.example' }],
    projects: [help],
  });
  expect([site.cloud, visits.length]).toEqual(['government', 2]);
});
