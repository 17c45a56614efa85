import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeSite } from './describe-site';
import { readSite } from './read-scenario';
import type { SiteFileInput } from './site-file';

const scenarios = path.resolve(__dirname, '../scenarios');
const help = { key: 'HELP' };

describe('scenarios', () => {
  const names = [
    ...readdirSync(scenarios).filter((name) => name !== 'cases'),
    ...readdirSync(path.join(scenarios, 'cases'))
      .filter((name) => !name.includes('.'))
      .map((name) => path.join('cases', name)),
  ];
  test.each(names)('%s is readable and says what it is about', (name) => {
    const site = readSite(path.join(scenarios, name, 'site.json'));
    expect(site.description).toMatch(/^\S.{40,}\.$/s);
    for (const { email } of site.accounts) expect(email).toMatch(/@(example\.(com|org)|.+\.(example|test))$/);
    if (name !== 'demo') {
      expect(site.projects.map((project) => project.key)).toContain('HELP');
      expect(site.description).toContain('jane@customer');
    }
  });
  test('there are some', () => expect(names.length).toBeGreaterThanOrEqual(24));
});

describe('a mistake says where it is and what to write', () => {
  // Mistakes are what the type of the file keeps out, hence unknown.
  const mistakes: [says: string, file: unknown][] = [
    ['description is missing', { projects: [help] }],
    ['the file should be an object { … }, not a list. Known: description, site', []],
    ['mail should be an object { … }, not a list', { description: 'x', projects: [help], mail: [] }],
    ['projects should describe at least one project', { description: 'x', projects: [] }],
    ['colour is not known here. Known: description, site, app', { description: 'x', projects: [help], colour: 'red' }],
    ['projects[0].customer is not known here', { description: 'x', projects: [{ ...help, customer: [] }] }],
    ['projects[0].key should be a project key such as HELP', { description: 'x', projects: [{ key: 'help' }] }],
    ['projects[0].style should be one of company-managed', { description: 'x', projects: [{ ...help, style: 'new' }] }],
    ['projects[1].key is "HELP", which another project has', { description: 'x', projects: [help, help] }],
    [
      'projects[0].customers[0] names "jan@customer.example", which is no person or portal-only customer of this site. Did you mean "jane@customer.example"?',
      {
        description: 'x',
        portalOnlyCustomers: [{ email: 'jane@customer.example' }],
        projects: [{ ...help, customers: ['jan@customer.example'] }],
      },
    ],
    [
      'has two accounts: write portal-only:jane@customer.example',
      {
        description: 'x',
        people: [{ email: 'jane@customer.example' }],
        portalOnlyCustomers: [{ email: 'jane@customer.example' }],
        projects: [{ ...help, customers: ['jane@customer.example'] }],
      },
    ],
    [
      'people[1].email is "JANE@customer.example", as people[0] already',
      {
        description: 'x',
        people: [{ email: 'jane@customer.example' }, { email: 'JANE@customer.example' }],
        projects: [help],
      },
    ],
    [
      'helpCenters[0].projects[0] names "HELPP", which is no project key of this site. Did you mean "HELP"?',
      { description: 'x', projects: [help], helpCenters: [{ name: 'Main', projects: ['HELPP'] }] },
    ],
    [
      'visits[0].helpCenter names "Partner", which is no help center of this site. Did you mean "Partners"?',
      {
        description: 'x',
        projects: [help],
        helpCenters: [{ name: 'Partners' }],
        visits: [{ email: 'jane@customer.example', helpCenter: 'Partner' }],
      },
    ],
    [
      'portalOnlyCustomers[0].worksFor names "Nobody Inc", which is no organization of this site',
      {
        description: 'x',
        projects: [help],
        portalOnlyCustomers: [{ email: 'jane@customer.example', worksFor: 'Nobody Inc' }],
      },
    ],
    [
      'site.ipAllowlist[0] should be a network such as 203.0.113.0/24',
      { description: 'x', projects: [help], site: { ipAllowlist: ['the office'] } },
    ],
    [
      'customerAccess.approvedDomains[0].domain should be a domain such as customer.example, not "@customer"',
      { description: 'x', projects: [help], customerAccess: { approvedDomains: [{ domain: '@customer' }] } },
    ],
    [
      'mail.mailboxes[0].state should be one of takes-everything, spam',
      { description: 'x', projects: [help], mail: { mailboxes: [{ email: 'jane@customer.example', state: 'lost' }] } },
    ],
    [
      'people[0].scim should be one of synced, unlinked',
      { description: 'x', projects: [help], people: [{ email: 'jane@customer.example', scim: 'yes' }] },
    ],
    [
      'people[0].email should be an e-mail address, not "jane"',
      { description: 'x', people: [{ email: 'jane' }], projects: [help] },
    ],
    [
      'projects[0].permissionScheme names "Suport", which is no permission scheme of this site. Did you mean "Support"?',
      {
        description: 'x',
        permissionSchemes: [{ name: 'Support' }],
        projects: [{ ...help, permissionScheme: 'Suport' }],
      },
    ],
    [
      'is not for a team-managed project',
      {
        description: 'x',
        permissionSchemes: [{ name: 'Support' }],
        projects: [{ ...help, style: 'team-managed', permissionScheme: 'Support' }],
      },
    ],
    [
      'permissionSchemes[0] is "A", which no project uses: write "permissionScheme": "A" in the project',
      { description: 'x', permissionSchemes: [{ name: 'A' }], projects: [help] },
    ],
    [
      'permissionSchemes has "A" twice',
      { description: 'x', permissionSchemes: [{ name: 'A' }, { name: 'A' }], projects: [help] },
    ],
    [
      'permissionSchemes[0].plus[0] names "BROWSE_PROJECT", which is no project permission of this site. Did you mean "BROWSE_PROJECTS"?',
      {
        description: 'x',
        permissionSchemes: [{ name: 'A', plus: ['BROWSE_PROJECT: portal-access'] }],
        projects: [help],
      },
    ],
    [
      'permissionSchemes[0].plus[0] has the holder "everybody": write portal-access',
      { description: 'x', permissionSchemes: [{ name: 'A', plus: ['BROWSE_PROJECTS: everybody'] }], projects: [help] },
    ],
    [
      'permissionSchemes[0].plus[0] is "BROWSE_PROJECTS": write "PERMISSION: holder"',
      { description: 'x', permissionSchemes: [{ name: 'A', plus: ['BROWSE_PROJECTS'] }], projects: [help] },
    ],
    [
      'which the standard scheme does not grant',
      {
        description: 'x',
        permissionSchemes: [{ name: 'A', without: ['DELETE_ISSUES: portal-access'] }],
        projects: [help],
      },
    ],
    [
      'has both "grants" and "without" or "plus"',
      {
        description: 'x',
        permissionSchemes: [{ name: 'A', grants: [], plus: ['BROWSE_PROJECTS: anyone'] }],
        projects: [help],
      },
    ],
    [
      'projects[0].roles names "Service Desk Teem"',
      { description: 'x', projects: [{ ...help, roles: { 'Service Desk Teem': [] } }] },
    ],
    [
      'whose members are the customers: use "customers"',
      { description: 'x', projects: [{ ...help, roles: { 'Service Desk Customers': [] } }] },
    ],
    [
      'projects[0].organizations[0] names "Acme"',
      { description: 'x', projects: [{ ...help, organizations: ['Acme'] }] },
    ],
    [
      'only a service_desk project has customers',
      { description: 'x', projects: [{ ...help, type: 'software', customers: ['agent@acme.example'] }] },
    ],
    [
      'portalOnlyCustomers[0].created.at should be a time such as 2026-10-30T08:00:00.000Z, or { "daysAgo": 3 }',
      {
        description: 'x',
        portalOnlyCustomers: [{ email: 'jane@customer.example', created: { at: { hoursAgo: 3 } } }],
        projects: [help],
      },
    ],
    ['app.blockedProjects[0] names "HLP"', { description: 'x', app: { blockedProjects: ['HLP'] }, projects: [help] }],
    [
      'faults[0].operation names "GET /rest/api/3/serverinf"',
      { description: 'x', faults: [{ operation: 'GET /rest/api/3/serverinf', status: 500 }], projects: [help] },
    ],
    [
      'faults[0] should have exactly one of: status, hang',
      {
        description: 'x',
        faults: [{ operation: 'GET /rest/api/3/serverInfo', status: 500, hang: true }],
        projects: [help],
      },
    ],
    [
      'requests[0].key is "OPS-1", and there is no service project',
      {
        description: 'x',
        requests: [{ key: 'OPS-1', summary: 'x', reporter: 'agent@acme.example' }],
        projects: [help],
      },
    ],
  ];
  test.each(mistakes)('%s', (says, file) => {
    expect(() => describeSite(file as SiteFileInput)).toThrow(says);
  });

  test('the name of the file comes first', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'scenario-'));
    const file = path.join(folder, 'site.json');
    try {
      expect(() => readSite(file)).toThrow(`${file} could not be read`);
      writeFileSync(file, '{\n  "description": "x",\n}');
      expect(() => readSite(file)).toThrow(`${file} could not be read: it is no JSON at line 2, column 21: take out`);
      writeFileSync(file, ' \n');
      expect(() => readSite(file)).toThrow(`${file} is empty: write at least { "description"`);
      writeFileSync(file, '\uFEFF{}');
      expect(() => readSite(file)).toThrow(`${file}: description is missing`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('defaults', () => {
  const site = describeSite({ description: 'x', projects: [help, { key: 'TEAM', style: 'team-managed' }] });

  test('three principals, who can be replaced', () => {
    expect(site.principals).toMatchObject({
      agent: { email: 'agent@acme.example' },
      'project-admin': { email: 'project-admin@acme.example' },
      'jira-admin': { email: 'jira-admin@acme.example' },
    });
    const replaced = describeSite({
      description: 'x',
      people: [{ email: 'agent@acme.example', name: 'Kim', access: 'user' }],
      projects: [help],
    });
    expect(replaced.principals.agent).toEqual({ ...site.principals.agent, name: 'Kim' });
    expect(replaced.accounts.filter((account) => account.email === 'agent@acme.example')).toHaveLength(1);
  });
  test('account ids are stable and tell their kind', () => {
    const again = describeSite({
      description: 'y',
      portalOnlyCustomers: [{ email: 'jane@customer.example' }],
      projects: [help],
    });
    expect(again.principals).toEqual(site.principals);
    expect(again.principals.agent.accountId).toMatch(
      /^712020:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(again.accounts.at(-1)?.accountId).toMatch(/^qm:[0-9a-f-]{36}:[0-9a-f-]{36}$/);
  });
  test('a time may be so many days ago, wherever there is one', () => {
    const at = { daysAgo: 2 };
    const days = describeSite({
      description: 'x',
      people: [{ email: 'jane@customer.example', created: { at }, invitations: [{ at, status: 'pending' }] }],
      projects: [{ ...help, notificationLog: [{ to: 'jane@customer.example', status: 'sent', at }] }],
      auditRecords: [{ summary: 'x', category: 'x', created: at }],
    });
    const history = days.accounts.find(({ email }) => email === 'jane@customer.example')?.history;
    const times = [
      history?.created.at,
      history?.invitations[0]?.at,
      days.projects[0]?.serviceDesk?.mail.notificationLog[0]?.at,
      days.auditRecords[0]?.created,
    ];
    for (const time of times) expect(Date.now() - Date.parse(time ?? '')).toBeGreaterThanOrEqual(2 * 24 * 3_600_000);
  });
  test('a team-managed project has a scheme of its own', () => {
    const [company, team] = site.projects;
    expect(company?.permissionSchemeId).not.toBe(team?.permissionSchemeId);
    const own = site.permissionSchemes.find((scheme) => scheme.id === team?.permissionSchemeId);
    expect(own?.scopeProjectId).toBe(team?.id);
  });
});
