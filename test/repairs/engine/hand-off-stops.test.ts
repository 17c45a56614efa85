import './without-texts';
import { eraseAccount } from '../../../src/records/audit-erasure';
import { searchEntries } from '../../../src/records/audit-search';
import { verifyTrail } from '../../../src/records/audit-verification';
import { deleteOldHandOffs } from '../../../src/records/hand-off-erasure';
import { saveSetting } from '../../../src/records/settings';
import { readHandOff, type HandOff } from '../../../src/records/hand-offs';
import answerHandOff, { type AnswerHandOffPayload } from '../../../src/requests/answer-hand-off';
import handOverPlan from '../../../src/requests/hand-over-plan';
import { ProblemError } from '../../../src/requests/problem';
import { withLocks } from '../../../src/records/locks';
import { savePlan } from '../../../src/records/plans';
import permissionGrant from '../../../src/repairs/changes/permission-grant';
import { makePlan, type Plan } from '../../../src/repairs/plan';
import lookAtHandOff from '../../../src/requests/look-at-hand-off';
import { CASES, seenOn } from './change-cases';
import { gateUntil, OPEN } from './cut-short';
import { openLab, type Lab } from './lab';
import { planOf } from './run-plan';

const ADDED = CASES.find(({ name }) => name === 'a customer is added') ?? fail();
const RIGHTS = { administersJira: true, administersProject: true, agent: true, browsesUsers: true };
const SENDER = 'account-of-sender';

function fail(): never {
  throw new Error('There is no such case.');
}

const codeOf = (error: unknown): string => {
  if (error instanceof ProblemError) return error.problem.code;
  throw error;
};

function send(_lab: Lab, { id, digest }: Plan): Promise<string> {
  const payload = {
    id,
    digest,
    complaint: { symptom: 'add-failed' as const, i18nKeys: [], clues: [] },
    answers: [],
    note: 'Please, for Jane.',
    request: '',
  };
  const asker = { accountId: SENDER, rights: { accountId: SENDER, ...RIGHTS } };
  return handOverPlan.run(payload, asker).then((result) => result.kind, codeOf);
}

function answer(lab: Lab, payload: AnswerHandOffPayload): Promise<string> {
  const asker = { accountId: lab.admin, rights: { accountId: lab.admin, ...RIGHTS } };
  return answerHandOff.run(payload, asker).then((result) => result.handOff.state, codeOf);
}

/** Steps that the audit trail tells of one hand-off, the oldest first. */
async function steps(planId: string): Promise<string[]> {
  const { entries } = await searchEntries({}, 100);
  return entries
    .reverse()
    .flatMap((entry) => (entry.note?.of === 'hand-off' && entry.planId === planId ? [entry.note.step] : []));
}

/** What must hold wherever an invocation ends: no state of a hand-off that the trail has not been told of. */
async function expectTold(where: string, planId: string): Promise<HandOff | undefined> {
  const handOff = await readHandOff(planId);
  const told = await steps(planId);
  if (handOff !== undefined) expect([where, told[0]]).toEqual([where, 'sent']);
  const { state } = handOff ?? {};
  if (state === 'approved' || state === 'declined')
    expect([where, told]).toEqual([where, expect.arrayContaining([state])]);
  expect([where, (await verifyTrail()).walk.broken]).toEqual([where, undefined]);
  return handOff;
}

interface Step {
  name: string;
  before: (lab: Lab, plan: Plan) => Promise<unknown>;
  act: (lab: Lab, plan: Plan) => Promise<string>;
  /** What the same act, made again, comes to. */
  ends: readonly string[];
  state: HandOff['state'];
  /** How long after it was cut short, in milliseconds. */
  waits?: number;
}

const approving = ({ id, digest }: Plan) => ({ answer: 'approve' as const, id, digest });
const declining = ({ id }: Plan) => ({ answer: 'decline' as const, id, reason: 'She has left.' });
const STEPS: Step[] = [
  {
    name: 'sending',
    before: () => Promise.resolve(),
    act: send,
    ends: ['handed-over', 'handed-over-already'],
    state: 'open',
  },
  {
    name: 'approving',
    before: send,
    act: (lab, plan) => answer(lab, approving(plan)),
    ends: ['approved', 'hand-off-answered'],
    state: 'approved',
    // A plan that was renewed for it, and never begun, is past its time then.
    waits: 31 * 60_000,
  },
  {
    name: 'declining',
    before: send,
    act: (lab, plan) => answer(lab, declining(plan)),
    ends: ['declined', 'hand-off-answered'],
    state: 'declined',
  },
];

test.each(STEPS.map((step) => [step.name, step] as const))(
  '%s, cut short anywhere: the trail knows at least as much as the hand-off, and the next try ends it',
  async (_, { before, act, ends, state, waits = 2 * 60_000 }) => {
    let places = 1;
    let site = '';
    for (let place = 0; place <= places; place += 1) {
      const lab = await openLab();
      ADDED.prepare(lab.state);
      const plan = await planOf(lab, ADDED);
      await before(lab, plan);
      const gate = gateUntil(place === 0 ? Infinity : place);
      lab.gate = gate;
      const acting = act(lab, plan);
      if (place === 0) {
        expect(await acting).toBe(ends[0]);
        places = gate.passed;
        site = JSON.stringify(seenOn(lab.state));
        expect(places).toBeGreaterThan(5);
      } else await gate.reached;
      lab.gate = OPEN;
      const where = `cut short at ${place} of ${places}`;
      await expectTold(where, plan.id);
      lab.wait(waits);
      if (place > 0) expect([where, ends]).toEqual([where, expect.arrayContaining([await act(lab, plan)])]);
      const handOff = await expectTold(where, plan.id);
      expect([where, handOff?.state]).toEqual([where, state]);
      expect([where, JSON.stringify(seenOn(lab.state))]).toEqual([where, site]);
      lab.close();
    }
  },
  120_000,
);

