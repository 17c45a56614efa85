import type { FindChangeResult } from '../../src/requests/find-change';
import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const AUDIT = 'GET /rest/api/3/auditing/record';
const CAUSE = 'portal-access-permission-missing';
const TARGET = { project: 'HELP', email: 'jane@customer.example' };
const DAY_MS = 24 * 3_600_000;
let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('portal-access-permission-missing');
  app.site.state.auditRecords.length = 0;
});
afterEach(() => app.close());

type Records = AppUnderTest['site']['state']['auditRecords'];

/** Puts a record into the site's audit log, as old as wanted. */
function put(daysAgo: number, over: Partial<Records[number]> = {}): void {
  const { auditRecords } = app.site.state;
  auditRecords.push({
    id: auditRecords.length + 1,
    summary: 'Permission scheme updated',
    category: 'permissions',
    created: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
    author: app.accountId('jira-admin'),
    object: 'Support permissions',
    changes: [{ field: 'BROWSE_PROJECTS', from: 'sd.customer.portal.only' }],
    ...over,
  });
}

const find = (who: 'agent' | 'project-admin' | 'jira-admin' = 'jira-admin', cause: typeof CAUSE = CAUSE) =>
  app.must(who, 'findChange', { ...TARGET, cause });
const auditCalls = () => app.site.calls.filter((call) => call.operation === AUDIT);

function looked(result: FindChangeResult) {
  if (result.kind !== 'looked') throw new Error(`Expected records, got ${JSON.stringify(result)}`);
  return result;
}

test('names who changed the scheme, when and what, newest first, and leaves out what cannot have done it', async () => {
  put(40, { summary: 'Permission scheme created', changes: [] });
  put(3);
  put(1, { changes: [{ field: 'CREATE_ISSUES', from: 'sd.customer.portal.only' }], author: app.accountId('agent') });
  put(2, { changes: [{ field: 'ADD_COMMENTS', to: 'sd.customer.portal.only' }] });
  put(1, { object: 'Support permissions of the other desk' });
  put(500);

  const result = looked(await find());
  expect(result).toMatchObject({
    scheme: 'Support permissions',
    older: 0,
    source: { how: 'read', operation: AUDIT, as: 'user', status: 200 },
  });
  expect(result.records.map(({ summary, by, changes }) => [summary, by, changes])).toEqual([
    [
      'Permission scheme updated',
      app.accountId('agent'),
      [{ field: 'CREATE_ISSUES', from: 'sd.customer.portal.only' }],
    ],
    [
      'Permission scheme updated',
      app.accountId('jira-admin'),
      [{ field: 'BROWSE_PROJECTS', from: 'sd.customer.portal.only' }],
    ],
    ['Permission scheme created', app.accountId('jira-admin'), []],
  ]);
  const daysLookedAt = (Date.now() - Date.parse(result.since)) / DAY_MS;
  expect(Math.round(daysLookedAt)).toBe(365);
  expect(auditCalls().map(({ as }) => as.how)).toEqual(['user']);
  expect(app.writes()).toEqual([]);
});

test('what the app itself took away is in the log as well, under the name of the person', async () => {
  const made = plannedOf(
    await app.must('jira-admin', 'planRepair', { ...TARGET, repair: 'grant-portal-access', cause: CAUSE }),
  );
  await app.must('jira-admin', 'applyPlan', { id: made.plan.id, digest: made.plan.digest });
  const undo = plannedOf(await app.must('jira-admin', 'planUndo', { id: made.plan.id }));
  await app.must('jira-admin', 'applyPlan', { id: undo.plan.id, digest: undo.plan.digest });

  const { records } = looked(await find());
  expect(records.flatMap(({ changes }) => changes.map(({ field, from }) => [field, from])).sort()).toEqual([
    ['BROWSE_PROJECTS', 'sd.customer.portal.only'],
    ['CREATE_ISSUES', 'sd.customer.portal.only'],
  ]);
  expect(records.every(({ by }) => by === app.accountId('jira-admin'))).toBe(true);
});

test('says that none was found, and since when it looked', async () => {
  put(1, { object: 'Other permissions' });
  put(400);
  const result = looked(await find());
  expect(result.records).toEqual([]);
  expect(Date.parse(result.since)).toBeLessThan(Date.now() - 364 * DAY_MS);
});

test('shows at most five, and counts the others', async () => {
  for (let day = 1; day <= 8; day += 1) put(day);
  const result = looked(await find());
  expect(result.records).toHaveLength(5);
  expect(result.older).toBe(3);
  expect(Date.parse(result.records[0]?.at ?? '')).toBeGreaterThan(Date.now() - 2 * DAY_MS);
});

test.each(['agent', 'project-admin'] as const)(
  'a caller who is only %s is told who may, without a call',
  async (who) => {
    put(1);
    expect(await find(who)).toEqual({ kind: 'not-told', because: 'not-jira-admin', reason: 'forbidden', tried: [] });
    expect(auditCalls()).toEqual([]);
  },
);

test('on free plans there is no audit log, and that is what is said', async () => {
  app.site.state.site.plan = 'FREE';
  expect(await find()).toMatchObject({
    kind: 'not-told',
    because: 'no-audit-log',
    tried: [{ operation: AUDIT, as: 'user', status: 403 }],
  });
});

test('a log that fails is not an empty log', async () => {
  app.site.state.faults.push({ operation: AUDIT, kind: 'answer', status: 500, headers: {}, body: {} });
  expect(await find()).toMatchObject({
    kind: 'not-told',
    because: 'unread',
    reason: 'site-error',
    tried: [{ status: 500 }],
  });
});

test('a cause that no scheme brings about is refused', async () => {
  const result = await app.ask('jira-admin', 'findChange', { ...TARGET, cause: 'portal-only-inactive' as never });
  expect(result).toMatchObject({ kind: 'problem', problem: { code: 'bad-request' } });
});

test('a diagnosis reads no audit log, but says where one can explain the cause, and to whom', async () => {
  for (const [who, allowed] of [
    ['jira-admin', true],
    ['project-admin', false],
  ] as const) {
    const { reports } = await app.must(who, 'diagnose', { project: 'HELP', text: TARGET.email });
    expect(reports[0].traceable).toEqual({ causes: [CAUSE], allowed });
  }
  const healthy = await app.must('jira-admin', 'diagnose', { project: 'WORKS', text: TARGET.email });
  expect(healthy.reports[0].traceable).toBeUndefined();
  expect(auditCalls()).toEqual([]);
});

test('the same for a role that holds permissions itself: only what was added can explain it', async () => {
  await app.close();
  app = await openApp('customers-role-has-direct-grants');
  put(1);
  put(2, { changes: [{ field: 'CREATE_ISSUES', to: 'projectRole' }] });
  const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: TARGET.email });
  expect(reports[0].traceable).toEqual({ causes: ['customers-role-has-direct-grants'], allowed: true });
  const cause = 'customers-role-has-direct-grants';
  const { records } = looked(await app.must('jira-admin', 'findChange', { ...TARGET, cause }));
  expect(records.map(({ changes }) => changes)).toEqual([[{ field: 'CREATE_ISSUES', to: 'projectRole' }]]);
});

test('a team-managed service project has no scheme to look up', async () => {
  await app.close();
  app = await openApp('healthy-team-managed');
  expect(await find()).toMatchObject({ kind: 'not-told', because: 'team-managed', tried: [] });
  expect(auditCalls()).toEqual([]);
});
