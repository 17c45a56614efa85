import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { asListed, readHandOff, replaceHandOff, type HandOff, type HandOffAnswer } from '../records/hand-offs';
import { deletePlan } from '../records/plans';
import { likelyOf } from '../repairs/outcome';
import type { Plan } from '../repairs/plan';
import { withSharingFound } from '../repairs/sharing';
import type { ApplyPlanResult } from './apply-plan';
import { approveNextOf } from './approve-company';
import { applyClaimed, claim } from './claim-hand-off';
import { commentOn, type Commented } from './comment-on-request';
import { seenBy } from './look-at-hand-off';
import { noteHandOff } from './note-hand-off';
import { planId } from './plan-id';
import { ProblemError, stop } from './problem';
import type { WithRights } from './prove-access';
import { recordedAnswer } from './recorded-answer';
import type { Asker, RequestHandler } from './request';
import { requireRightsTo } from './rights-to-plan';

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

/**
 * Approves a hand-off, which applies its plan as whoever approves, or declines it with a reason. Of a company, one plan
 * is applied each time it is approved; it stays open until none is left. It stays open, too, where other projects share a
 * permission scheme than was shown; it then names those. Whoever approves what somebody else has approved gets what became
 * of it.
 */
const answerHandOff: RequestHandler<v.InferOutput<typeof input>, AnswerHandOffResult, WithRights> = {
  input,
  async run(answer, asker) {
    const handOff = (await readHandOff(answer.id)) ?? stop('hand-off-not-found');
    const { company, plan, state } = handOff;
    const isAnswered = state === 'approved' || state === 'declined';
    switch (answer.answer) {
      case 'approve': {
        await requireRightsTo(company ?? plan, asker.rights);
        if (isAnswered) return (await recordedAnswer(handOff, asker)) ?? stop('hand-off-answered');
        // What is not as it was sent may be what whoever approves was shown.
        const shown = company ?? (plan.digest === answer.digest ? plan : await seenBy(plan, asker.accountId));
        if (shown.digest !== answer.digest) stop('plan-changed');
        try {
          return await ('changes' in shown ? approve({ ...handOff, plan: shown }, asker) : approvePart(handOff, asker));
        } catch (error) {
          const busy = error instanceof ProblemError && error.problem.code === 'plan-busy';
          const recorded = busy ? await recordedAnswer(handOff, asker) : undefined;
          if (recorded === undefined) throw error;
          return recorded;
        }
      }
      case 'decline':
        if (isAnswered) stop('hand-off-answered');
        // What is being applied cannot be declined any more.
        if (handOff.answer?.planId !== undefined && state === 'answering') stop('plan-busy');
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
  const { claimed, applied } = await applyClaimed(handOff, handOff.plan, asker);
  const shown = withSharingFound(handOff.plan, applied.outcome);
  if (shown !== undefined) return reopen(claimed, shown, applied);
  const { by, at, outcome } = applied.outcome;
  const planId = applied.plan.id;
  await noteHandOff(claimed, { step: 'approved', by, applied: planId });
  const likely = likelyOf(applied.outcome);
  const answer = { by, at, planId, outcome, ...(likely === undefined ? {} : { likely }) };
  return { ...(await close(claimed, 'approved', answer)), applied };
}

/** Other projects share the scheme than was shown, and nothing was written: it waits for an approval that knows them. */
async function reopen(claimed: HandOff, plan: Plan, applied: ApplyPlanResult): Promise<AnswerHandOffResult> {
  const { answer: _, ...rest } = claimed;
  const next: HandOff = { ...rest, plan, state: 'open', claim: randomUUID() };
  if (!(await replaceHandOff(claimed, next))) stop('plan-busy');
  return { kind: 'hand-off-answered', handOff: asListed(next), applied, comment: { kind: 'none' } };
}

/** Applies the next plan of a company; after the last one, the hand-off is closed. */
async function approvePart(handOff: HandOff, asker: Asker & WithRights): Promise<AnswerHandOffResult> {
  const { claimed, company, applied, spent } = await approveNextOf(handOff, asker);
  const { answer: _, ...rest } = claimed;
  let next: HandOff = { ...rest, company, state: 'open', claim: randomUUID() };
  if (company.done === company.plans) {
    await noteHandOff(claimed, { step: 'approved', by: asker.accountId });
    next = { ...next, state: 'approved', answer: { by: asker.accountId, at: now() } };
  }
  if (!(await replaceHandOff(claimed, next))) stop('plan-busy');
  // Not before: an answer that was cut short goes on with it.
  if (spent !== undefined) await deletePlan(spent);
  const told = applied === undefined ? {} : { applied };
  return { kind: 'hand-off-answered', handOff: asListed(next), ...told, comment: { kind: 'none' } };
}

async function close(
  handOff: HandOff,
  state: 'approved' | 'declined',
  answer: HandOffAnswer,
): Promise<AnswerHandOffResult> {
  const closed: HandOff = { ...handOff, state, claim: randomUUID(), answer };
  if (!(await replaceHandOff(handOff, closed))) stop('plan-busy');
  return { kind: 'hand-off-answered', handOff: asListed(closed), comment: await commentOn(closed) };
}

function now(): string {
  return new Date().toISOString();
}
