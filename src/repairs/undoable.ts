import type { Change } from './changes/change';
import type { ApplyOutcome, ChangeOutcome } from './outcome';
import type { Plan } from './plan';

/**
 * Whether a plan can be taken back: it wrote something itself, or may have, and every kind of change in it has a way
 * back. Of a plan that ended half way, what it wrote can be taken back.
 */
export function undoable(plan: Pick<Plan, 'irreversible' | 'changes'>, outcome: ApplyOutcome | undefined): boolean {
  return plan.irreversible.length === 0 && outcome !== undefined && sentBy(plan, outcome).length > 0;
}

/** A change that a plan sent to the site; `seen` where a fresh read showed it. */
export interface SentChange {
  change: Change;
  seen: boolean;
}

/** What a plan sent to the site and may stand there. What others had done, and what was refused, is none of it. */
export function sentBy({ changes }: { changes: readonly Change[] }, outcome: ApplyOutcome): SentChange[] {
  return changes.flatMap<SentChange>((change, place) => {
    const became = outcome.changes[place];
    if (became?.outcome === 'applied') return [{ change, seen: true }];
    return became !== undefined && isUnconfirmed(became) ? [{ change, seen: false }] : [];
  });
}

/** Sent, and never seen: the site took it and did not show it, or its answer was lost. */
export function isUnconfirmed({ outcome, calls }: ChangeOutcome): boolean {
  return outcome === 'not-verified' || (outcome === 'failed' && calls.some(({ how }) => how === 'attempted'));
}
