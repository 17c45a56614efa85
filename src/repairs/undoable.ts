import type { Change } from './changes/change';
import type { ApplyOutcome } from './outcome';
import type { Plan } from './plan';

/**
 * Whether a plan can be taken back: it wrote something itself, and every kind of change in it has a way back. Of a plan
 * that ended half way, what it wrote can be taken back.
 */
export function undoable(plan: Pick<Plan, 'irreversible' | 'changes'>, outcome: ApplyOutcome | undefined): boolean {
  return plan.irreversible.length === 0 && outcome !== undefined && writtenBy(plan, outcome).length > 0;
}

/** The changes that a plan wrote and saw: what others had done before, and what is not certain, is none of them. */
export function writtenBy({ changes }: Pick<Plan, 'changes'>, outcome: ApplyOutcome): Change[] {
  return changes.filter((_, place) => outcome.changes[place]?.outcome === 'applied');
}
