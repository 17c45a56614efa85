import type { FindChangeResult } from '../../src/requests/find-change';
import type { TracedCause } from '../../src/diagnosis/traced-causes';
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
    object: { name: 'Support permissions', type: 'SCHEME' },
    associated: [],
    changes: [{ field: 'BROWSE_PROJECTS', from: 'sd.customer.portal.only' }],
    ...over,
  });
}

const find = (who: 'agent' | 'project-admin' | 'jira-admin' = 'jira-admin', cause: TracedCause = CAUSE) =>
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
  put(1, { object: { name: 'Support permissions of the other desk' } });
  put(500);

  const result = looked(await find());
  expect(result).toMatchObject({
    objects: [{ kind: 'permission-scheme', name: 'Support permissions' }],
    others: [],
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
  put(1, { object: { name: 'Other permissions' } });
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

describe('roles and groups', () => {
  const MEMBER = { name: 'Service Desk Team', type: 'PROJECT_ROLE' };
  const HERE = { id: '10000', name: 'Help desk', type: 'PROJECT' };
  const reopen = async (...opening: Parameters<typeof openApp>) => {
    await app.close();
    app = await openApp(...opening);
    app.site.state.auditRecords.length = 0;
  };

  test('the role of customers: what the site itself wrote when somebody was taken out', async () => {
    await reopen('restricted-channel-not-added');
    const target = { ...TARGET, repair: 'add-customer-to-service-project', cause: 'restricted-channel-not-added' };
    const made = plannedOf(await app.must('jira-admin', 'planRepair', target));
    await app.must('jira-admin', 'applyPlan', { id: made.plan.id, digest: made.plan.digest });
    const undo = plannedOf(await app.must('jira-admin', 'planUndo', { id: made.plan.id }));
    await app.must('project-admin', 'applyPlan', { id: undo.plan.id, digest: undo.plan.digest });

    const jane = app.site.state.accounts.find(({ email }) => email === TARGET.email)?.accountId ?? '';
    expect(looked(await find('jira-admin', 'restricted-channel-not-added'))).toMatchObject({
      objects: [{ kind: 'project-role', role: 'Service Desk Customers', accountId: jane }],
      records: [
        {
          by: app.accountId('project-admin'),
          object: 'Service Desk Customers',
          projects: ['Help desk'],
          accounts: [jane],
          changes: [{ field: 'Users' }],
        },
      ],
      older: 0,
    });
    expect(auditCalls()).toHaveLength(1);
  });

  test('whoever is no agent: out of a role here, a group out of a role here, or out of a group', async () => {
    const me = app.accountId('jira-admin');
    const other = app.accountId('agent');
    put(1, {
      summary: 'In',
      object: MEMBER,
      associated: [HERE],
      changes: [{ field: 'Users', from: other, to: `${other}, ${me}` }],
    });
    put(2, {
      summary: 'Out',
      object: MEMBER,
      associated: [HERE],
      changes: [{ field: 'Users', from: `${other}, ${me}`, to: other }],
    });
    put(3, {
      summary: 'Group out',
      object: MEMBER,
      associated: [HERE],
      changes: [{ field: 'Groups', from: 'desk, ops', to: 'ops' }],
    });
    put(4, {
      summary: 'Out elsewhere',
      object: MEMBER,
      associated: [{ name: 'Other', type: 'PROJECT' }],
      changes: [{ field: 'Users', from: me }],
    });
    const group = { name: 'jira-servicemanagement-users', type: 'GROUP' };
    const user = (id: string) => [{ id, name: id, type: 'USER' }];
    put(5, { summary: 'User removed from group', object: group, associated: user(me), changes: [] });
    put(6, { summary: 'User added to group', object: group, associated: user(me), changes: [] });
    put(7, { summary: 'User removed from group', object: group, associated: user(other), changes: [] });

    const { records } = looked(await find('jira-admin', 'actor-not-agent'));
    expect(
      records.map(({ of, summary, object, accounts, changes }) => [of, summary, object, accounts, changes]),
    ).toEqual([
      ['project-role', 'Out', 'Service Desk Team', [me], [{ field: 'Users' }]],
      ['project-role', 'Group out', 'Service Desk Team', [], [{ field: 'Groups', from: 'desk' }]],
      ['account', 'User removed from group', 'jira-servicemanagement-users', [me], []],
    ]);
    expect(auditCalls()).toHaveLength(3);
    expect(auditCalls().every(({ as }) => as.how === 'user')).toBe(true);
  });

  test('an account without access: its id comes from the directory, and with it its groups', async () => {
    await reopen('atlassian-account-no-access', 'app-role', { directoryKey: true });
    const jane = app.site.state.accounts.find(({ email }) => email === TARGET.email)?.accountId ?? '';
    const group = { name: 'jira-servicemanagement-customers', type: 'GROUP' };
    put(9, {
      summary: 'User removed from group',
      object: group,
      associated: [{ id: jane, name: jane, type: 'USER' }],
      changes: [],
    });
    const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: TARGET.email });
    expect(reports[0].traceable).toEqual({ causes: ['atlassian-account-no-access'], allowed: true });
    expect(looked(await find('jira-admin', 'atlassian-account-no-access')).records).toMatchObject([
      { of: 'account', summary: 'User removed from group', object: group.name, accounts: [jane] },
    ]);
  });

  test('without the directory, nobody knows the id: that is told, and the log is not asked', async () => {
    await reopen('atlassian-account-no-access');
    const answers = [{ question: 'directory-user', answer: 'no-access' }];
    const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: TARGET.email, answers });
    expect(reports[0].verdict.rootCause).toBe('atlassian-account-no-access');
    expect(reports[0].traceable).toBeUndefined();
    expect(await find('jira-admin', 'atlassian-account-no-access')).toMatchObject({
      kind: 'not-told',
      because: 'account-unknown',
    });
    expect(auditCalls()).toEqual([]);
  });

  test('where one of the searches fails, nothing is concluded from the others', async () => {
    app.site.state.faults.push({ operation: AUDIT, kind: 'answer', times: 1, status: 403, headers: {}, body: {} });
    expect(await find('jira-admin', 'actor-not-agent')).toMatchObject({ kind: 'not-told', because: 'no-audit-log' });
  });
});
