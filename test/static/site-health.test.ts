import type { Requests } from '../../src/contract';
import type { ProjectFound, ProjectHealth } from '../../src/records/project-health';
import type { CheckHealthResult } from '../../src/requests/check-health';
import type { ReadCauseHistoryResult } from '../../src/requests/read-cause-history';
import type { ProjectWithHealth, ReadHealthResult } from '../../src/requests/read-health';
import type { ProblemResult } from '../../src/requests/request';
import { checkWords } from '../../scripts/unit-words';
import type { Screen } from '../forge/render-in-node';
import { CAUSE } from './build-report';
import { asked, type FakeResolver } from './open-screen';
import { openTab } from './open-tab';

const CAUSE_TITLE = checkWords({ cause: CAUSE }).title.text;
const OTHER = 'customers-role-has-direct-grants';
const OTHER_TITLE = checkWords({ cause: OTHER }).title.text;

const checked = (over: Partial<Extract<ProjectFound, { kind: 'checked' }>> = {}): ProjectFound => ({
  kind: 'checked',
  conclusion: 'clear',
  also: [],
  open: 0,
  ...over,
});
const BLOCKED = checked({ conclusion: 'blocked', rootCause: { cause: CAUSE, stage: 'service-project' } });

function health(id: string, found: ProjectFound, at = new Date().toISOString()): ProjectHealth {
  return { projectId: id, projectKey: `P${id}`, at, by: 'account-1', found };
}

const project = (id: string, found?: ProjectFound, at?: string): ProjectWithHealth => ({
  id,
  key: `P${id}`,
  name: `Desk ${id}`,
  ...(found === undefined ? {} : { health: health(id, found, at) }),
});

const listed = (projects: ProjectWithHealth[], over: Partial<ReadHealthResult> = {}): ReadHealthResult => ({
  kind: 'health',
  projects,
  total: projects.length,
  ...over,
});

const HISTORY: ReadCauseHistoryResult = {
  kind: 'cause-history',
  weeks: [],
  projects: [],
  allWeeks: ['2026-11-09', '2026-11-16'],
  diagnoses: 0,
};
const found = (id: string, what: ProjectFound = checked()): CheckHealthResult => ({
  kind: 'project-health',
  health: health(id, what),
  kept: true,
});
const LIMITS: ProblemResult = { kind: 'problem', problem: { code: 'site-limits' } };

const open = (projects: ProjectWithHealth[], resolver: FakeResolver = {}, slow: readonly (keyof Requests)[] = []) =>
  openTab(
    'Service projects',
    { readHealth: () => listed(projects), readCauseHistory: () => HISTORY, ...resolver },
    slow,
  );

const rowsOf = (screen: Screen) =>
  screen
    .findAll('Row')
    .map((row) => JSON.stringify(row))
    .filter((row) => row.includes('Desk '));
const idsAsked = (screen: Screen) => asked(screen, 'checkHealth').map((one) => (one as { project: string }).project);

test('is listed when its tab is opened, with the last results and their age, the worst first', async () => {
  const yesterday = new Date(Date.now() - 30 * 3_600_000).toISOString();
  const screen = await open([
    project('1', checked()),
    project('2', checked({ conclusion: 'open', open: 3 }), yesterday),
    project('3'),
    project('4', { kind: 'not-checked', code: 'project-hidden', reason: 'not-found' }),
    project('5', BLOCKED),
    project('6', checked({ conclusion: 'open', also: [OTHER], open: 2 })),
  ]);
  expect(asked(screen, 'readHealth')).toHaveLength(1);
  const rows = rowsOf(screen);
  expect(rows.map((row) => /Desk (\d)/.exec(row)?.[1])).toEqual(['5', '4', '6', '3', '2', '1']);
  expect(rows[0]).toContain(CAUSE_TITLE);
  expect(rows[1]).toContain('hold no permission to browse this project');
  expect(rows[2]).toContain(OTHER_TITLE);
  expect(rows[4]).toContain('1 day ago');
  expect(rows[4]).toContain('Nothing that could be read stops every customer.');
  expect(
    screen.has(
      '1 service project stops every customer, 1 has something else worth knowing, 1 could not be checked, and 1 has not been checked yet.',
    ),
  ).toBe(true);
  expect(idsAsked(screen)).toEqual([]);
});

test.each<[string, ProjectFound | undefined, string[]]>([
  ['kept from the last check', BLOCKED, ['readHealth']],
  ['of a site that was never checked', undefined, ['readHealth', 'checkHealth']],
])('the first finding, %s, waits for two calls at most, and for no chart', async (_, kept, waitedFor) => {
  const never = new Promise<never>(() => {});
  const resolver = { readCauseHistory: () => never, checkHealth: () => found('1', BLOCKED) };
  const screen = await open([project('1', kept)], resolver, ['readCauseHistory']);
  if (kept === undefined) await screen.press('Check the service project');
  expect(rowsOf(screen)[0]).toContain(CAUSE_TITLE);
  const calls = screen.invokes.map(({ functionKey }) => functionKey);
  expect(calls.filter((call) => call !== 'readCauseHistory')).toEqual(['readInbox', ...waitedFor]);
});

