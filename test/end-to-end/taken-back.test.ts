import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const TARGET = { project: 'HELP', email: 'jane@customer.example' };
let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('restricted-channel-not-added');
});
afterEach(() => app.close());

async function applied(repair = 'add-customer-to-service-project') {
  const { plan } = plannedOf(await app.must('project-admin', 'planRepair', { ...TARGET, repair }));
  const approval = { id: plan.id, digest: plan.digest };
  expect((await app.must('project-admin', 'applyPlan', approval)).outcome.outcome).toBe('applied');
  return approval;
}

async function undo(id: string) {
  const { plan } = plannedOf(await app.must('jira-admin', 'planUndo', { id }));
  return app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
}

test('a plan that was taken back says so, by whom and when, and cannot be taken back twice', async () => {
  const approval = await applied();
  const before = await app.must('project-admin', 'applyPlan', approval);
  expect(before).not.toHaveProperty('undone');
  expect(before.undoable).toBe(true);
  const undone = await undo(approval.id);
  expect(undone.outcome.outcome).toBe('applied');

  const after = await app.must('project-admin', 'applyPlan', approval);
  expect(after.outcome).toEqual(before.outcome);
  expect(after.undoable).toBe(false);
  expect(after.undone).toEqual({ plan: undone.plan.id, by: app.accountId('jira-admin'), at: undone.outcome.at });
  expect(await app.ask('project-admin', 'planUndo', { id: approval.id })).toMatchObject({
    problem: { code: 'undone-already', values: { at: undone.outcome.at } },
  });
});

test('of two ways back that were planned, the second finds nothing to do', async () => {
  const approval = await applied();
  const plans = await Promise.all(
    [1, 2].map(async () => plannedOf(await app.must('jira-admin', 'planUndo', { id: approval.id })).plan),
  );
  const outcomes = [];
  for (const { id, digest } of plans) outcomes.push(await app.must('jira-admin', 'applyPlan', { id, digest }));
  expect(outcomes.map(({ outcome }) => outcome.outcome)).toEqual(['applied', 'already-applied']);
  expect((await app.must('project-admin', 'applyPlan', approval)).undone?.plan).toBe(plans[0]?.id);
});

test('taking back the way back does the change again, as a plan of its own', async () => {
  const approval = await applied();
  const undone = await undo(approval.id);
  const again = await undo(undone.plan.id);
  expect(again.outcome.outcome).toBe('applied');
  expect(again.undoable).toBe(true);
  const desk = app.site.state.projects.find((project) => project.key === 'HELP')?.serviceDesk;
  expect(desk?.customers).toHaveLength(1);
});

test('a way back that the site refuses leaves the plan applied', async () => {
  const approval = await applied();
  const desk = app.site.state.projects.find((project) => project.key === 'HELP')?.serviceDesk;
  if (desk !== undefined) desk.channelAccess = 'open';
  expect((await undo(approval.id)).outcome.outcome).toBe('refused');
  const after = await app.must('project-admin', 'applyPlan', approval);
  expect(after).not.toHaveProperty('undone');
  expect(after.undoable).toBe(true);
});
