import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const TARGET = { project: 'HELP', email: 'jane@customer.example' };
let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('portal-access-permission-missing');
});
afterEach(() => app.close());

/** Grants of portal access in the scheme that HELP uses, straight from the site. */
function portalGrants(): string[] {
  const project = app.site.state.projects.find((one) => one.key === 'HELP');
  const scheme = app.site.state.permissionSchemes.find((one) => one.id === project?.permissionSchemeId);
  return (scheme?.grants ?? [])
    .filter((grant) => grant.holder.type === 'sd.customer.portal.only')
    .map((grant) => grant.permission)
    .sort();
}

async function plan(who: 'jira-admin' | 'project-admin' | 'agent' = 'jira-admin') {
  const cause = 'portal-access-permission-missing';
  return plannedOf(await app.must(who, 'planRepair', { ...TARGET, repair: 'grant-portal-access', cause }));
}

test('is planned, applied, verified by a fresh read, diagnosed again, undone exactly, and audited', async () => {
  const before = portalGrants();
  const planned = await plan();
  expect(planned.allowed).toBe(true);
  expect(planned.plan.changes.map((change) => change.target)).toMatchObject([
    { permission: 'BROWSE_PROJECTS' },
    { permission: 'CREATE_ISSUES' },
  ]);
  expect(planned.plan.sideEffects).toMatchObject([
    { message: 'shared', values: { count: 1, projects: ['Operations (OPS)'] } },
    { message: 'seen', values: { seen: 2, of: 2 } },
  ]);
  expect(app.writes()).toEqual([]);

  const { id, digest } = planned.plan;
  const applied = await app.must('jira-admin', 'applyPlan', { id, digest });
  expect(applied.outcome.outcome).toBe('applied');
  expect(applied.undoable).toBe(true);
  expect(portalGrants()).toEqual([...before, 'BROWSE_PROJECTS', 'CREATE_ISSUES'].sort());
  for (const change of applied.outcome.changes) {
    expect(change.calls.at(-1)).toMatchObject({ how: 'read', as: 'user', status: 200 });
  }

  const again = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: TARGET.email });
  expect(again.reports[0].verdict.rootCause).toBeUndefined();

  const undo = plannedOf(await app.must('jira-admin', 'planUndo', { id }));
  expect(undo.plan.undoes).toBe(id);
  expect(undo.plan.sideEffects).toEqual(planned.plan.sideEffects);
  const undone = await app.must('jira-admin', 'applyPlan', { id: undo.plan.id, digest: undo.plan.digest });
  expect(undone.outcome.outcome).toBe('applied');
  expect(portalGrants()).toEqual(before);

  const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
  expect(entries.map(({ action, phase, outcome }) => [action, phase, outcome?.outcome])).toEqual([
    ['undo', 'outcome', 'applied'],
    ['undo', 'intent', undefined],
    ['apply', 'outcome', 'applied'],
    ['apply', 'intent', undefined],
  ]);
  expect(entries.every((entry) => entry.actor === app.accountId('jira-admin'))).toBe(true);
  const oldestFirst = [...entries].reverse();
  oldestFirst.forEach((entry, index) => {
    expect(entry.previousHash).toBe(index === 0 ? '' : oldestFirst[index - 1]?.hash);
  });
});

test('the same plan has one effect: again, at once, and by another administrator', async () => {
  const { plan: made } = await plan();
  const approval = { id: made.id, digest: made.digest };
  const results = await Promise.all([1, 2, 3].map(() => app.must('jira-admin', 'applyPlan', approval)));
  expect(results.map((result) => result.outcome.outcome)).toEqual(['applied', 'applied', 'applied']);
  await app.must('jira-admin', 'applyPlan', approval);
  expect(app.writes()).toHaveLength(2);
  const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
  expect(entries).toHaveLength(2);
});

test('two plans for the same grants: the second finds them applied and writes nothing', async () => {
  const first = await plan();
  const second = await plan();
  await app.must('jira-admin', 'applyPlan', { id: first.plan.id, digest: first.plan.digest });
  const late = await app.must('jira-admin', 'applyPlan', { id: second.plan.id, digest: second.plan.digest });
  expect(late.outcome.outcome).toBe('already-applied');
  expect(late.undoable).toBe(false);
  expect(app.writes()).toHaveLength(2);
});

test('a plan whose preconditions changed is refused and writes nothing', async () => {
  const made = await plan();
  await app.must('jira-admin', 'applyPlan', { id: made.plan.id, digest: made.plan.digest });
  const undo = plannedOf(await app.must('jira-admin', 'planUndo', { id: made.plan.id }));
  const other = plannedOf(await app.must('jira-admin', 'planUndo', { id: made.plan.id }));
  await app.must('jira-admin', 'applyPlan', { id: undo.plan.id, digest: undo.plan.digest });
  const stale = await app.must('jira-admin', 'applyPlan', { id: other.plan.id, digest: other.plan.digest });
  expect(stale.outcome.outcome).toBe('already-applied');
});

