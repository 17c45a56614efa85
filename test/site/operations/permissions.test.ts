import { openSite, type Asker, type OpenSite } from '../ask-site';

const help = { key: 'HELP' };
const jane = 'jane@customer.example';

describe('mypermissions', () => {
  async function mine(site: OpenSite, as: Asker, permissions: string, where = '&projectKey=HELP'): Promise<unknown> {
    const { status, body } = await site.ask(as, `GET /rest/api/3/mypermissions?permissions=${permissions}${where}`);
    if (status !== 200) return status;
    const found = Object.values<{ key: string; havePermission: boolean }>(body.permissions);
    return found.filter((permission) => permission.havePermission).map((permission) => permission.key);
  }

  test('answers for a service project as the portal would', async () => {
    await using site = await openSite({
      people: [{ email: 'other@acme.example', access: 'user' }],
      permissionSchemes: [{ name: 'Broken', without: ['*: portal-access'] }],
      projects: [help, { key: 'OPS', permissionScheme: 'Broken' }],
    });
    const keys = 'BROWSE_PROJECTS,SERVICEDESK_AGENT,ADMINISTER_PROJECTS,USER_PICKER,ADMINISTER';
    expect(await mine(site, 'agent', keys)).toEqual(['BROWSE_PROJECTS', 'SERVICEDESK_AGENT', 'USER_PICKER']);
    expect(await mine(site, 'project-admin', keys)).toEqual([
      'BROWSE_PROJECTS',
      'SERVICEDESK_AGENT',
      'ADMINISTER_PROJECTS',
      'USER_PICKER',
    ]);
    expect(await mine(site, 'jira-admin', 'ADMINISTER', '')).toEqual(['ADMINISTER']);
    expect(await mine(site, 'other@acme.example', keys)).toEqual(['BROWSE_PROJECTS']);
    expect(await mine(site, 'other@acme.example', keys, '&projectKey=OPS')).toBe(404);
  });

  test('an agent is somebody with the permission and a seat', async () => {
    await using site = await openSite({ people: [{ email: 'agent@acme.example', access: 'user' }], projects: [help] });
    expect(await mine(site, 'agent', 'SERVICEDESK_AGENT')).toEqual([]);
  });

  test('bad questions', async () => {
    await using site = await openSite({ projects: [help] });
    expect(await mine(site, 'agent', '')).toBe(400);
    expect(await mine(site, 'agent', 'BROWSE_PROJECTS,NO_SUCH')).toBe(400);
    expect(await mine(site, 'agent', 'BROWSE_PROJECTS', '&projectKey=NONE')).toBe(404);
  });
});

describe('permissions of somebody else', () => {
  const cases: [says: string, input: Parameters<typeof openSite>[0], may: boolean][] = [
    ['listed', { projects: [{ ...help, customers: [jane] }] }, true],
    ['not listed in a restricted project', { projects: [help] }, false],
    ['not listed in an open project', { projects: [{ ...help, channelAccess: 'open' }] }, true],
    [
      'in a linked organization',
      { organizations: [{ name: 'A', members: [jane] }], projects: [{ ...help, organizations: ['A'] }] },
      true,
    ],
    [
      'in an organization that is not linked',
      { organizations: [{ name: 'A', members: [jane] }], projects: [help] },
      false,
    ],
    [
      'listed, and the scheme lacks portal access',
      {
        permissionSchemes: [{ name: 'A', without: ['CREATE_ISSUES: portal-access'] }],
        projects: [{ ...help, permissionScheme: 'A', customers: [jane] }],
      },
      false,
    ],
    [
      'listed, and inactive',
      { portalOnlyCustomers: [{ email: jane, active: false }], projects: [{ ...help, customers: [jane] }] },
      false,
    ],
    ['listed in an archived project', { projects: [{ ...help, archived: true, customers: [jane] }] }, false],
  ];
  test.each(cases)('a customer who is %s', async (_, input, may) => {
    await using site = await openSite({ portalOnlyCustomers: [{ email: jane }], ...input });
    const accountId = site.accountId(jane);
    const requestType = await site.ask(
      'project-admin',
      'POST /rest/servicedeskapi/servicedesk/1/requesttype/permissions/check',
      {
        body: { accountId, permissions: ['canCreateRequest', 'canAdminister'], requestTypeIds: [1, 99] },
      },
    );
    expect(requestType.body).toEqual({ canCreateRequest: may ? [1] : [], canAdminister: [] });
    const project = await site.ask('jira-admin', 'POST /rest/api/3/permissions/check', {
      body: { accountId, projectPermissions: [{ permissions: ['CREATE_ISSUES'], projects: [10000, 5] }] },
    });
    expect(project.body.projectPermissions).toEqual([
      { permission: 'CREATE_ISSUES', issues: [], projects: may ? [10000] : [] },
    ]);
  });

  test('a restricted request type is not for customers, and only admins see it', async () => {
    await using site = await openSite({
      portalOnlyCustomers: [{ email: jane }],
      projects: [{ ...help, customers: [jane], requestTypes: [{ name: 'A' }, { name: 'B', restricted: true }] }],
    });
    const { body } = await site.ask(
      'project-admin',
      'POST /rest/servicedeskapi/servicedesk/1/requesttype/permissions/check',
      {
        body: { accountId: site.accountId(jane), permissions: ['canCreateRequest'], requestTypeIds: [1, 2] },
      },
    );
    expect(body).toEqual({ canCreateRequest: [1] });
    const names = async (as: Asker, query = ''): Promise<string[]> => {
      const list = await site.ask(as, `GET /rest/servicedeskapi/servicedesk/1/requesttype${query}`);
      return list.body.values.map((type: { name: string }) => type.name);
    };
    expect(await names('project-admin')).toEqual(['A', 'B']);
    expect(await names('project-admin', '?restrictionStatus=restricted')).toEqual(['B']);
    expect(await names('agent')).toEqual(['A']);
  });

  test('bad questions', async () => {
    await using site = await openSite({ portalOnlyCustomers: [{ email: jane }], projects: [help] });
    const accountId = site.accountId(jane);
    const path = 'POST /rest/servicedeskapi/servicedesk/1/requesttype/permissions/check';
    const bad = [
      { accountId, permissions: [], requestTypeIds: [1] },
      { accountId: 'nobody', permissions: ['canCreateRequest'], requestTypeIds: [1] },
      { accountId, permissions: ['canCreateRequest'], requestTypeIds: Array.from({ length: 51 }, (_, id) => id) },
    ];
    for (const body of bad) expect((await site.ask('project-admin', path, { body })).status).toBe(400);
    const check = 'POST /rest/api/3/permissions/check';
    const wrong = [
      { globalPermissions: ['NO_SUCH'] },
      { projectPermissions: [{ permissions: ['NO_SUCH'], projects: [10000] }] },
      { projectPermissions: [{ permissions: [], projects: [10000] }] },
      { accountId: 'nobody' },
    ];
    for (const body of wrong) expect((await site.ask('jira-admin', check, { body })).status).toBe(400);
  });
});
