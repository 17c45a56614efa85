import fc from 'fast-check';
import { kindOf } from '../../../src/repairs/changes/registry';
import type { Change } from '../../../src/repairs/changes/change';
import { isUnconfirmed } from '../../../src/repairs/undoable';
import type { FaultEffect } from '../../site/site-description';
import type { SiteState } from '../../site/site-state';
import type { ChangeCase } from './change-case';
import { REVERSIBLE, seenOn } from './change-cases';
import { openLab, type Lab } from './lab';
import { apply, outcomeOf, planBack, planOf, told } from './run-plan';

/** How the site can keep a later change of a plan from being made. */
const EFFECTS: readonly FaultEffect[] = [
  { kind: 'answer', status: 403, headers: {}, body: {} },
  { kind: 'answer', status: 500, headers: {}, body: {} },
  { kind: 'answer', status: 409, headers: {}, body: {} },
  { kind: 'ignoreWrite' },
  // Later than the engine looks.
  { kind: 'showLate', reads: 20 },
];

/**
 * Where portal access lacks a grant, the site adds no customer, whatever a plan does; nor does it add a watcher whose
 * account is inactive, as before it was let in again.
 */
function apart(cases: readonly ChangeCase[]): boolean {
  const writes = cases.map((one) => one.writes);
  const adds = writes.some((operation) => operation.endsWith('/servicedesk/{serviceDeskId}/customer'));
  const has = (part: string) => writes.some((operation) => operation.includes(part));
  return (adds && has('/permissionscheme/')) || (has('/watchers') && has('/activate/'));
}

/** Changes of several cases in one plan; of two that are about the same thing, the first. */
function changesOf(cases: readonly ChangeCase[], state: SiteState): [Change, ...Change[]] {
  const seen = new Set<string>();
  const changes = cases
    .flatMap((one) => one.changes(state))
    .filter((change) => {
      const about = kindOf(change).lock(change.target);
      return !seen.has(about) && seen.add(about);
    });
  return changes as [Change, ...Change[]];
}

async function partly(lab: Lab, cases: readonly ChangeCase[], done: number, failing: number, effect: FaultEffect) {
  for (const one of cases) one.prepare(lab.state);
  const plan = await planOf(lab, { changes: (state) => changesOf(cases, state) });
  // Somebody else does some of it meanwhile.
  const meanwhile = cases[done];
  if (meanwhile !== undefined) await apply(lab, await planOf(lab, meanwhile));
  const before = seenOn(lab.state);
  lab.writes.splice(0);
  const operation = cases[failing]?.writes;
  if (operation !== undefined) lab.state.faults.push({ operation, times: 1, ...effect });
  const result = await apply(lab, plan);
  lab.state.faults.splice(0);
  lab.showAll();
  if (typeof result === 'string') throw new Error(result);
  return { plan, before, result };
}

const seenOutcomes = new Set<string>();

test('what a plan wrote, seen at once or late, is taken back: the site is as it was before the plan', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...REVERSIBLE), { minLength: 2, maxLength: 4, selector: ({ name }) => name }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...EFFECTS),
      async (cases, done, failing, effect) => {
        fc.pre(!apart(cases));
        const lab = await openLab();
        try {
          const { plan, before, result } = await partly(lab, cases, done, failing, effect);
          const became = result.outcome.changes;
          const unconfirmed = became.filter(isUnconfirmed).length;
          const wrote =
            became.filter((change) => change.outcome === 'applied').length +
            (effect.kind === 'showLate' ? unconfirmed : 0);
          seenOutcomes.add(`${result.outcome.outcome}${wrote > 0 ? ' in part' : ''}`);
          expect(result.undoable).toBe(wrote + unconfirmed > 0);
          const back = await planBack(lab, plan);
          if (typeof back === 'string') {
            expect([back, wrote]).toEqual([unconfirmed > 0 ? 'nothing-to-undo' : 'not-undoable', 0]);
            expect(seenOn(lab.state)).toEqual(before);
            return;
          }
          expect(back.changes).toHaveLength(wrote);
          const left = effect.kind === 'showLate' ? 0 : unconfirmed;
          expect(back.left ?? []).toEqual(new Array(left).fill(expect.objectContaining({ because: 'not-there' })));
          expect(outcomeOf(await apply(lab, back))).toBe('applied');
          expect(seenOn(lab.state)).toEqual(before);
          expect(await planBack(lab, plan)).toBe('undone-already');
          expect(await told(back)).toEqual(['intent', 'applied']);
        } finally {
          lab.close();
        }
      },
    ),
    { numRuns: Number(process.env['SCHEDULES'] ?? 50) },
  );
  // The runs reached what they are about.
  expect([...seenOutcomes].some((outcome) => /^(?:refused|failed) in part$/.test(outcome))).toBe(true);
  expect([...seenOutcomes]).toContain('not-verified in part');
});