test('a service project that has moved to another permission scheme since is left alone, and so is the old scheme', async () => {
  const made = await plan();
  const before = portalGrants();
  const { projects } = app.site.state;
  const [help, works] = ['HELP', 'WORKS'].map((key) => projects.find((one) => one.key === key));
  if (help === undefined || works === undefined) throw new Error('The scenario has no such projects.');
  const old = help.permissionSchemeId;
  help.permissionSchemeId = works.permissionSchemeId;
  const applied = await app.must('jira-admin', 'applyPlan', { id: made.plan.id, digest: made.plan.digest });
  expect(applied.outcome.outcome).toBe('stale');
  expect(app.writes()).toEqual([]);
  help.permissionSchemeId = old;
  expect(portalGrants()).toEqual(before);
});

describe('who shares the scheme is read again before anything is written', () => {
  const move = (key: string, to: string) => {
    const { projects } = app.site.state;
    const [moved, there] = [key, to].map((one) => projects.find((project) => project.key === one));
    if (moved === undefined || there === undefined) throw new Error('The scenario has no such projects.');
    moved.permissionSchemeId = there.permissionSchemeId;
  };
  const apply = ({ plan: { id, digest } }: Awaited<ReturnType<typeof plan>>) =>
    app.must('jira-admin', 'applyPlan', { id, digest });
  const works = { key: 'WORKS', name: expect.any(String) as string };
  const ops = { key: 'OPS', name: 'Operations' };

  test.each([
    ['one more', 'WORKS', 'HELP', [ops, works]],
    ['one less', 'OPS', 'WORKS', []],
  ])('%s: nothing is written, and who shares it now is named', async (_, key, to, sharing) => {
    const { projects } = app.site.state;
    const schemes = projects.map(({ permissionSchemeId }) => permissionSchemeId);
    const made = await plan();
    move(key, to);
    const { outcome } = await apply(made);
    expect(outcome.outcome).toBe('stale');
    expect(outcome.changes).toHaveLength(2);
    for (const change of outcome.changes) {
      expect(change).toMatchObject({ outcome: 'stale', sharing: { sharing, seen: 2, of: 2 } });
    }
    expect(app.writes()).toEqual([]);
    const again = await plan();
    expect((await apply(again)).outcome.outcome).toBe('applied');
    // Taking it back concerns those projects as much.
    const undo = plannedOf(await app.must('jira-admin', 'planUndo', { id: again.plan.id }));
    projects.forEach((one, index) => (one.permissionSchemeId = schemes[index] ?? 0));
    expect((await apply(undo)).outcome.outcome).toBe('stale');
    expect(app.writes()).toHaveLength(2);
  });

  test.each([403, 404, 500, 429])(
    'one that answers with %d is not taken for one that does not share it',
    async (status) => {
      const made = await plan();
      const operation = 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme';
      // The project's own scheme is read first, and answers.
      app.site.state.faults.push(
        { operation, kind: 'ignoreWrite', times: 1 },
        { operation, kind: 'answer', status, headers: {}, body: {} },
      );
      const { outcome } = await apply(made);
      expect(outcome.outcome).toBe(status < 405 ? 'stale' : 'failed');
      expect(app.writes()).toEqual([]);
    },
  );
});

test('what was done is undone where it was done, also when the service project has another scheme by then', async () => {
  const before = portalGrants();
  const made = await plan();
  await app.must('jira-admin', 'applyPlan', { id: made.plan.id, digest: made.plan.digest });
  const { projects } = app.site.state;
  const [help, works] = ['HELP', 'WORKS'].map((key) => projects.find((one) => one.key === key));
  if (help === undefined || works === undefined) throw new Error('The scenario has no such projects.');
  const old = help.permissionSchemeId;
  help.permissionSchemeId = works.permissionSchemeId;
  const undo = plannedOf(await app.must('jira-admin', 'planUndo', { id: made.plan.id }));
  const undone = await app.must('jira-admin', 'applyPlan', { id: undo.plan.id, digest: undo.plan.digest });
  expect(undone.outcome.outcome).toBe('applied');
  help.permissionSchemeId = old;
  expect(portalGrants()).toEqual(before);
});