test('all are checked once, with what came of each', async () => {
  const screen = await open([project('1'), project('2'), project('3')], {
    checkHealth: ({ project: id }) => found(id, id === '2' ? BLOCKED : checked()),
  });
  await screen.press('Check all 3 service projects');
  expect(idsAsked(screen)).toEqual(['1', '2', '3']);
  expect(screen.has('All 3 service projects were checked.')).toBe(true);
  expect(rowsOf(screen)[0]).toContain('Desk 2');
  expect(screen.has('1 service project stops every customer')).toBe(true);
});

test('it shows how far it is, can be stopped, and goes on from where it was', async () => {
  const waiting: (() => void)[] = [];
  const projects = ['1', '2', '3', '4', '5'].map((id) => project(id));
  let held = true;
  const checkHealth = ({ project: id }: { project: string }) =>
    held ? new Promise<CheckHealthResult>((resolve) => waiting.push(() => resolve(found(id)))) : found(id);
  const screen = await open(projects, { checkHealth }, ['checkHealth']);
  await screen.press('Check all 5 service projects');
  expect(screen.has('Checked 0 of 5')).toBe(true);
  expect(screen.findAll('Button', 'Check P1').every(({ props }) => props['isDisabled'] === true)).toBe(true);
  waiting.shift()?.();
  await screen.waitFor('Checked 1 of 5');
  await screen.press('Stop');
  while (waiting.length > 0) waiting.shift()?.();
  await screen.waitFor('Stopped after 3 of 5. What was found is kept.');
  held = false;
  await screen.press('Go on with the other 2 service projects');
  await screen.waitFor('All 2 service projects were checked.');
  expect(idsAsked(screen)).toEqual(['1', '2', '3', '4', '5']);
});

test('where the site limits it stops and says so; what was refused is checked when it goes on', async () => {
  let limits = true;
  const projects = ['1', '2', '3', '4', '5', '6'].map((id) => project(id));
  const screen = await open(projects, {
    checkHealth: ({ project: id }) => (limits && id === '3' ? LIMITS : found(id)),
  });
  await screen.press('Check all 6 service projects');
  expect(screen.has('Jira is limiting requests: stopped after')).toBe(true);
  const before = idsAsked(screen);
  expect(before).not.toContain('6');
  limits = false;
  await screen.press(/^Go on with/);
  expect(idsAsked(screen).slice(before.length)).toContain('3');
  expect(new Set(idsAsked(screen))).toEqual(new Set(['1', '2', '3', '4', '5', '6']));
});

test('where the site limits before the first was checked, there is one way on', async () => {
  const screen = await open([project('1'), project('2')], { checkHealth: () => LIMITS });
  await screen.press('Check all 2 service projects');
  expect(screen.has('stopped after 0 of 2')).toBe(true);
  expect(screen.findAll('Button', /service projects$/).map(({ props }) => props['appearance'])).toEqual(['primary']);
});

test('a check without an answer leaves the others alone; several in a row end it', async () => {
  const projects = ['1', '2', '3', '4', '5', '6', '7', '8'].map((id) => project(id));
  const one = await open(projects, {
    checkHealth: ({ project: id }) => {
      if (id === '2') throw new Error('Function timed out');
      return found(id);
    },
  });
  await one.press('Check all 8 service projects');
  expect(one.has('1 of 8 got no answer and keeps its old result.')).toBe(true);
  expect(one.has('The last check got no answer.')).toBe(true);
  const none = await open(projects, { checkHealth: () => ({ kind: 'problem', problem: { code: 'not-jira-admin' } }) });
  await none.press('Check all 8 service projects');
  expect(none.has('because no check worked any more')).toBe(true);
  expect(idsAsked(none).length).toBeLessThan(6);
});

test('what is old is checked alone, and so is one project', async () => {
  const old = new Date(Date.now() - 2 * 24 * 3_600_000).toISOString();
  const screen = await open([project('1', checked()), project('2', BLOCKED, old), project('3')], {
    checkHealth: ({ project: id }) => found(id),
  });
  await screen.press('Check P1');
  await screen.press('Check the 2 service projects that were not checked today');
  expect(idsAsked(screen)).toEqual(['1', '2', '3']);
});

test('a result that could not be stored is said', async () => {
  const screen = await open([project('1')], { checkHealth: () => ({ ...found('1'), kept: false }) });
  await screen.press('Check the service project');
  expect(screen.has('One result could not be stored')).toBe(true);
});

