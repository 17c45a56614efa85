import { describeSite } from './describe-site';
import { openSite, type OpenSite } from './ask-site';
import type { SiteFileInput } from './site-file';
import { startSite } from './start-site';

type FaultInput = NonNullable<SiteFileInput['faults']>[number];
const grant = 'POST /rest/api/3/permissionscheme/{schemeId}/permission';
const read = 'GET /rest/api/3/project/HELP/permissionscheme?expand=all';
const body = { permission: 'MOVE_ISSUES', holder: { type: 'reporter' } };
const open = (...faults: FaultInput[]): Promise<OpenSite> => openSite({ projects: [{ key: 'HELP' }], faults });
const count = async (site: OpenSite): Promise<number> => (await site.ask('jira-admin', read)).body.permissions.length;
const add = (site: OpenSite) => site.ask('jira-admin', 'POST /rest/api/3/permissionscheme/10000/permission', { body });

describe('faults', () => {
  test('an answer, for a number of calls, with headers and a body that may be HTML', async () => {
    await using site = await open(
      { operation: 'GET /rest/api/3/serverInfo', status: 429, headers: { 'Retry-After': '7' }, body: {}, times: 1 },
      { operation: 'GET /rest/api/3/serverInfo', status: 500, body: '<html>', times: 1 },
    );
    const answers = [];
    for (let call = 0; call < 3; call += 1) answers.push(await site.ask('agent', 'GET /rest/api/3/serverInfo'));
    expect(answers.map((answer) => answer.status)).toEqual([429, 500, 200]);
    expect(answers[0]?.headers.get('retry-after')).toBe('7');
    expect(answers[1]?.body).toBe('<html>');
    expect(answers[1]?.headers.get('content-type')).toContain('text/html');
    expect(site.calls.map((call) => call.status)).toEqual([429, 500, 200]);
  });

  test('for the app or for users alone, whatever the parameters are called', async () => {
    await using site = await open({ operation: 'GET /rest/api/3/project/{key}', as: 'app', status: 403 });
    expect((await site.ask('agent', 'GET /rest/api/3/project/HELP')).status).toBe(200);
    expect((await site.ask('app', 'GET /rest/api/3/project/HELP')).status).toBe(403);
  });

  test('a write that is answered and ignored', async () => {
    await using site = await open({ operation: grant, ignoreWrite: true });
    const before = await count(site);
    expect((await add(site)).status).toBe(201);
    expect(await count(site)).toBe(before);
  });

  test('a write that shows late, in each reading operation', async () => {
    await using site = await open({ operation: grant, showLate: 2, times: 1 });
    const before = await count(site);
    expect((await add(site)).status).toBe(201);
    const shown = [await count(site), await count(site), await count(site)];
    expect(shown).toEqual([before, before, before + 1]);
    const other = 'GET /rest/api/3/permissionscheme/10000/permission';
    const late = [];
    for (let call = 0; call < 3; call += 1) late.push((await site.ask('agent', other)).body.permissions.length);
    expect(late).toEqual([before, before, before + 1]);
  });

  test('no answer, and a closed connection', async () => {
    await using site = await open(
      { operation: 'GET /rest/api/3/serverInfo', hang: true },
      { operation: 'GET /rest/servicedeskapi/info', drop: true },
    );
    await expect(fetch(`${site.url}/rest/api/3/serverInfo`, { signal: AbortSignal.timeout(200) })).rejects.toThrow(
      /timeout/,
    );
    await expect(fetch(`${site.url}/rest/servicedeskapi/info`)).rejects.toThrow(/fetch failed/);
    expect(site.calls.map((call) => [call.operation, call.status])).toEqual([
      ['GET /rest/api/3/serverInfo', 0],
      ['GET /rest/servicedeskapi/info', 0],
    ]);
  });

  test('closing does not wait for those who were never answered', async () => {
    const site = await startSite(
      describeSite({
        description: 'x',
        projects: [{ key: 'HELP' }],
        faults: [{ operation: 'GET /rest/api/3/serverInfo', hang: true }],
      }),
    );
    const waiting = fetch(`${site.url}/rest/api/3/serverInfo`).catch((error: unknown) => error);
    while (site.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await site.close();
    expect(await waiting).toMatchObject({ message: 'fetch failed' });
  });

  test('what a test changes in the state, the next answer shows; the description stays', async () => {
    await using site = await open();
    site.state.site.title = 'Renamed';
    site.state.faults.push({ operation: 'GET /rest/api/3/myself', kind: 'answer', status: 503, headers: {} });
    expect((await site.ask('agent', 'GET /rest/api/3/serverInfo')).body.serverTitle).toBe('Renamed');
    expect((await site.ask('agent', 'GET /rest/api/3/myself')).status).toBe(503);
    expect(site.description.site.title).toBe('Acme');
  });
});

describe('what the app sees', () => {
  test('a data security policy hides a project from the app alone', async () => {
    await using site = await openSite(
      { app: { blockedProjects: ['HELP'] }, projects: [{ key: 'HELP' }, { key: 'OPS' }] },
      { app: 'scopes' },
    );
    const ask = async (request: string): Promise<number[]> => [
      (await site.ask('app', request)).status,
      (await site.ask('jira-admin', request)).status,
    ];
    expect(await ask('GET /rest/api/3/project/HELP')).toEqual([404, 200]);
    expect(await ask('GET /rest/api/3/project/HELP/permissionscheme')).toEqual([404, 200]);
    expect(await ask('GET /rest/servicedeskapi/servicedesk/HELP')).toEqual([403, 200]);
    expect(await ask('GET /rest/servicedeskapi/servicedesk/HELP/customer')).toEqual([403, 200]);
    expect(await ask('GET /rest/servicedeskapi/servicedesk/OPS/customer')).toEqual([200, 200]);
    const policies = await site.ask('app', 'GET /rest/api/3/data-policy/project?ids=10000,10001');
    expect(policies.body.projectDataPolicies).toEqual([
      { id: 10000, dataPolicy: { anyContentBlocked: true } },
      { id: 10001, dataPolicy: { anyContentBlocked: false } },
    ]);
    expect((await site.ask('app', 'GET /rest/api/3/data-policy/project?ids=5')).status).toBe(400);
  });

  test('as a member of the app role it finds no users; with scopes it does', async () => {
    for (const [app, found] of [
      ['app-role', 0],
      ['scopes', 1],
    ] as const) {
      await using site = await openSite({ projects: [{ key: 'HELP' }] }, { app });
      const { body } = await site.ask('app', 'GET /rest/api/3/user/search?query=agent@');
      expect([app, body.length]).toEqual([app, found]);
    }
  });
});