test('what was claimed for declining and left behind can be approved by somebody else', async () => {
  const lab = await openLab();
  ADDED.prepare(lab.state);
  const plan = await planOf(lab, ADDED);
  await send(lab, plan);
  for (let place = 1; (await readHandOff(plan.id))?.state === 'open'; place += 1) {
    const gate = gateUntil(place);
    lab.gate = gate;
    void answer(lab, declining(plan));
    await gate.reached;
    lab.gate = OPEN;
  }
  expect(await answer(lab, approving(plan))).toBe('plan-busy');
  lab.wait(2 * 60_000);
  expect(await answer(lab, approving(plan))).toBe('approved');
  lab.close();
});

test('an approval that did not come to its plan leaves none behind that tells what the next one does not see', async () => {
  const lab = await openLab();
  const granted = CASES.find(({ name }) => name === 'a grant is made') ?? fail();
  granted.prepare(lab.state);
  const { id: _, digest: __, ...draft } = await planOf(lab, granted);
  const sideEffects = [{ message: 'shared', values: { count: 1, projects: ['Gone (GONE)'] } }, { message: 'seen' }];
  const plan = makePlan({ ...draft, sideEffects }, new Date());
  await savePlan(plan);
  await send(lab, plan);
  const { kind, target } = plan.changes[0];
  if (kind !== 'permission-grant') fail();
  const held = withLocks([permissionGrant.lock(target)], 'somebody', () => answer(lab, approving(plan)));
  expect(await held).toEqual({ result: 'plan-busy' });
  const asker = { accountId: lab.admin, rights: { accountId: lab.admin, ...RIGHTS } };
  const { handOff } = await lookAtHandOff.run({ id: plan.id }, asker);
  expect(await answer(lab, approving(handOff.plan))).toBe('approved');
  expect(lab.writes).toEqual([granted.writes]);
  lab.close();
});

describe('accounts that are closed', () => {
  const answered = async (lab: Lab): Promise<Plan> => {
    ADDED.prepare(lab.state);
    const plan = await planOf(lab, ADDED);
    await send(lab, plan);
    expect(await answer(lab, declining(plan))).toBe('declined');
    return plan;
  };

  test('who sent or answered a hand-off, and what they wrote, goes; a run that was stopped anywhere is made again', async () => {
    for (const who of ['sender', 'admin'] as const) {
      let places = 1;
      for (let place = 0; place <= places; place += 1) {
        const lab = await openLab();
        const plan = await answered(lab);
        const account = who === 'sender' ? SENDER : lab.admin;
        const gate = gateUntil(place === 0 ? Infinity : place);
        lab.gate = gate;
        const erasing = eraseAccount(account, new Date());
        if (place === 0) {
          await erasing;
          places = gate.passed;
        } else await gate.reached;
        lab.gate = OPEN;
        if (place > 0) await eraseAccount(account, new Date());
        const left = await readHandOff(plan.id);
        const where = `${who}, cut short at ${place} of ${places}`;
        expect([where, JSON.stringify(left)]).toEqual([where, expect.not.stringContaining(account)]);
        expect([where, left?.note, left?.answer?.reason]).toEqual(
          who === 'sender' ? [where, undefined, 'She has left.'] : [where, 'Please, for Jane.', undefined],
        );
        expect([where, await steps(plan.id)]).toEqual([where, ['sent', 'declined']]);
        expect([where, (await verifyTrail()).walk.broken]).toEqual([where, undefined]);
        lab.close();
      }
    }
  }, 240_000);

  test('an open one stays to be answered, without its sender', async () => {
    const lab = await openLab();
    ADDED.prepare(lab.state);
    const plan = await planOf(lab, ADDED);
    await send(lab, plan);
    await eraseAccount(SENDER, new Date());
    expect(await readHandOff(plan.id)).toMatchObject({ state: 'open', by: '' });
    expect(await answer(lab, approving(plan))).toBe('approved');
    lab.close();
  });

  test('of the customer: the hand-off goes, and with it what was written in the trail', async () => {
    const lab = await openLab();
    const plan = await answered(lab);
    const { accountId = '' } = lab.state.accounts.find(({ email }) => email === 'jane@customer.example') ?? {};
    expect(JSON.stringify(plan.changes)).toContain(accountId);
    await eraseAccount(accountId, new Date());
    expect(await readHandOff(plan.id)).toBeUndefined();
    const { entries } = await searchEntries({}, 100);
    expect(JSON.stringify(entries)).not.toMatch(/jane@|She has left|for Jane/);
    expect((await verifyTrail()).walk.broken).toBeUndefined();
    lab.close();
  });

  test('a hand-off lives no longer than the entries that lead to the people in it', async () => {
    const lab = await openLab();
    const plan = await answered(lab);
    await saveSetting('retentionDays', 30, lab.admin, new Date().toISOString());
    lab.wait(29 * 86_400_000);
    expect(await deleteOldHandOffs(new Date())).toBe(0);
    lab.wait(2 * 86_400_000);
    expect(await deleteOldHandOffs(new Date())).toBe(1);
    expect(await readHandOff(plan.id)).toBeUndefined();
    lab.close();
  });
});
