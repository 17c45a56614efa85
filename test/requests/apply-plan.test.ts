import { records } from './failing-records';
import applyPlan from '../../src/requests/apply-plan';
import { somePlan } from '../records/some-plan';

const asker = asking('jira-admin');

function asking(accountId: string) {
  const rights = { accountId, administersJira: true, administersProject: true, agent: true, browsesUsers: true };
  return { accountId, rights };
}

/** The problem that a request ended with. */
async function problemOf(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => undefined,
    (error: unknown) => (error as { problem?: { code: string } }).problem?.code,
  );
}

function approve() {
  const plan = records.plan?.plan;
  if (plan === undefined) throw new Error('There is no plan.');
  return applyPlan.run({ id: plan.id, digest: plan.digest }, asker);
}

beforeEach(() => {
  const plan = somePlan();
  records.plan = { projectId: '10001', state: 'planned', plannedAt: plan.plannedAt, claim: '', claimedAt: 0, plan };
  records.entries = [];
  records.refuses.clear();
  records.applied = 0;
});

test('where the audit trail takes no outcome, the next try completes it and changes nothing again', async () => {
  records.refuses.add('outcome');
  expect(await problemOf(approve())).toBe('outcome-unwritten');
  expect(await problemOf(approve())).toBe('outcome-unwritten');
  expect(records.applied).toBe(1);

  records.refuses.clear();
  const ended = await applyPlan.run(
    { id: records.plan?.plan.id ?? '', digest: records.plan?.plan.digest ?? '' },
    asking('another-admin'),
  );
  expect(ended).toMatchObject({ outcome: { outcome: 'applied', by: 'jira-admin' }, undoable: true });
  expect(records.applied).toBe(1);
  expect(records.plan?.state).toBe('done');
  expect(records.entries.map(({ phase, actor }) => [phase, actor])).toEqual([
    ['intent', 'jira-admin'],
    ['outcome', 'jira-admin'],
  ]);
});

test('where the audit trail takes no intent, nothing is changed and the plan stays open, with no outcome', async () => {
  records.refuses.add('intent');
  expect(await problemOf(approve())).toBe('audit-unwritable');
  expect(records.applied).toBe(0);
  expect(records.plan).toMatchObject({ state: 'planned' });
  expect(records.plan).not.toHaveProperty('outcome');
});
