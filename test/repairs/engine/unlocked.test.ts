import fc from 'fast-check';
import { CASES } from './change-cases';
import { inSomeOrder } from './in-some-order';

// Somebody who forgets the locks: what follows shows that the schedules find that out.
jest.doMock('../../../src/records/locks', () => ({
  withLocks: async (_: string[], __: string, work: () => Promise<unknown>) => ({ result: await work() }),
}));

test('without locks, some order of the calls writes twice', async () => {
  const { openLab } = await import('./lab');
  const { apply, planOf } = await import('./run-plan');
  const [one] = CASES;
  if (one === undefined) throw new Error('There is no case.');
  const found = await fc.check(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const lab = await openLab();
      try {
        one.prepare(lab.state);
        const plans = [await planOf(lab, one), await planOf(lab, one)];
        await inSomeOrder(lab, scheduler, () => Promise.all(plans.map((plan) => apply(lab, plan))));
        expect(lab.writes).toHaveLength(1);
      } finally {
        lab.close();
      }
    }),
    { numRuns: 100, endOnFailure: true },
  );
  expect(found.failed).toBe(true);
  expect(String(found.errorInstance)).toContain('toHaveLength');
});