test('a thousand projects are drawn fifty at a time, and filtered', async () => {
  const projects = Array.from({ length: 1_000 }, (_, index) =>
    project(String(1_000 + index), index === 700 ? BLOCKED : checked()),
  );
  const screen = await open(projects, {
    readHealth: () => listed(projects, { total: 1_400, cut: { because: 'too-many' } }),
  });
  expect(screen.has('The site has 1,400 service projects. The first 1,000, by key, are listed here')).toBe(true);
  expect(rowsOf(screen)).toHaveLength(50);
  expect(rowsOf(screen)[0]).toContain('Desk 1700');
  await screen.press('Next');
  expect(screen.has('51 to 100 of 1,000')).toBe(true);
  await screen.check('Only with something wrong');
  expect(rowsOf(screen)).toHaveLength(1);
});

test.each<[Partial<ReadHealthResult>, string]>([
  [{ projects: [], total: 0 }, 'This site has no service project, or Jira shows you none.'],
  [
    {
      total: 300,
      cut: {
        because: 'not-read',
        reason: 'rate-limited',
        call: { how: 'read', operation: 'GET /rest/api/3/project/search', as: 'user', at: '', status: 429 },
      },
    },
    'Only 1 of 300 service projects could be listed: Jira is limiting requests.',
  ],
  [{ total: 300, cut: { because: 'no-time' } }, 'it took too long'],
  [{ resultsUnread: true }, 'What earlier checks found could not be read'],
])('the list says what it lacks', async (over, words) => {
  const screen = await open([], { readHealth: () => listed([project('1')], over) });
  expect(screen.has(words)).toBe(true);
});

test('a list that cannot be read says why, and is read again by the button', async () => {
  const answers: (ReadHealthResult | ProblemResult)[] = [
    { kind: 'problem', problem: { code: 'service-projects-unreadable', values: { reason: 'timed-out' } } },
    listed([project('1')]),
  ];
  const screen = await open([], { readHealth: () => answers.shift() ?? listed([]) });
  expect(screen.has('Jira did not answer in time; try again')).toBe(true);
  await screen.press('List them again');
  expect(rowsOf(screen)).toHaveLength(1);
});

test('its own page of a service project is opened by Jira', async () => {
  const screen = await open([project('1')]);
  await screen.press('Open P1');
  expect(JSON.parse(screen.navigations[0]?.url ?? '{}')).toEqual({
    target: 'module',
    moduleKey: 'customer-diagnosis',
    projectKey: 'P1',
  });
});

describe('charts', () => {
  test('by cause, drawn and as a table', async () => {
    const screen = await open([project('1', BLOCKED), project('2', BLOCKED), project('3', checked())]);
    expect(screen.find('DonutChart').props['data']).toEqual([{ cause: CAUSE_TITLE, count: 2 }]);
    await screen.press('Show: the numbers as a table');
    expect(screen.findAll('Row').some((row) => JSON.stringify(row).includes(CAUSE_TITLE))).toBe(true);
  });

  test('over the weeks and by service project, with the weeks in which nothing was found', async () => {
    const screen = await open([project('1')], {
      readCauseHistory: () => ({
        ...HISTORY,
        weeks: [
          { week: '2026-11-16', cause: CAUSE, count: 3 },
          { week: '2026-11-16', cause: OTHER, count: 1 },
        ],
        projects: [
          { projectId: '9', count: 3 },
          { projectId: '1', count: 1 },
        ],
        diagnoses: 9,
        backTo: '2026-11-10T10:00:00.000Z',
      }),
    });
    const { data } = screen.find('StackBarChart').props as { data: { week: string; cause: string; count: number }[] };
    expect(data).toEqual([
      { week: '11/9', cause: CAUSE_TITLE, count: 0 },
      { week: '11/9', cause: OTHER_TITLE, count: 0 },
      { week: '11/16', cause: CAUSE_TITLE, count: 3 },
      { week: '11/16', cause: OTHER_TITLE, count: 1 },
    ]);
    // The other project is none that the reader sees.
    expect(screen.find('BarChart').props['data']).toEqual([{ project: 'P1', count: 1 }]);
    expect(screen.has('these are the newest, back to Nov 10, 2026')).toBe(true);
  });

  test('nothing to draw, and nothing that could be read, are two things', async () => {
    const nothing = await open([project('1')]);
    expect(nothing.has('Nobody was diagnosed in the last 90 days')).toBe(true);
    const unread = await open([project('1')], {
      readCauseHistory: () => ({ kind: 'problem', problem: { code: 'unexpected', values: { detail: 'x' } } }),
    });
    expect(unread.has('Earlier diagnoses could not be read')).toBe(true);
  });
});
