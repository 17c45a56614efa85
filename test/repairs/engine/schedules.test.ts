import fc from 'fast-check';
import { CASES, REVERSIBLE, seenOn } from './change-cases';
import { expectSame } from './expect-same';
import { inSomeOrder } from './in-some-order';
import { openLab, type Lab } from './lab';
import { apply, outcomeOf, planBack, planOf, told } from './run-plan';

/** How many orders of the calls are tried of one plan that many send; of what is rarer, a part of that. */
const RUNS = Number(process.env['SCHEDULES'] ?? 1_000);
const PART = { numRuns: Math.ceil(RUNS / 4) };

/** What those who came too late are told; everybody else is told what became of the plan. */
const BUSY = 'plan-busy';

/** Written by whoever applies it, or by the app for an agent. */
const AS = fc.constantFrom(undefined, 'app' as const);

/** A lab of its own for each run, whose app may write what an administrator may. */
async function inLab(run: (lab: Lab) => Promise<void>): Promise<void> {
  const lab = await openLab();
  lab.state.app.account = 'scopes';
  lab.state.app.writesAs = 'jira-admin';
  try {
    await run(lab);
  } finally {
    lab.close();
  }
}

test('one plan, applied by 2 to 10 at once: one effect, one story, whatever the order', async () => {
  const tried = fc.asyncProperty(
    fc.scheduler(),
    fc.integer({ min: 2, max: 10 }),
    fc.constantFrom(...CASES),
    AS,
    (scheduler, many, one, as) =>
      inLab(async (lab) => {
        one.prepare(lab.state);
        const plan = await planOf(lab, one, as);
        const all = () => Promise.all(Array.from({ length: many }, () => apply(lab, plan)));
        const outcomes = (await inSomeOrder(lab, scheduler, all)).map(outcomeOf);
        expect(outcomes).toContain('applied');
        expect(outcomes.filter((outcome) => outcome !== 'applied' && outcome !== BUSY)).toEqual([]);
        expect(lab.writes).toHaveLength(plan.changes.length);
        expect(await told(plan)).toEqual(['intent', 'applied']);
      }),
  );
  await fc.assert(tried, { numRuns: RUNS });
}, 600_000);

test('several plans for the same, applied at once: one does it, the others find it done', async () => {
  const tried = fc.asyncProperty(
    fc.scheduler(),
    fc.integer({ min: 2, max: 4 }),
    fc.constantFrom(...CASES),
    AS,
    (scheduler, many, one, as) =>
      inLab(async (lab) => {
        one.prepare(lab.state);
        const before = JSON.stringify(seenOn(lab.state));
        const plans = await Promise.all(Array.from({ length: many }, () => planOf(lab, one, as)));
        const all = () => Promise.all(plans.map((plan) => apply(lab, plan)));
        const outcomes = (await inSomeOrder(lab, scheduler, all)).map(outcomeOf);
        expect(outcomes.filter((outcome) => outcome === 'applied')).toHaveLength(1);
        expect(outcomes.filter((outcome) => !['applied', 'already-applied', BUSY].includes(outcome))).toEqual([]);
        expect(lab.writes).toHaveLength(plans[0]?.changes.length ?? 0);
        expect(JSON.stringify(seenOn(lab.state))).not.toBe(before);
        for (const [index, plan] of plans.entries()) {
          const story = { applied: ['intent', 'applied'], 'already-applied': ['already-applied'], [BUSY]: [] };
          expect(await told(plan)).toEqual(story[outcomes[index] as keyof typeof story]);
        }
      }),
  );
  await fc.assert(tried, PART);
}, 600_000);

test('a plan and its way back, sent again and again at once, end as the audit trail tells', async () => {
  const tried = fc.asyncProperty(fc.scheduler(), fc.constantFrom(...REVERSIBLE), (scheduler, one) =>
    inLab(async (lab) => {
      one.prepare(lab.state);
      const before = seenOn(lab.state);
      const plan = await planOf(lab, one);
      await apply(lab, plan);
      const backs = await Promise.all([1, 2].map(() => planBack(lab, plan)));
      const sent = backs.flatMap((back) => (typeof back === 'string' ? [] : [back, back])).concat(plan);
      const all = () => Promise.all(sent.map((each) => apply(lab, each)));
      const outcomes = (await inSomeOrder(lab, scheduler, all)).map(outcomeOf);
      expect(sent).toHaveLength(5);
      expectSame(one.name, seenOn(lab.state), before);
      expect(lab.writes).toHaveLength(2 * plan.changes.length);
      expect(outcomes).toContain('applied');
      expect(await planBack(lab, plan)).toBe('undone-already');
    }),
  );
  await fc.assert(tried, PART);
}, 600_000);

test.each(CASES.map((one) => [one.name, one] as const))(
  '%s: sent twice at once to a site that shows it late, the second gets the result of the first',
  (_, one) =>
    inLab(async (lab) => {
      one.prepare(lab.state);
      const plan = await planOf(lab, one);
      lab.state.faults.push({ operation: one.writes, kind: 'showLate', reads: 4 });
      const [first, second] = await Promise.all([apply(lab, plan), apply(lab, plan)]);
      expect(second).toEqual(first);
      expect(outcomeOf(first)).not.toBe(BUSY);
      expect(await told(plan)).toHaveLength(2);
    }),
);
