import fc from 'fast-check';
import { CASES, REVERSIBLE, seenOn } from './change-cases';
import { openLab, type Gate } from './lab';
import { apply, outcomeOf, planBack, planOf, told } from './run-plan';

/** How many orders of the calls are tried; `SCHEDULES=1000` tries the whole number. */
const RUNS = Number(process.env['SCHEDULES'] ?? 100);

/** Every call of the app, and every pause, waits until its turn comes: which comes next is up to fast-check. */
function gateOf(scheduler: fc.Scheduler): Gate {
  return { pass: (what) => scheduler.schedule(Promise.resolve(), what).then(() => undefined) };
}

/** What those who came too late are told; everybody else is told what became of the plan. */
const BUSY = 'plan-busy';

test('one plan, applied by 2 to 10 at once: one effect, one story, whatever the order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 2, max: 10 }),
      fc.constantFrom(...CASES),
      async (scheduler, many, one) => {
        const lab = await openLab();
        try {
          one.prepare(lab.state);
          const plan = await planOf(lab, one);
          lab.gate = gateOf(scheduler);
          const all = Promise.all(Array.from({ length: many }, () => apply(lab, plan)));
          const results = await scheduler.waitFor(all);
          lab.gate = { pass: () => Promise.resolve() };
          const outcomes = results.map(outcomeOf);
          expect(outcomes).toContain('applied');
          expect(outcomes.filter((outcome) => outcome !== 'applied' && outcome !== BUSY)).toEqual([]);
          expect(lab.writes).toHaveLength(plan.changes.length);
          expect(await told(plan)).toEqual(['intent', 'applied']);
        } finally {
          lab.close();
        }
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);

test('several plans for the same, applied at once: one does it, the others find it done', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 2, max: 4 }),
      fc.constantFrom(...CASES.filter((one) => one.name !== 'an account is made and added')),
      async (scheduler, many, one) => {
        const lab = await openLab();
        try {
          one.prepare(lab.state);
          const before = seenOn(lab.state);
          const plans = await Promise.all(Array.from({ length: many }, () => planOf(lab, one)));
          lab.gate = gateOf(scheduler);
          const results = await scheduler.waitFor(Promise.all(plans.map((plan) => apply(lab, plan))));
          lab.gate = { pass: () => Promise.resolve() };
          const outcomes = results.map(outcomeOf);
          expect(outcomes.filter((outcome) => outcome === 'applied')).toHaveLength(1);
          expect(outcomes.filter((outcome) => !['applied', 'already-applied', BUSY].includes(outcome))).toEqual([]);
          expect(lab.writes).toHaveLength(plans[0]?.changes.length ?? 0);
          expect(seenOn(lab.state)).not.toEqual(before);
          for (const [index, plan] of plans.entries()) {
            const story = { applied: ['intent', 'applied'], 'already-applied': ['already-applied'], [BUSY]: [] };
            expect(await told(plan)).toEqual(story[outcomes[index] as keyof typeof story]);
          }
        } finally {
          lab.close();
        }
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);

test('a plan and its way back, sent again and again at once, end as the audit trail tells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.constantFrom(...REVERSIBLE), async (scheduler, one) => {
      const lab = await openLab();
      try {
        one.prepare(lab.state);
        const before = seenOn(lab.state);
        const plan = await planOf(lab, one);
        await apply(lab, plan);
        const backs = await Promise.all([1, 2].map(() => planBack(lab, plan)));
        lab.gate = gateOf(scheduler);
        const sent = backs.flatMap((back) => (typeof back === 'string' ? [] : [back, back])).concat(plan);
        const results = await scheduler.waitFor(Promise.all(sent.map((each) => apply(lab, each))));
        lab.gate = { pass: () => Promise.resolve() };
        expect(sent).toHaveLength(5);
        expect(seenOn(lab.state)).toEqual(before);
        expect(lab.writes).toHaveLength(2 * plan.changes.length);
        expect(results.map(outcomeOf)).toContain('applied');
        expect(await planBack(lab, plan)).toBe('undone-already');
      } finally {
        lab.close();
      }
    }),
    { numRuns: RUNS },
  );
}, 600_000);
