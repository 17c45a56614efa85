import { openSite, type Asked, type OpenSite } from '../ask-site';

const scheme = { name: 'Support', id: 10100, without: ['BROWSE_PROJECTS: portal-access'] };
const open = (plan: 'PAID' | 'FREE' = 'PAID'): Promise<OpenSite> =>
  openSite({
    site: { plan },
    permissionSchemes: [scheme],
    projects: [
      { key: 'HELP', permissionScheme: 'Support' },
      { key: 'OPS', permissionScheme: 'Support' },
      { key: 'TEAM', style: 'team-managed' },
      { key: 'WEB', type: 'software' },
    ],
  });
const portal = { permission: 'BROWSE_PROJECTS', holder: { type: 'sd.customer.portal.only' } };
const grant = (site: OpenSite, body: object, id = 10100): Promise<Asked> =>
  site.ask('jira-admin', `POST /rest/api/3/permissionscheme/${id}/permission`, { body });

interface Grant {
  id: number;
  permission: string;
  holder: { type: string; parameter?: string };
}
async function grantsOf(site: OpenSite, key: string): Promise<Grant[]> {
  const { body } = await site.ask('jira-admin', `GET /rest/api/3/project/${key}/permissionscheme?expand=permissions`);
  return body.permissions;
}
const portalHas = (grants: Grant[], permission: string): boolean =>
  grants.some((one) => one.permission === permission && one.holder.type === 'sd.customer.portal.only');

describe('permission schemes', () => {
  test('the grants are there only where something is expanded', async () => {
    await using site = await open();
    const read = (expand: string): Promise<Asked> =>
      site.ask('project-admin', `GET /rest/api/3/project/HELP/permissionscheme${expand}`);
    expect((await read('')).body).not.toHaveProperty('permissions');
    for (const expand of ['all', 'permissions', 'user', 'field,group']) {
      expect((await read(`?expand=${expand}`)).body.permissions.length).toBeGreaterThan(10);
    }
    const byId = await site.ask('agent', 'GET /rest/api/3/permissionscheme/10100?expand=all');
    expect(byId.body).toEqual((await read('?expand=all')).body);
    expect((await site.ask('agent', 'GET /rest/api/3/permissionscheme/1')).status).toBe(404);
  });

  test('a grant is added once, to all projects of the scheme, and can be taken back', async () => {
    await using site = await open();
    expect(portalHas(await grantsOf(site, 'HELP'), 'BROWSE_PROJECTS')).toBe(false);
    const added = await grant(site, portal);
    expect(added).toMatchObject({ status: 201, body: portal });
    for (const key of ['HELP', 'OPS']) expect(portalHas(await grantsOf(site, key), 'BROWSE_PROJECTS')).toBe(true);
    expect((await grant(site, portal)).status).toBe(400);
    const path = `DELETE /rest/api/3/permissionscheme/10100/permission/${added.body.id}`;
    expect((await site.ask('jira-admin', path)).status).toBe(204);
    expect((await site.ask('jira-admin', path)).status).toBe(400);
    expect(portalHas(await grantsOf(site, 'OPS'), 'BROWSE_PROJECTS')).toBe(false);
  });

  test('what cannot be granted', async () => {
    await using site = await open();
    for (const permission of ['VIEW_AGGREGATED_DATA', 'ARCHIVE_ISSUES', 'UNARCHIVE_ISSUES']) {
      const { status, body } = await grant(site, { ...portal, permission });
      expect([status, body.errorMessages]).toEqual([
        400,
        [`The permission '${permission}' can't be granted to 'sd.customer.portal.only'`],
      ]);
    }
    expect((await grant(site, { ...portal, permission: 'NO_SUCH' })).status).toBe(400);
    expect((await grant(site, { ...portal, holder: { type: 'everybody' } })).status).toBe(400);
    expect((await grant(site, {})).status).toBe(400);
  });

  test('a free plan refuses changes and audit, a paid one records them', async () => {
    await using free = await open('FREE');
    expect((await grant(free, portal)).status).toBe(403);
    expect((await free.ask('jira-admin', 'GET /rest/api/3/auditing/record')).status).toBe(403);
    const assign = 'PUT /rest/api/3/project/HELP/permissionscheme';
    expect((await free.ask('jira-admin', assign, { body: { id: 10000 } })).status).toBe(403);
    await using paid = await open();
    await grant(paid, portal);
    const { body } = await paid.ask('jira-admin', 'GET /rest/api/3/auditing/record?filter=support scheme');
    expect(body.records).toMatchObject([
      { objectItem: { name: 'Support' }, authorAccountId: paid.description.principals['jira-admin'].accountId },
    ]);
    expect((await paid.ask('jira-admin', 'GET /rest/api/3/auditing/record?filter=nothing')).body.total).toBe(0);
  });

  test('a team-managed project has a scheme of its own that stays its own', async () => {
    await using site = await open();
    const { body } = await site.ask('project-admin', 'GET /rest/api/3/project/TEAM/permissionscheme?expand=all');
    expect(body.scope).toEqual({ type: 'PROJECT', project: { id: '10002' } });
    expect(portalHas(body.permissions, 'CREATE_ISSUES')).toBe(true);
    expect((await grant(site, { ...portal, permission: 'EDIT_ISSUES' }, body.id)).status).toBe(403);
  });

  test('a project can be given another scheme', async () => {
    await using site = await open();
    const path = 'PUT /rest/api/3/project/HELP/permissionscheme';
    expect((await site.ask('jira-admin', path, { body: { id: 10000 } })).status).toBe(200);
    expect(portalHas(await grantsOf(site, 'HELP'), 'BROWSE_PROJECTS')).toBe(true);
    expect(portalHas(await grantsOf(site, 'OPS'), 'BROWSE_PROJECTS')).toBe(false);
    expect((await site.ask('jira-admin', path, { body: { id: 1 } })).status).toBe(404);
  });
});

