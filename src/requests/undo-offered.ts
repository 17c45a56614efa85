import type { AuditEntry } from '../records/audit-entry';
import { readPlan } from '../records/plans';
import { sentBy, undoable } from '../repairs/undoable';

/**
 * Of these entries’ plans those that can be taken back: applied, not taken back since, and still kept. Who may is asked
 * when the way back is planned.
 */
export async function undoOffered(entries: readonly AuditEntry[]): Promise<string[]> {
  const ids = entries.flatMap((entry) =>
    entry.outcome !== undefined && sentBy(entry, entry.outcome).length > 0 ? [entry.planId] : [],
  );
  const plans = await Promise.all([...new Set(ids)].map(readPlan));
  return plans.flatMap((stored) => {
    if (stored === undefined || stored.state !== 'done' || stored.undone !== undefined) return [];
    return undoable(stored.plan, stored.outcome) ? [stored.plan.id] : [];
  });
}
