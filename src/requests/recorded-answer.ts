import { asListed, readHandOff, type HandOff } from '../records/hand-offs';
import { readPlan } from '../records/plans';
import type { AnswerHandOffResult } from './answer-hand-off';
import applyPlan from './apply-plan';
import { isClaimed } from './claim-hand-off';
import type { WithRights } from './prove-access';
import type { Asker } from './request';
import { waitWhile } from './wait-while';

/**
 * What became of a plan that somebody else has approved, or is approving right now, which is waited for; undefined where
 * there is nothing of that kind. Of a company each plan is approved by itself.
 */
export async function recordedAnswer(
  { company, plan: { id } }: HandOff,
  asker: Asker & WithRights,
): Promise<AnswerHandOffResult | undefined> {
  if (company !== undefined) return undefined;
  const handOff = await waitWhile(
    () => readHandOff(id),
    (seen) => seen?.answer?.planId !== undefined && isClaimed(seen),
  );
  const planId = handOff?.answer?.planId;
  if (handOff?.state !== 'approved' || planId === undefined) return undefined;
  const applied = await readPlan(planId);
  if (applied === undefined) return undefined;
  return {
    kind: 'hand-off-answered',
    handOff: asListed(handOff),
    applied: await applyPlan.run({ id: planId, digest: applied.plan.digest }, asker),
    comment: { kind: 'none' },
  };
}
