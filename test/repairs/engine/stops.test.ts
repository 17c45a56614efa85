import { readPlan } from '../../../src/records/plans';
import type { Change } from '../../../src/repairs/changes/change';
import type { ApplyPlanResult } from '../../../src/requests/apply-plan';
import type { FaultEffect } from '../../site/site-description';
import type { ChangeCase } from './change-case';
import { CASES, REVERSIBLE, seenOn } from './change-cases';
import { cutShortAnywhere } from './cut-short';
import { expectSame } from './expect-same';
import { ofEveryKind } from './kinds-in';
import { openLab } from './lab';
import { apply, outcomeOf, planBack, planOf, told } from './run-plan';

const named = (cases: readonly ChangeCase[]) => cases.map((one) => [one.name, one] as const);

/** A plan of the case, stored and not sent yet. */
async function planned(one: ChangeCase) {
  const lab = await openLab();
  one.prepare(lab.state);
  const before = seenOn(lab.state);
  return { lab, scene: { before, plan: await planOf(lab, one) } };
}

function ended(where: string, result: ApplyPlanResult | string): ApplyPlanResult {
  if (typeof result === 'string') throw new Error(`${where}: ${result}`);
  return result;
}

test.each(named(CASES))(
  '%s, cut short anywhere: the next visit leaves one effect and tells the truth',
  async (_, one) => {
    let done: unknown;
    await cutShortAnywhere({
      open: () => planned(one),
      act: (lab, { plan }) => apply(lab, plan),
      async next({ lab, scene: { plan }, where }) {
        expect([where, outcomeOf(await apply(lab, plan))]).toEqual([where, 'applied']);
        done ??= seenOn(lab.state);
        expectSame(where, seenOn(lab.state), done);
        expect([where, lab.writes.length]).toEqual([where, plan.changes.length]);
        const trail = await told(plan);
        expect([where, trail.at(-1), trail.filter((entry) => entry !== 'intent')]).toEqual([
          where,
          'applied',
          ['applied'],
        ]);
        expect([where, trail[0]]).toEqual([where, 'intent']);
        if (plan.irreversible.length > 0) return;
        const back = await planBack(lab, plan);
        if (typeof back === 'string') throw new Error(`${where}: ${back}`);
        expect([where, outcomeOf(await apply(lab, back))]).toEqual([where, 'applied']);
      },
    });
  },
);

test.each(named(ofEveryKind(REVERSIBLE)))(
  '%s, and its way back cut short anywhere: the next visit ends it, and the plan is marked as taken back',
  async (_, one) => {
    await cutShortAnywhere({
      async open() {
        const { lab, scene } = await planned(one);
        await apply(lab, scene.plan);
        const back = await planBack(lab, scene.plan);
        if (typeof back === 'string') throw new Error(back);
        return { lab, scene: { ...scene, back } };
      },
      act: (lab, { back }) => apply(lab, back),
      async next({ lab, scene: { before, plan, back }, where }) {
        expect([where, outcomeOf(await apply(lab, back))]).toEqual([where, 'applied']);
        expectSame(where, seenOn(lab.state), before);
        expect([where, lab.writes.length]).toEqual([where, 2 * plan.changes.length]);
        expect([where, await planBack(lab, plan)]).toEqual([where, 'undone-already']);
        const trail = await told(back);
        expect([where, trail[0], trail.filter((entry) => entry !== 'intent')]).toEqual([where, 'intent', ['applied']]);
        expect([where, await told(plan)]).toEqual([where, ['intent', 'applied']]);
      },
    });
  },
);

/** What the site does to the first write, however often it is sent, and what that leaves a plan with. */
const FAULTS: [does: string, effect: FaultEffect, became: string][] = [
  ['is refused', { kind: 'answer', status: 403, headers: {}, body: {} }, 'refused'],
  ['is taken and does nothing', { kind: 'ignoreWrite' }, 'not-verified'],
];

test.each(
  FAULTS.flatMap(([does, effect, became]) =>
    ofEveryKind(CASES).map((one) => [one.name, does, one, effect, became] as const),
  ),
)(
  '%s, which %s, cut short anywhere after that: the next visit ends as if it had not been',
  async (_, __, one, effect, became) => {
    let undisturbed: { site: unknown; outcomes: string[] } | undefined;
    await cutShortAnywhere({
      async open() {
        const opened = await planned(one);
        opened.lab.state.faults.push({ operation: one.writes, ...effect });
        return opened;
      },
      act: (lab, { plan }) => apply(lab, plan),
      afterWrite: true,
      async next({ lab, scene: { plan }, where }) {
        const { outcome } = ended(where, await apply(lab, plan));
        const outcomes = [outcome.outcome, ...outcome.changes.map((change) => change.outcome)];
        undisturbed ??= { site: seenOn(lab.state), outcomes };
        expect([where, outcomes[1]]).toEqual([where, became]);
        expect([where, outcomes]).toEqual([where, undisturbed.outcomes]);
        expectSame(where, seenOn(lab.state), undisturbed.site);
        const trail = await told(plan);
        expect([where, trail[0], trail.filter((entry) => entry !== 'intent')]).toEqual([
          where,
          'intent',
          [outcome.outcome],
        ]);
      },
    });
  },
);

