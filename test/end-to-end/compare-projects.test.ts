import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CompareProjectsResult } from '../../src/requests/compare-projects';
import { openApp, type AppUnderTest } from './ask-app';

let app: AppUnderTest;
let folder: string | undefined;
afterEach(async () => {
  await app.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

/** Opens the app on a site that no scenario of the project has. */
async function openOn(site: object): Promise<void> {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  writeFileSync(path.join(folder, 'site.json'), JSON.stringify({ description: 'For one test.', ...site }));
  app = await openApp(path.relative(path.join(__dirname, '../scenarios'), folder));
}

const BROKEN = { name: 'Broken', without: ['BROWSE_PROJECTS: portal-access'] };

function compared(result: CompareProjectsResult) {
  if (result.kind !== 'compared') throw new Error(`Expected a comparison, got ${JSON.stringify(result)}`);
  return result;
}
const rowsOf = (result: CompareProjectsResult) =>
  Object.fromEntries(compared(result).rows.map((row) => [row.topic, row]));

test.each(['jira-admin', 'project-admin'] as const)('finds one that works and shows what it has: %s', async (who) => {
  app = await openApp('portal-access-permission-missing');
  const result = compared(await app.must(who, 'compareProjects', { project: 'HELP' }));
  // OPS comes first, but shares the scheme that is broken.
  expect(result).toMatchObject({
    here: { key: 'HELP', name: 'Help desk' },
    there: { key: 'WORKS', name: 'Facilities' },
    found: true,
  });
  const rows = rowsOf(result);
  expect(rows['portalAccess']).toMatchObject({
    state: 'differs',
    onlyHere: [],
    onlyThere: ['BROWSE_PROJECTS', 'CREATE_ISSUES'],
  });
  expect(rows['permissionScheme']).toMatchObject({ state: 'differs', onlyHere: ['Support permissions'] });
  expect(rows['style']).toEqual({ topic: 'style', state: 'same', both: ['company-managed'] });
  expect(rows['directGrants']).toEqual({ topic: 'directGrants', state: 'same', both: [] });
  expect(app.writes()).toEqual([]);
  expect(app.site.calls.filter((call) => call.operation.endsWith('/permissionscheme')).map(({ as }) => as.how)).toEqual(
    ['user', 'user', 'user'],
  );
});

test('compares with the one that was named, whether it works or not', async () => {
  app = await openApp('portal-access-permission-missing');
  const result = compared(await app.must('jira-admin', 'compareProjects', { project: 'HELP', with: ' OPS ' }));
  expect(result).toMatchObject({ there: { key: 'OPS' }, found: false });
  expect(result.rows.map(({ state }) => state)).toEqual(['same', 'same', 'same', 'same']);
});

test('names direct grants of the customers’ role as the difference', async () => {
  await openOn({
    permissionSchemes: [{ name: 'Direct', plus: ['ADD_COMMENTS: role Service Desk Customers'] }],
    projects: [{ key: 'HELP', permissionScheme: 'Direct' }, { key: 'WORKS' }],
  });
  const rows = rowsOf(await app.must('jira-admin', 'compareProjects', { project: 'HELP' }));
  expect(rows['directGrants']).toMatchObject({ state: 'differs', onlyHere: ['ADD_COMMENTS'], onlyThere: [] });
});

test('a team-managed one can be named; what it has no scheme for is not compared', async () => {
  await openOn({ projects: [{ key: 'HELP' }, { key: 'TEAM', style: 'team-managed' }] });
  const rows = rowsOf(await app.must('jira-admin', 'compareProjects', { project: 'HELP', with: 'TEAM' }));
  expect(rows['style']).toMatchObject({ state: 'differs', onlyHere: ['company-managed'], onlyThere: ['team-managed'] });
  expect(rows['portalAccess']).toMatchObject({
    state: 'unread',
    here: { readable: true },
    there: { readable: false, reason: 'not-needed' },
  });
  const none = await app.must('jira-admin', 'compareProjects', { project: 'HELP' });
  expect(none).toEqual({ kind: 'none-works', looked: 1, unread: 0, of: 1 });
});

describe('what the caller may not read', () => {
  const site = {
    permissionSchemes: [BROKEN],
    projects: [
      { key: 'HELP', permissionScheme: 'Broken' },
      { key: 'THEIRS', roles: { Administrators: [], 'Service Desk Team': ['project-admin@acme.example'] } },
    ],
  };

  test('of the one named: own values, and nothing of the other', async () => {
    await openOn(site);
    const rows = rowsOf(await app.must('project-admin', 'compareProjects', { project: 'HELP', with: 'THEIRS' }));
    for (const topic of ['style', 'permissionScheme', 'portalAccess', 'directGrants']) {
      expect(rows[topic]).toMatchObject({
        state: 'unread',
        here: { readable: true },
        there: { readable: false, reason: 'forbidden' },
      });
    }
    expect(app.site.calls.filter((call) => call.as.how === 'app')).toEqual([]);
  });

  test('of those looked through: it is not taken, and counted', async () => {
    await openOn(site);
    const result = await app.must('project-admin', 'compareProjects', { project: 'HELP' });
    expect(result).toEqual({ kind: 'none-works', looked: 1, unread: 1, of: 1 });
    expect(await app.must('jira-admin', 'compareProjects', { project: 'HELP' })).toMatchObject({ kind: 'compared' });
  });

  test('at all: an agent is told who may', async () => {
    await openOn(site);
    expect(await app.ask('agent', 'compareProjects', { project: 'HELP' })).toMatchObject({
      kind: 'problem',
      problem: { code: 'not-allowed', values: { access: 'project-admin' } },
    });
  });
});

test.each([
  ['itself', 'HELP', 'compared-with-itself'],
  ['itself by its id', '10000', 'compared-with-itself'],
  ['one that is not there', 'NOWHERE', 'project-not-found'],
  ['one that is no service project', 'WEB', 'not-a-service-project'],
])('refuses to compare with %s', async (_what, named, code) => {
  await openOn({ projects: [{ key: 'HELP' }, { key: 'WEB', type: 'software' }] });
  expect(await app.ask('jira-admin', 'compareProjects', { project: 'HELP', with: named })).toMatchObject({
    kind: 'problem',
    problem: { code },
  });
});

test('looks at ten others at most, and says so', async () => {
  const keys = Array.from({ length: 11 }, (_, index) => `P${String.fromCharCode(65 + index)}`);
  await openOn({
    permissionSchemes: [BROKEN],
    projects: [
      { key: 'HELP', permissionScheme: 'Broken' },
      ...keys.map((key) => ({ key, permissionScheme: 'Broken' })),
      { key: 'ZZ' },
    ],
  });
  const result = await app.must('jira-admin', 'compareProjects', { project: 'HELP' });
  expect(result).toEqual({ kind: 'none-works', looked: 10, unread: 0, of: 12 });
  expect(app.site.calls.filter((call) => call.operation.endsWith('/permissionscheme'))).toHaveLength(10);
});

test('a list that cannot be read is a problem, not “none works”', async () => {
  app = await openApp('portal-access-permission-missing');
  app.site.state.faults.push({
    operation: 'GET /rest/api/3/project/search',
    kind: 'answer',
    status: 403,
    headers: {},
    body: {},
  });
  expect(await app.ask('jira-admin', 'compareProjects', { project: 'HELP' })).toMatchObject({
    kind: 'problem',
    problem: { code: 'projects-unreadable', call: { status: 403 } },
  });
});
