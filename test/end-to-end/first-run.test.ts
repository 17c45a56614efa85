import type { FirstRunPart } from '../../src/requests/first-run-parts';
import { openApp, type AppUnderTest } from './ask-app';

let app: AppUnderTest;
afterEach(() => app.close());

async function parts() {
  const { items, ...rest } = await app.must('jira-admin', 'readFirstRun', {});
  const by = Object.fromEntries(items.map((item) => [item.part, item])) as Record<FirstRunPart, (typeof items)[number]>;
  return { by, items, ...rest };
}

test('a healthy site with an app that may read is fine in all but what is not set up', async () => {
  app = await openApp('healthy-company-managed', 'scopes');
  const { items, justInstalled } = await parts();
  expect(items.filter(({ state }) => state !== 'fine').map(({ part, state }) => [part, state])).toEqual([
    ['organization-key', 'off'],
  ]);
  expect(justInstalled).toBe(false);
  expect(app.writes()).toEqual([]);
});

test('an app that is only in a role reads the project and not what administrators read', async () => {
  app = await openApp('healthy-company-managed', 'app-role');
  const { by } = await parts();
  expect(by['app-project']).toMatchObject({
    state: 'limited',
    message: 'project-only',
    values: { projects: ['HELP'] },
  });
  expect(by['app-people']).toMatchObject({ state: 'limited', message: 'not-seen' });
  expect(by.people.state).toBe('fine');
});

test('a free plan, an ended subscription and no audit log are told as what they are', async () => {
  app = await openApp('healthy-company-managed', 'scopes');
  app.site.state.site.plan = 'FREE';
  const free = await parts();
  expect(free.by.plan).toMatchObject({ state: 'limited', message: 'free' });
  expect(free.by['audit-log']).toMatchObject({ state: 'limited', message: 'refused', call: { status: 403 } });
  app.site.state.site.subscription = 'inactive';
  expect((await parts()).by.plan).toMatchObject({ state: 'limited', message: 'none' });
});

test('a data security policy names the projects that the app is kept out of', async () => {
  app = await openApp('app-sees-less', 'scopes');
  const { by } = await parts();
  expect(by['data-policy']).toMatchObject({
    state: 'limited',
    message: 'blocked',
    values: { count: 1, projects: ['HELP'] },
  });
  expect(by['app-project']).toMatchObject({ state: 'limited', message: 'hidden' });
});

test('several service projects are tried as the app, and each that it cannot read is named', async () => {
  app = await openApp('app-sees-less', 'scopes');
  app.site.state.app.blockedProjects = ['OPS'];
  const values = { tried: 2, of: 2 };
  expect((await parts()).items.filter(({ part }) => part === 'app-project')).toMatchObject([
    { state: 'limited', message: 'hidden', values: { ...values, projects: ['OPS'] } },
  ]);
  app.site.state.app.blockedProjects = [];
  expect((await parts()).by['app-project']).toMatchObject({
    state: 'fine',
    message: 'all',
    values: { ...values, projects: ['HELP', 'OPS'] },
  });
});

test('what does not answer is unread, not refused', async () => {
  app = await openApp('healthy-company-managed', 'scopes');
  app.site.state.faults.push({
    operation: 'GET /rest/api/3/auditing/record',
    kind: 'answer',
    status: 500,
    headers: {},
  });
  const { by } = await parts();
  expect(by['audit-log']).toMatchObject({ state: 'unread', values: { reason: 'site-error' } });
});

describe('right after installing', () => {
  const installed = () => app.host.invokeFunction('installed', { id: 'installation' });

  test('refusals of the platform are retried, not shown as faults', async () => {
    app = await openApp('healthy-company-managed', 'scopes');
    await installed();
    app.site.state.app.refusedAtFirst = 6;
    const { items, justInstalled, installedAt } = await parts();
    expect(items.filter(({ state }) => state !== 'fine').map(({ part }) => part)).toEqual(['organization-key']);
    expect(justInstalled).toBe(true);
    expect(installedAt).toBeDefined();
  });

  test('one that stays says that the platform is still letting the app in', async () => {
    app = await openApp('healthy-company-managed', 'scopes');
    await installed();
    app.site.state.app.refusedAtFirst = 1_000;
    const { by } = await parts();
    for (const part of ['data-policy', 'app-project', 'app-people'] as const) {
      expect(by[part]).toMatchObject({ part, state: 'starting' });
    }
  });

  test('an agent’s diagnosis waits for it too, and keeps no refusal for the next one', async () => {
    app = await openApp('healthy-company-managed', 'scopes');
    await installed();
    app.site.state.app.refusedAtFirst = 2;
    const { report } = await app.must('agent', 'checkProject', { project: 'HELP' });
    const read = (fact: string) => report.facts.find((one) => one.fact === fact);
    expect(read('permissionScheme')).toMatchObject({ readable: true, source: { as: 'app' } });
    app.site.state.app.refusedAtFirst = 1_000;
    const before = app.site.calls.length;
    const refused = await app.must('agent', 'checkProject', { project: 'HELP', fresh: true });
    // One of them is sent again, for all.
    const asApp = app.site.calls.slice(before).filter(({ as }) => as.how === 'app');
    const once = new Set(asApp.map(({ operation }) => operation));
    expect([once.size > 1, asApp.length - once.size]).toEqual([true, 2]);
    expect(refused.report.facts.find((one) => one.fact === 'permissionScheme')).toMatchObject({
      readable: false,
      reason: 'app-starting',
    });
    app.site.state.app.refusedAtFirst = 0;
    const later = await app.must('agent', 'checkProject', { project: 'HELP' });
    expect(later.report.facts.find((one) => one.fact === 'permissionScheme')).toMatchObject({ readable: true });
  });

  test('after ten minutes a refusal is one', async () => {
    let now = Date.now();
    app = await openApp('healthy-company-managed', 'app-role', { clock: () => now });
    await installed();
    now += 11 * 60_000;
    const { by, justInstalled } = await parts();
    expect(justInstalled).toBe(false);
    expect(by['app-project']).toMatchObject({ state: 'limited', message: 'project-only' });
  });
});

test('a scenario can say that the app was just installed', async () => {
  app = await openApp('../end-to-end/tenants/just-installed', 'scopes');
  const { items, justInstalled } = await parts();
  expect(justInstalled).toBe(true);
  expect(app.site.calls.filter(({ status, as }) => as.how === 'app' && status === 403)).toHaveLength(5);
  expect(items.filter(({ state }) => state !== 'fine').map(({ part }) => part)).toEqual(['organization-key']);
});

test('without the event of the platform nothing is taken for a start', async () => {
  app = await openApp('healthy-company-managed', 'scopes');
  app.site.state.app.refusedAtFirst = 1_000;
  const { by, installedAt, justInstalled } = await parts();
  expect([installedAt, justInstalled]).toEqual([undefined, false]);
  expect(by['app-people']).toMatchObject({ state: 'limited', message: 'refused', call: { status: 403 } });
});
