import { openSite, type Asked } from '../ask-site';
import type { SiteFileInput } from '../site-file';

type Site = Omit<SiteFileInput, 'description'>;
const help = { key: 'HELP' };
const broken = (scheme: NonNullable<SiteFileInput['permissionSchemes']>[number]): Site => ({
  permissionSchemes: [scheme],
  projects: [{ ...help, permissionScheme: scheme.name }],
});
const jane = { email: 'jane@customer.example', displayName: 'Jane' };

async function create(input: Site, body: object = jane, query = '?strictConflictStatusCode=true'): Promise<Asked> {
  await using site = await openSite(input);
  return await site.ask('jira-admin', `POST /rest/servicedeskapi/customer${query}`, { body });
}

async function invite(input: Site, body: object = jane, query = '?strictConflictStatusCode=true'): Promise<Asked> {
  await using site = await openSite(input);
  return await site.ask('jira-admin', `POST /rest/servicedeskapi/servicedesk/1/customer/invite${query}`, { body });
}

describe('creating and inviting', () => {
  const taken: [string, Site][] = [
    ['a portal-only customer', { portalOnlyCustomers: [{ email: jane.email }], projects: [help] }],
    [
      'an inactive portal-only customer',
      { portalOnlyCustomers: [{ email: jane.email, active: false }], projects: [help] },
    ],
    ['an account without access', { people: [{ email: jane.email, access: 'none' }], projects: [help] }],
    ['a suspended account', { people: [{ email: jane.email, directory: 'suspended' }], projects: [help] }],
    ['a deactivated account', { people: [{ email: jane.email, directory: 'deactivated' }], projects: [help] }],
    ['a pending invitation', { people: [{ email: jane.email, directory: 'invited' }], projects: [help] }],
    ['a hidden address', { people: [{ email: 'JANE@customer.example', emailVisible: false }], projects: [help] }],
  ];
  test.each(taken)('an address is taken by %s: 409 where asked for, else 400', async (_, input) => {
    expect((await create(input)).status).toBe(409);
    expect((await create(input, jane, '')).status).toBe(400);
    expect((await invite(input)).status).toBe(409);
    expect((await invite(input, jane, '?strictConflictStatusCode=false')).status).toBe(400);
  });

  const access: [string, SiteFileInput['customerAccess'], number][] = [
    ['by default, everybody', {}, 201],
    ['external off', { external: false }, 400],
    ['internal off does not matter to an external address', { internal: false }, 201],
    ['external domains without hers', { externalDomains: ['partner.example'] }, 400],
    ['external domains with hers', { externalDomains: ['partner.example', 'Customer.example'] }, 201],
    ['hers is approved, so she is internal', { external: false, internalDomains: ['customer.example'] }, 201],
    ['hers is approved and internal is off', { internal: false, internalDomains: ['customer.example'] }, 400],
  ];
  test.each(access)('customer access settings: %s', async (_, customerAccess, status) => {
    const input = { customerAccess: customerAccess ?? {}, projects: [help] };
    const answers = [await create(input), await invite(input)];
    expect(answers.map((answer) => answer.status)).toEqual([status, status]);
    if (status === 400) for (const { body } of answers) expect(body).not.toHaveProperty('i18nErrorMessage');
  });

  test.each(['jane', 'jane@customer,example', 'jane @customer.example', '', 'jane@customer'])(
    'malformed address "%s"',
    async (email) => {
      expect((await create({ projects: [help] }, { email, displayName: 'Jane' })).status).toBe(400);
      expect((await invite({ projects: [help] }, { email, displayName: 'Jane' })).status).toBe(400);
    },
  );

  test('an invitation needs a display name, a service project, and portal access in it', async () => {
    expect((await invite({ projects: [help] }, { email: jane.email, displayName: ' ' })).status).toBe(400);
    expect((await invite({ projects: [{ ...help, type: 'software' }] })).status).toBe(404);
    const schemes = [
      { name: 'A', without: ['BROWSE_PROJECTS: portal-access'] },
      { name: 'B', without: ['CREATE_ISSUES: portal-access'] },
      { name: 'C', plus: ['ADD_COMMENTS: role Service Desk Customers'] },
    ];
    for (const scheme of schemes) {
      const { status, body } = await invite(broken(scheme));
      expect([scheme.name, status, body.i18nErrorMessage?.i18nKey]).toEqual([
        scheme.name,
        400,
        'cv.signup.error.not.allowed',
      ]);
    }
    expect((await invite(broken({ name: 'D', without: ['ADD_COMMENTS: portal-access'] }))).status).toBe(201);
  });

  test('creating makes an account without a mail, inviting mails and adds', async () => {
    await using site = await openSite({ projects: [help] });
    const { body } = await site.ask('jira-admin', 'POST /rest/servicedeskapi/customer', { body: jane });
    expect(body).toMatchObject({ emailAddress: jane.email, displayName: 'Jane', active: true });
    expect(body.accountId).toMatch(/^qm:/);
    expect(site.state.mails).toEqual([]);
    expect(site.state.projects[0]?.serviceDesk?.customers).toEqual([]);
    const path = 'POST /rest/servicedeskapi/servicedesk/HELP/customer/invite';
    const invited = await site.ask('jira-admin', path, { body: { ...jane, email: 'ravi@customer.example' } });
    expect(invited.status).toBe(201);
    expect(site.state.mails).toEqual([{ kind: 'customer-invited', to: 'ravi@customer.example', projectKey: 'HELP' }]);
    expect(site.state.projects[0]?.serviceDesk?.customers).toEqual([invited.body.accountId]);
  });

  test('revoking makes a portal-only customer inactive, and no other account', async () => {
    await using site = await openSite({
      people: [{ email: 'atlassian@customer.example' }],
      portalOnlyCustomers: [{ email: jane.email }],
      projects: [help],
    });
    const revoke = (email: string): Promise<Asked> =>
      site.ask(
        'jira-admin',
        `PUT /rest/servicedeskapi/customer/user/${encodeURIComponent(site.accountId(email))}/revoke-portal-only-access`,
      );
    expect((await revoke(jane.email)).status).toBe(204);
    expect((await site.ask('agent', `GET /rest/api/3/user/search?query=${jane.email}`)).body).toEqual([]);
    expect((await revoke('atlassian@customer.example')).status).toBe(404);
  });
});

