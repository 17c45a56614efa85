import { randomUUID } from 'node:crypto';
import { replaceHandOff, type HandOff, type HandOffAnswer } from '../records/hand-offs';
import { readPlan, savePlan } from '../records/plans';
import { canonical, makePlan, type Plan } from '../repairs/plan';
import applyPlan, { type ApplyPlanResult } from './apply-plan';
import { ProblemError, stop } from './problem';
import type { WithRights } from './prove-access';
import type { Asker } from './request';

/** An invocation lives 25 seconds; an answer begun longer ago was cut short, and is gone on with. */
const CLAIM_LIFETIME_MS = 60_000;

/** Keeps others from answering meanwhile. Whoever was stopped with a claim is waited for one minute. */
export async function claim(handOff: HandOff, answer: HandOffAnswer): Promise<HandOff> {
  requireUnclaimed(handOff);
  const claimed: HandOff = { ...handOff, state: 'answering', claim: randomUUID(), answer };
  return (await replaceHandOff(handOff, claimed)) ? claimed : stop('plan-busy');
}

/** Claims a hand-off and applies a plan of it, as who approves. */
export async function applyClaimed(
  handOff: HandOff,
  sent: Plan,
  asker: Asker & WithRights,
): Promise<{ claimed: HandOff; applied: ApplyPlanResult }> {
  requireUnclaimed(handOff);
  const plan = await planToApply(sent, handOff.answer, asker.accountId);
  const at = new Date().toISOString();
  const claimed = await claim(handOff, { by: asker.accountId, at, planId: plan.id });
  try {
    return { claimed, applied: await applyPlan.run({ id: plan.id, digest: plan.digest }, asker) };
  } catch (error) {
    // Nothing was changed, or the same plan will tell what was: it can be answered again either way.
    if (error instanceof ProblemError && error.problem.code !== 'outcome-unwritten') {
      await replaceHandOff(claimed, { ...claimed, state: 'open' });
    }
    throw error;
  }
}

function requireUnclaimed(handOff: HandOff): void {
  if (isClaimed(handOff)) stop('plan-busy');
}

/** Whether somebody answers it just now. */
export function isClaimed({ state, answer }: HandOff): boolean {
  return state === 'answering' && Date.parse(answer?.at ?? '') + CLAIM_LIFETIME_MS > Date.now();
}

/**
 * The same changes, planned again by who approves: the sender's plan may be past its time, and every change is looked
 * at before it is written anyway. An earlier try's plan is gone on with, so that nothing is done twice.
 */
async function planToApply(sent: Plan, answer: HandOffAnswer | undefined, by: string): Promise<Plan> {
  const earlier = answer?.planId === undefined ? undefined : await readPlan(answer.planId);
  const usable =
    earlier !== undefined &&
    (earlier.outcome !== undefined ||
      earlier.begun !== undefined ||
      // What tells something else than was shown now would be stale.
      (Date.parse(earlier.plan.expiresAt) > Date.now() &&
        canonical(earlier.plan.sideEffects) === canonical(sent.sideEffects)));
  if (usable) return earlier.plan;
  const { id: _, digest: __, ...draft } = sent;
  const renewed = makePlan({ ...draft, plannedBy: by }, new Date());
  await savePlan(renewed);
  return renewed;
}
