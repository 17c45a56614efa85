import type { ProblemResult } from '../../src/requests/request';
import { openApp, type AppUnderTest } from './ask-app';

let app: AppUnderTest;
afterEach(() => app.close());

const idOf = (key: string) => app.site.state.projects.find((project) => project.key === key)?.id ?? '';
const check = (key: string) => app.must('jira-admin', 'checkHealth', { project: idOf(key) });

async function checkAll() {
  const { projects } = await app.must('jira-admin', 'readHealth', {});
  for (const { id } of projects) await app.must('jira-admin', 'checkHealth', { project: id });
  return (await app.must('jira-admin', 'readHealth', {})).projects;
}

test('every service project is listed, checked one by one, and what was found is still there afterwards', async () => {
  app = await openApp('demo');
  const before = await app.must('jira-admin', 'readHealth', {});
  const desks = app.site.state.projects.filter(({ type }) => type === 'service_desk');
  expect(before.projects.map(({ key }) => key)).toEqual(desks.map(({ key }) => key).toSorted());
  expect(before.projects.every(({ health }) => health === undefined)).toBe(true);
  expect(before).toMatchObject({ total: desks.length });
  expect(before.cut).toBeUndefined();
  const after = await checkAll();
  expect(after.every(({ health }) => health?.by === app.accountId('jira-admin'))).toBe(true);
  const found = after.flatMap(({ key, health }) =>
    health?.found.kind === 'checked' && health.found.rootCause !== undefined
      ? [{ key, ...health.found.rootCause }]
      : [],
  );
  expect(found).toContainEqual({
    key: 'SUP',
    cause: 'portal-access-permission-missing',
    stage: 'service-project',
  });
  expect(app.writes()).toEqual([]);
});

test('the same is said as by the check of the project itself', async () => {
  app = await openApp('portal-access-permission-missing');
  const { report } = await app.must('jira-admin', 'checkProject', { project: 'HELP', fresh: true });
  const { health, kept } = await check('HELP');
  expect(kept).toBe(true);
  expect(health.found).toMatchObject({
    kind: 'checked',
    conclusion: report.verdict.conclusion,
    rootCause: { cause: report.verdict.rootCause },
    open: report.verdict.open.length,
  });
});

test('a project that the administrator may not browse is listed and said so, never fine', async () => {
  app = await openApp('project-hidden');
  const { projects } = await app.must('jira-admin', 'readHealth', {});
  expect(projects.map(({ key }) => key)).toContain('HELP');
  const { health } = await check('HELP');
  expect(health.found).toEqual({ kind: 'not-checked', code: 'project-hidden', reason: 'not-found' });
});

test('where the site limits, it stops with that, and nothing of it is kept', async () => {
  app = await openApp('healthy-company-managed');
  app.site.state.faults.push({
    operation: 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme',
    kind: 'answer',
    status: 429,
    headers: { 'Retry-After': '60' },
  });
  const limited = await app.ask('jira-admin', 'checkHealth', { project: idOf('HELP') });
  expect((limited as ProblemResult).problem).toMatchObject({ code: 'site-limits', call: { status: 429 } });
  const { projects } = await app.must('jira-admin', 'readHealth', {});
  expect(projects.every(({ health }) => health === undefined)).toBe(true);
});

test('limits do not make an administrator nobody', async () => {
  app = await openApp('healthy-company-managed');
  const limits = { kind: 'answer', status: 429, headers: { 'Retry-After': '60' } } as const;
  app.site.state.faults.push({ operation: 'GET /rest/api/3/mypermissions', ...limits });
  const refused = await app.ask('jira-admin', 'readHealth', {});
  expect((refused as ProblemResult).problem.code).toBe('site-limits');
});

test('a site error is told of that project, and the others go on', async () => {
  app = await openApp('demo');
  app.site.state.faults.push({
    operation: 'GET /rest/api/3/project/{projectIdOrKey}',
    kind: 'answer',
    status: 500,
    headers: {},
    times: 3,
  });
  expect((await check('SUP')).health.found).toEqual({
    kind: 'not-checked',
    code: 'project-unreadable',
    reason: 'site-error',
  });
  expect((await check('SUP')).health.found.kind).toBe('checked');
});

test('a list that breaks off tells what is missing', async () => {
  app = await openApp('healthy-company-managed');
  const [first] = app.site.state.projects;
  if (first === undefined) throw new Error('The scenario has no project.');
  for (let number = 1; number <= 149; number += 1) {
    const id = String(20_000 + number);
    app.site.state.projects.push({ ...structuredClone(first), id, key: `P${String(number)}`, name: `Desk ${id}` });
  }
  const whole = await app.must('jira-admin', 'readHealth', {});
  expect(whole.projects).toHaveLength(150);
  expect(new Set(whole.projects.map(({ id }) => id)).size).toBe(150);
  const page = app.site.calls.filter(({ operation }) => operation === 'GET /rest/api/3/project/search');
  expect(page).toHaveLength(2);
  for (let number = 150; number <= 1_100; number += 1) {
    const id = String(20_000 + number);
    app.site.state.projects.push({ ...structuredClone(first), id, key: `P${String(number)}`, name: `Desk ${id}` });
  }
  const many = await app.must('jira-admin', 'readHealth', {});
  expect(many).toMatchObject({ total: 1_101, cut: { because: 'too-many' } });
  expect(many.projects).toHaveLength(1_000);
});

test('what was kept is not shown of a project that is gone', async () => {
  app = await openApp('demo');
  await checkAll();
  const { projects } = app.site.state;
  projects.splice(
    projects.findIndex(({ key }) => key === 'SUP'),
    1,
  );
  const left = await app.must('jira-admin', 'readHealth', {});
  expect(left.projects.map(({ key }) => key)).not.toContain('SUP');
});

test('causes over time are counted from the diagnoses that are stored, with nobody’s name', async () => {
  app = await openApp('portal-access-permission-missing');
  const before = await app.must('jira-admin', 'readCauseHistory', {});
  expect(before).toMatchObject({ weeks: [], projects: [], diagnoses: 0 });
  expect(before.allWeeks).toHaveLength(new Set(before.allWeeks).size);
  await app.must('jira-admin', 'diagnose', { project: 'HELP', text: 'jane@customer.example, nora@customer.example' });
  const after = await app.must('jira-admin', 'readCauseHistory', {});
  expect(after.diagnoses).toBe(2);
  expect(after.weeks).toEqual([{ week: after.allWeeks.at(-1), cause: 'portal-access-permission-missing', count: 2 }]);
  expect(after.projects).toEqual([{ projectId: idOf('HELP'), count: 2 }]);
  expect(JSON.stringify(after)).not.toContain('customer.example');
});
