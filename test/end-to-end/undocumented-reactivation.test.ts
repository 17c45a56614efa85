import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const JANE = { project: 'HELP', email: 'jane@customer.example' };
const WISH = { ...JANE, repair: 'reactivate-undocumented', cause: 'portal-only-inactive' };

let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('portal-only-inactive');
});
afterEach(() => app.close());

const switched = (value: boolean) =>
  app.must('jira-admin', 'saveSetting', { setting: 'undocumentedReactivation', value });
const isActive = () => app.site.state.accounts.some((one) => one.email === JANE.email && 'active' in one && one.active);
const undocumentedCalls = () => app.site.calls.filter((call) => call.operation.includes('/rest/servicedesk/'));

async function offered() {
  const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: JANE.email });
  return reports[0].offers.map((offer) => (offer.kind === 'guide' ? offer.guide : offer.repair));
}

test('by default nothing undocumented is offered, planned or called', async () => {
  app.site.state.undocumented.reactivation = 'works';
  expect(await offered()).toEqual(['reactivate-portal-only-customer']);
  const refused = await app.ask('jira-admin', 'planRepair', WISH);
  expect(refused).toMatchObject({ kind: 'problem', problem: { code: 'switched-off' } });
  expect(undocumentedCalls()).toEqual([]);
});

test('switched on, it is one click, seen by a documented read, told in the audit trail, and taken back', async () => {
  app.site.state.undocumented.reactivation = 'works';
  const { settings } = await switched(true);
  expect(settings.undocumentedReactivation).toMatchObject({ value: true, by: app.accountId('jira-admin') });
  expect(await offered()).toEqual(['reactivate-undocumented', 'reactivate-portal-only-customer']);
  expect(undocumentedCalls()).toEqual([]);

  const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', WISH));
  expect(isActive()).toBe(false);
  const applied = await app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(applied).toMatchObject({ outcome: { outcome: 'applied' }, undoable: true });
  expect(isActive()).toBe(true);
  expect(undocumentedCalls().every((call) => call.as.how === 'user')).toBe(true);
  expect(applied.outcome.changes[0]?.calls.at(-1)).toMatchObject({ operation: 'GET /rest/api/3/user' });

  const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
  const told = entries.flatMap((entry) => entry.outcome?.changes ?? []).flatMap((change) => change.calls);
  expect(told.filter((call) => call.operation.endsWith('(undocumented)'))).toHaveLength(2);

  const undo = plannedOf(await app.must('jira-admin', 'planUndo', { id: plan.id }));
  await app.must('jira-admin', 'applyPlan', { id: undo.plan.id, digest: undo.plan.digest });
  expect(isActive()).toBe(false);

  // Taking that back again is the same operation: the switch counts, and the plan says what it is.
  const again = plannedOf(await app.must('jira-admin', 'planUndo', { id: undo.plan.id })).plan;
  expect(again.sideEffects).toEqual([{ message: 'undocumented' }]);
  await switched(false);
  const before = undocumentedCalls().length;
  const refused = [
    await app.ask('jira-admin', 'planUndo', { id: undo.plan.id }),
    await app.ask('jira-admin', 'applyPlan', { id: again.id, digest: again.digest }),
  ];
  expect(refused).toMatchObject([{ problem: { code: 'switched-off' } }, { problem: { code: 'switched-off' } }]);
  expect(undocumentedCalls()).toHaveLength(before);
  await switched(true);
  await app.must('jira-admin', 'applyPlan', { id: again.id, digest: again.digest });
  expect(isActive()).toBe(true);

  // Taking access away is documented, so it needs no switch.
  await switched(false);
  const away = plannedOf(await app.must('jira-admin', 'planUndo', { id: again.id })).plan;
  expect(away.sideEffects).toEqual([]);
  await app.must('jira-admin', 'applyPlan', { id: away.id, digest: away.digest });
  expect(isActive()).toBe(false);
});

test('where the site refuses, what came back is told, and the guide is still there', async () => {
  app.site.state.undocumented.reactivation = 'refuses';
  await switched(true);
  const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', WISH));
  const applied = await app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(applied.outcome).toMatchObject({ outcome: 'refused', changes: [{ status: 403 }] });
  expect(isActive()).toBe(false);
  expect(await offered()).toContain('reactivate-portal-only-customer');
});

test('where the site does not know the operation, nothing is tried', async () => {
  await switched(true);
  const refused = await app.ask('jira-admin', 'planRepair', WISH);
  expect(refused).toMatchObject({
    kind: 'problem',
    problem: { code: 'undocumented-unanswered', call: { status: 404 } },
  });
  expect(undocumentedCalls().map((call) => call.method)).toEqual(['GET']);
});

test('switched off between plan and approval, nothing is tried', async () => {
  app.site.state.undocumented.reactivation = 'works';
  await switched(true);
  const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', WISH));
  await switched(false);
  const before = undocumentedCalls().length;
  const refused = await app.ask('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(refused).toMatchObject({ problem: { code: 'switched-off' } });
  expect(undocumentedCalls()).toHaveLength(before);
});

test('the look goes bad between plan and approval: nothing is tried', async () => {
  app.site.state.undocumented.reactivation = 'works';
  await switched(true);
  const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', WISH));
  app.site.state.undocumented.reactivation = 'absent';
  const applied = await app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(applied).toMatchObject({ outcome: { outcome: 'failed', changes: [{ status: 404 }] }, undoable: false });
  expect(undocumentedCalls().filter((call) => call.method === 'PUT')).toEqual([]);
});

test('who is not among the inactive is not tried', async () => {
  app.site.state.undocumented.reactivation = 'works';
  await switched(true);
  const planned = await app.must('jira-admin', 'planRepair', { ...WISH, email: 'somebody@customer.example' });
  expect(planned).toMatchObject({ kind: 'impossible', message: 'notListed' });
});

test('an agent can neither switch it on nor apply it', async () => {
  app.site.state.undocumented.reactivation = 'works';
  expect(await app.ask('agent', 'saveSetting', { setting: 'undocumentedReactivation', value: true })).toMatchObject({
    problem: { code: 'not-jira-admin' },
  });
  await switched(true);
  const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', WISH));
  expect(await app.ask('agent', 'applyPlan', { id: plan.id, digest: plan.digest })).toMatchObject({
    problem: { code: 'not-allowed' },
  });
  expect(isActive()).toBe(false);
});
