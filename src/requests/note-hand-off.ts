import { appendEntry } from '../records/audit-trail';
import type { HandOffStep } from '../records/audit-entry';
import type { HandOff } from '../records/hand-offs';
import { stop } from './problem';

/** One step of a hand-off, as the audit trail gets it. */
interface Step {
  step: HandOffStep;
  /** Account id. */
  by: string;
  /** What they wrote. */
  words?: string | undefined;
  /** The plan that was applied, where one was: the same changes, planned again by who approved. */
  applied?: string;
}

/**
 * Written before the hand-off itself is kept or closed, so that none is sent, approved or declined without a trace. What
 * was handed over stands in the entry that says so; what was changed, in the entries of the plan that was applied.
 */
export async function noteHandOff({ plan, company }: HandOff, { step, by, words, applied }: Step): Promise<void> {
  const { id: planId, repair, target, cause = '' } = plan;
  const { projectId, projectKey, email } = target;
  const note = {
    of: 'hand-off',
    step,
    ...(words === undefined || words === '' ? {} : { words }),
    ...(applied === undefined ? {} : { applied }),
    ...(company === undefined ? {} : { plans: company.plans }),
  } as const;
  const changes = step === 'sent' ? plan.changes : [];
  const entry = { planId, repair, projectId, projectKey, email, cause, changes, note, actor: by };
  try {
    await appendEntry({ ...entry, at: new Date().toISOString(), action: 'hand-off', phase: 'outcome' });
  } catch {
    stop(applied === undefined ? 'audit-unwritable' : 'outcome-unwritten');
  }
}