describe('projects and roles', () => {
  test('projects are found by type, key and right', async () => {
    await using site = await open();
    const keys = async (query: string): Promise<string[]> => {
      const { body } = await site.ask('agent', `GET /rest/api/3/project/search${query}`);
      return body.values.map((project: { key: string }) => project.key);
    };
    expect(await keys('?typeKey=service_desk')).toEqual(['HELP', 'OPS', 'TEAM']);
    expect(await keys('?keys=HELP&keys=WEB')).toEqual(['HELP', 'WEB']);
    expect(await keys('?action=edit')).toEqual([]);
    expect(await keys('?maxResults=2&startAt=2')).toEqual(['TEAM', 'WEB']);
    const { body } = await site.ask('agent', 'GET /rest/api/3/project/team');
    expect(body).toMatchObject({ id: '10002', style: 'next-gen', simplified: true, projectTypeKey: 'service_desk' });
  });

  test('the role of the customers holds the customers', async () => {
    await using site = await openSite({
      portalOnlyCustomers: [{ email: 'jane@customer.example', active: false }],
      projects: [{ key: 'HELP', customers: ['jane@customer.example'] }],
    });
    const { body } = await site.ask('project-admin', 'GET /rest/api/3/project/HELP/role');
    expect(Object.keys(body).sort()).toEqual([
      'Administrators',
      'Service Desk Customers',
      'Service Desk Team',
      'atlassian-addons-project-access',
    ]);
    const id = String(body['Service Desk Customers']).split('/').at(-1);
    const actors = async (query: string): Promise<unknown[]> =>
      (await site.ask('project-admin', `GET /rest/api/3/project/HELP/role/${id}${query}`)).body.actors;
    expect(await actors('')).toMatchObject([{ actorUser: { accountId: site.accountId('jane@customer.example') } }]);
    expect(await actors('?excludeInactiveUsers=true')).toEqual([]);
    expect((await site.ask('project-admin', 'GET /rest/api/3/project/HELP/role/x')).status).toBe(400);
    expect((await site.ask('project-admin', 'GET /rest/api/3/project/HELP/role/1')).status).toBe(404);
  });
});
