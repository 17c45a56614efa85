import type { ApplyOutcome } from './outcome';
import type { Plan } from './plan';

/** Whether a plan can be taken back: it wrote every one of its changes itself, and each of them has a way back. */
export function undoable(plan: Pick<Plan, 'irreversible'>, outcome: ApplyOutcome | undefined): boolean {
  return (
    plan.irreversible.length === 0 &&
    outcome !== undefined &&
    outcome.changes.length > 0 &&
    outcome.changes.every((change) => change.outcome === 'applied')
  );
}
