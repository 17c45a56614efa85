import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { mayApply } from '../access/rights';
import { readHandOff, replaceHandOff, type HandOff, type HandOffAnswer } from '../records/hand-offs';
import { readPlan, savePlan } from '../records/plans';
import { likelyOf } from '../repairs/outcome';
import { makePlan, type Plan } from '../repairs/plan';
import applyPlan, { type ApplyPlanResult } from './apply-plan';
import { commentOn, type Commented } from './comment-on-request';
import { noteHandOff } from './note-hand-off';
import { planId } from './plan-id';
import { ProblemError, stop } from './problem';
import type { WithRights } from './prove-access';
import type { Asker, RequestHandler } from './request';

/** An invocation lives 25 seconds; an answer begun longer ago was cut short, and is gone on with. */
const CLAIM_LIFETIME_MS = 60_000;

const input = v.union([
  v.object({ answer: v.literal('approve'), id: planId, digest: v.pipe(v.string(), v.maxLength(100)) }),
  v.object({
    answer: v.literal('decline'),
    id: planId,
    reason: v.pipe(v.string(), v.trim(), v.minLength(1, 'say why'), v.maxLength(2_000)),
  }),
]);

export type AnswerHandOffPayload = v.InferInput<typeof input>;
/** `comment`: whether the request that it is about was told. */
export type AnswerHandOffResult = {
  kind: 'hand-off-answered';
  handOff: HandOff;
  applied?: ApplyPlanResult;
  comment: Commented;
};

/** Approves a hand-off, which applies its plan as whoever approves, or declines it with a reason. */
const answerHandOff: RequestHandler<v.InferOutput<typeof input>, AnswerHandOffResult, WithRights> = {
  input,
  async run(answer, asker) {
    const handOff = (await readHandOff(answer.id)) ?? stop('hand-off-not-found');
    if (handOff.state === 'approved' || handOff.state === 'declined') stop('hand-off-answered');
    switch (answer.answer) {
      case 'approve': {
        if (handOff.plan.digest !== answer.digest) stop('plan-changed');
        const { access } = handOff.plan;
        if (!mayApply(access, asker.rights)) stop('not-allowed', { access });
        return approve(handOff, asker);
      }
      case 'decline':
        // What is being applied cannot be declined any more.
        if (handOff.answer?.planId !== undefined && handOff.state === 'answering') stop('plan-busy');
        return decline(handOff, asker.accountId, answer.reason);
      default:
        return answer satisfies never;
    }
  },
};

export default answerHandOff;

/** Claimed first, so that of two answers one alone is written down. */
async function decline(handOff: HandOff, by: string, reason: string): Promise<AnswerHandOffResult> {
  const answer = { by, at: now(), reason };
  const claimed = await claim(handOff, answer);
  try {
    await noteHandOff(handOff, { step: 'declined', by, words: reason });
  } catch (error) {
    await replaceHandOff(claimed, { ...handOff, claim: randomUUID() });
    throw error;
  }
  return close(claimed, 'declined', answer);
}

async function approve(handOff: HandOff, asker: Asker & WithRights): Promise<AnswerHandOffResult> {
  requireUnclaimed(handOff);
  const plan = await planToApply(handOff, asker.accountId);
  const claimed = await claim(handOff, { by: asker.accountId, at: now(), planId: plan.id });
  let applied: ApplyPlanResult;
  try {
    applied = await applyPlan.run({ id: plan.id, digest: plan.digest }, asker);
  } catch (error) {
    // Nothing was changed, or the same plan will tell what was: it can be answered again either way.
    if (error instanceof ProblemError && error.problem.code !== 'outcome-unwritten') {
      await replaceHandOff(claimed, { ...claimed, state: 'open' });
    }
    throw error;
  }
  const { by, at, outcome } = applied.outcome;
  await noteHandOff(claimed, { step: 'approved', by, applied: plan.id });
  const likely = likelyOf(applied.outcome);
  const answer = { by, at, planId: plan.id, outcome, ...(likely === undefined ? {} : { likely }) };
  return { ...(await close(claimed, 'approved', answer)), applied };
}

/** Keeps others from answering meanwhile. Whoever was stopped with a claim is waited for one minute. */
async function claim(handOff: HandOff, answer: HandOffAnswer): Promise<HandOff> {
  requireUnclaimed(handOff);
  const claimed: HandOff = { ...handOff, state: 'answering', claim: randomUUID(), answer };
  return (await replaceHandOff(handOff, claimed)) ? claimed : stop('plan-busy');
}

function requireUnclaimed({ state, answer }: HandOff): void {
  const begun = Date.parse(answer?.at ?? '');
  if (state === 'answering' && begun + CLAIM_LIFETIME_MS > Date.now()) stop('plan-busy');
}

/**
 * The same changes, planned again by who approves: the sender's plan may be past its time, and every change is looked
 * at before it is written anyway. An earlier try's plan is gone on with, so that nothing is done twice.
 */
async function planToApply({ plan, answer }: HandOff, by: string): Promise<Plan> {
  const earlier = answer?.planId === undefined ? undefined : await readPlan(answer.planId);
  const usable =
    earlier !== undefined &&
    (earlier.state !== 'planned' || earlier.begun !== undefined || Date.parse(earlier.plan.expiresAt) > Date.now());
  if (usable) return earlier.plan;
  const { id: _, digest: __, ...draft } = plan;
  const renewed = makePlan({ ...draft, plannedBy: by }, new Date());
  await savePlan(renewed);
  return renewed;
}

async function close(
  handOff: HandOff,
  state: 'approved' | 'declined',
  answer: HandOffAnswer,
): Promise<AnswerHandOffResult> {
  const closed: HandOff = { ...handOff, state, claim: randomUUID(), answer };
  if (!(await replaceHandOff(handOff, closed))) stop('plan-busy');
  return { kind: 'hand-off-answered', handOff: closed, comment: await commentOn(closed) };
}

function now(): string {
  return new Date().toISOString();
}