test('only the plan that was shown can be applied', async () => {
  const made = await plan();
  const forged = await app.ask('jira-admin', 'applyPlan', { id: made.plan.id, digest: 'f'.repeat(64) });
  expect(forged).toMatchObject({ kind: 'problem', problem: { code: 'plan-changed' } });
  const unknown = await app.ask('jira-admin', 'applyPlan', { id: 'nothing', digest: made.plan.digest });
  expect(unknown).toMatchObject({ kind: 'problem', problem: { code: 'plan-not-found' } });
  expect(app.writes()).toEqual([]);
});

test.each(['agent', 'project-admin'] as const)('%s can have the plan, and cannot apply it', async (who) => {
  const scopes = who === 'agent' ? await openApp('portal-access-permission-missing', 'scopes') : app;
  const cause = 'portal-access-permission-missing';
  const planned = plannedOf(await scopes.must(who, 'planRepair', { ...TARGET, repair: 'grant-portal-access', cause }));
  expect(planned.allowed).toBe(false);
  const applied = await scopes.ask(who, 'applyPlan', { id: planned.plan.id, digest: planned.plan.digest });
  expect(applied).toMatchObject({
    kind: 'problem',
    problem: { code: 'not-allowed', values: { access: 'jira-admin' } },
  });
  expect(scopes.writes()).toEqual([]);
  if (scopes !== app) await scopes.close();
});

test('a write that the site swallows is not called fixed', async () => {
  app.site.state.faults.push({
    operation: 'POST /rest/api/3/permissionscheme/{schemeId}/permission',
    kind: 'ignoreWrite',
  });
  const made = await plan();
  const applied = await app.must('jira-admin', 'applyPlan', { id: made.plan.id, digest: made.plan.digest });
  expect(applied.outcome.outcome).toBe('not-verified');
  const undo = await app.ask('jira-admin', 'planUndo', { id: made.plan.id });
  expect(undo).toMatchObject({ kind: 'problem', problem: { code: 'nothing-to-undo' } });
});

test('a write that shows late is waited for', async () => {
  app.site.state.faults.push({
    operation: 'POST /rest/api/3/permissionscheme/{schemeId}/permission',
    kind: 'showLate',
    reads: 2,
  });
  const made = await plan();
  const applied = await app.must('jira-admin', 'applyPlan', { id: made.plan.id, digest: made.plan.digest });
  expect(applied.outcome.outcome).toBe('applied');
});

test('a success that nobody can read is no refusal', async () => {
  const made = await plan();
  app.site.state.faults.push({
    operation: 'POST /rest/api/3/permissionscheme/{schemeId}/permission',
    kind: 'answer',
    status: 201,
    headers: {},
    times: 1,
    body: '<html><body>Created</body></html>',
  });
  const applied = await app.must('jira-admin', 'applyPlan', { id: made.plan.id, digest: made.plan.digest });
  expect(applied.outcome.changes.map((change) => change.outcome)).toEqual(['not-verified', 'applied']);
});

test('an endless refusal is cut, and still stands in the audit trail', async () => {
  const made = await plan();
  app.site.state.faults.push({
    operation: 'POST /rest/api/3/permissionscheme/{schemeId}/permission',
    kind: 'answer',
    status: 400,
    headers: {},
    body: { errorMessages: ['No. '.repeat(100_000)], errors: {} },
  });
  const applied = await app.must('jira-admin', 'applyPlan', { id: made.plan.id, digest: made.plan.digest });
  expect(applied.outcome.changes[0]?.message).toMatch(/^No\. No\./);
  const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
  expect(entries[0]?.outcome?.outcome).toBe('refused');
});

test('a refusal half way says what was done and what was not', async () => {
  const operation = 'POST /rest/api/3/permissionscheme/{schemeId}/permission';
  const made = await plan();
  const original = app.site.state.faults;
  original.push({
    operation,
    kind: 'answer',
    status: 403,
    headers: {},
    times: 1,
    body: { errorMessages: ['No.'], errors: {} },
  });
  const applied = await app.must('jira-admin', 'applyPlan', { id: made.plan.id, digest: made.plan.digest });
  expect(applied.outcome.outcome).toBe('refused');
  expect(applied.outcome.changes.map((change) => change.outcome)).toEqual(['refused', 'not-tried']);
  expect(portalGrants()).not.toContain('CREATE_ISSUES');
});

test('an answer that got lost is decided by a fresh read', async () => {
  const made = await plan();
  app.site.state.faults.push({
    operation: 'POST /rest/api/3/permissionscheme/{schemeId}/permission',
    kind: 'drop',
    times: 1,
  });
  const applied = await app.must('jira-admin', 'applyPlan', { id: made.plan.id, digest: made.plan.digest });
  expect(applied.outcome.changes[0]?.outcome).toBe('failed');
  expect(applied.outcome.changes[1]?.outcome).toBe('not-tried');
});