test.each(named(ofEveryKind(CASES)))(
  '%s, cut short anywhere, then a new plan for the same, then the old one again: one effect, told by who did it',
  async (_, one) => {
    let done: unknown;
    await cutShortAnywhere({
      open: () => planned(one),
      act: (lab, { plan }) => apply(lab, plan),
      async next({ lab, scene: { before, plan }, where }) {
        const wrote = lab.writes.length;
        const second = await planOf(lab, one);
        const { outcome, undoable } = ended(where, await apply(lab, second));
        done ??= seenOn(lab.state);
        expectSame(where, seenOn(lab.state), done);
        const all = plan.changes.length;
        expect([where, lab.writes.length]).toEqual([where, all]);
        expect([where, outcome.changes.map((change) => change.outcome)]).toEqual([
          where,
          plan.changes.map((__, place) => (place < wrote ? 'already-applied' : 'applied')),
        ]);
        expect([where, undoable]).toEqual([where, wrote < all && plan.irreversible.length === 0]);
        expect([where, await told(second)]).toEqual([where, wrote < all ? ['intent', 'applied'] : ['already-applied']]);
        // What the first one wrote, it had told before; what became of it, only where it came to that.
        const trail = await told(plan);
        expect([where, trail]).toEqual([where, ['intent', 'applied'].slice(0, trail.length)]);
        if (wrote > 0) expect([where, trail[0]]).toEqual([where, 'intent']);
        // Sent again, it takes for its own what it wrote itself, and nothing of what the new one did since.
        const again = ended(where, await apply(lab, plan));
        expect([where, again.outcome.changes.map((change) => change.outcome)]).toEqual([
          where,
          plan.changes.map((__, place) => (place < wrote ? 'applied' : 'already-applied')),
        ]);
        const intents = trail.filter((entry) => entry === 'intent');
        expect([where, await told(plan)]).toEqual([where, [...intents, again.outcome.outcome]]);
        expectSame(where, seenOn(lab.state), done);
        expect([where, lab.writes.length]).toEqual([where, all]);
        if (plan.irreversible.length > 0) return;
        for (const wroteOf of [second, plan]) {
          const back = await planBack(lab, wroteOf);
          if (typeof back !== 'string') expect([where, outcomeOf(await apply(lab, back))]).toEqual([where, 'applied']);
        }
        expectSame(where, seenOn(lab.state), before);
        expect([where, lab.writes.length]).toEqual([where, 2 * all]);
      },
    });
  },
);

test('made by an old plan, added by a new one that knows the account: each tells what it did', async () => {
  const made = CASES.find(({ name }) => name.startsWith('an account is made, added, and put'));
  if (made === undefined) throw new Error('There is no such case.');
  const between: unknown[] = [];
  await cutShortAnywhere({
    open: () => planned(made),
    act: (lab, { plan }) => apply(lab, plan),
    afterWrite: true,
    async next({ lab, scene: { plan }, where }) {
      if (lab.writes.length !== 1) return;
      const [{ target: made }, ...rest] = plan.changes;
      const account = lab.state.accounts.find(({ email }) => 'email' in made && email === made.email);
      const known = { accountId: account?.accountId ?? '', organizationId: '2' };
      const changes = () => rest.map(({ target, ...one }) => ({ ...one, target: { ...target, ...known } })) as [Change];
      expect(outcomeOf(await apply(lab, await planOf(lab, { changes })))).toBe('applied');
      between.push(ended(where, await apply(lab, plan)).outcome.changes.map(({ outcome }) => outcome));
    },
  });
  expect(between).toEqual(between.map(() => ['applied', 'already-applied', 'already-applied']));
  expect(between.length).toBeGreaterThan(1);
});

test('a plan that was cut short before it began anything is refused once it is past its time', async () => {
  const added = CASES.find(({ name }) => name === 'a customer is added');
  if (added === undefined) throw new Error('There is no such case.');
  let tried = 0;
  await cutShortAnywhere({
    open: () => planned(added),
    act: (lab, { plan }) => apply(lab, plan),
    async next({ lab, scene: { plan }, where }) {
      const stored = await readPlan(plan.id);
      if (stored?.begun !== undefined || stored?.state !== 'applying') return;
      tried += 1;
      lab.wait(31 * 60_000);
      expect([where, outcomeOf(await apply(lab, plan)), lab.writes]).toEqual([where, 'plan-expired', []]);
    },
  });
  expect(tried).toBeGreaterThan(3);
});