describe('customers of a service project', () => {
  const path = 'POST /rest/servicedeskapi/servicedesk/1/customer';

  test('adds the valid ones also where it refuses others', async () => {
    await using site = await openSite({
      people: [{ email: 'mia@customer.example', access: 'none' }],
      portalOnlyCustomers: [{ email: jane.email }, { email: 'ravi@customer.example', active: false }],
      projects: [help],
    });
    const accountIds = [jane.email, 'mia@customer.example', 'ravi@customer.example'].map(site.accountId);
    const { status, body } = await site.ask('project-admin', path, { body: { accountIds: [...accountIds, 'nobody'] } });
    expect([status, body.i18nErrorMessage.i18nKey]).toEqual([400, 'sd.rest.error.bad.request.users.not.found']);
    expect(site.state.projects[0]?.serviceDesk?.customers).toEqual([site.accountId(jane.email)]);
    const again = await site.ask('project-admin', path, { body: { accountIds: accountIds.slice(0, 1) } });
    expect(again.status).toBe(204);
    expect(site.state.projects[0]?.serviceDesk?.customers).toHaveLength(1);
  });

  test.each([
    { name: 'A', without: ['BROWSE_PROJECTS: portal-access'] },
    { name: 'B', plus: ['BROWSE_PROJECTS: role Service Desk Customers'] },
  ])('with wrong permissions it says 204 and adds nobody (%o)', async (scheme) => {
    await using site = await openSite({ ...broken(scheme), portalOnlyCustomers: [{ email: jane.email }] });
    const answer = await site.ask('project-admin', path, { body: { accountIds: [site.accountId(jane.email)] } });
    expect(answer.status).toBe(204);
    expect(site.state.projects[0]?.serviceDesk?.customers).toEqual([]);
  });

  test('lists active and inactive ones, by the start of a name or address, in pages', async () => {
    await using site = await openSite({
      site: { pageLimit: 2 },
      people: [{ email: 'hidden@customer.example', name: 'Max Muster', emailVisible: false }],
      portalOnlyCustomers: [
        { email: 'jane@customer.example', name: 'Jane Doe', active: false },
        { email: 'jim@x.example' },
      ],
      projects: [{ ...help, customers: ['hidden@customer.example', 'jane@customer.example', 'jim@x.example'] }],
    });
    const list = (query: string): Promise<Asked> =>
      site.ask('agent', `GET /rest/servicedeskapi/servicedesk/projectKey:HELP/customer${query}`);
    expect((await list('?query=doe')).body.values).toMatchObject([{ displayName: 'Jane Doe', active: false }]);
    expect((await list('?query=oe')).body.values).toEqual([]);
    expect((await list('?query=hidden@')).body.values).toEqual([]);
    const [max] = (await list('?query=muster')).body.values as object[];
    expect(max).not.toHaveProperty('emailAddress');
    const first = (await list('?limit=100')).body;
    expect(first).toMatchObject({ size: 2, start: 0, limit: 100, isLastPage: false });
    expect(first._links.next).toContain('start=2');
    expect((await list('?start=2&limit=100')).body).toMatchObject({ size: 1, isLastPage: true });
  });

  test('removing is for restricted projects', async () => {
    await using site = await openSite({
      portalOnlyCustomers: [{ email: jane.email }],
      projects: [
        { ...help, customers: [jane.email] },
        { key: 'OPEN', channelAccess: 'open', customers: [jane.email] },
      ],
    });
    const body = { accountIds: [site.accountId(jane.email), 'nobody'] };
    const remove = (key: string): Promise<Asked> =>
      site.ask('project-admin', `DELETE /rest/servicedeskapi/servicedesk/${key}/customer`, { body });
    expect((await remove('HELP')).status).toBe(204);
    expect((await remove('HELP')).status).toBe(204);
    expect((await remove('OPEN')).status).toBe(400);
    expect(site.state.projects.map((project) => project.serviceDesk?.customers.length)).toEqual([0, 1]);
  });
});
