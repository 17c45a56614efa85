import * as v from 'valibot';
import { asListed, readHandOff, WAITING, type HandOff } from '../records/hand-offs';
import { readSharing } from '../repairs/apply';
import type { Plan } from '../repairs/plan';
import { tellsSharing, withSharing } from '../repairs/sharing';
import { planId } from './plan-id';
import { stop } from './problem';
import type { RequestHandler } from './request';

const input = v.object({ id: planId });

export type LookAtHandOffPayload = v.InferInput<typeof input>;
export type LookAtHandOffResult = { kind: 'hand-off-seen'; handOff: HandOff };

/**
 * A hand-off with its plan as whoever looks would approve it: those who share the permission scheme are the ones that
 * they can see. Nothing is kept: approving with the digest of what was seen makes the same plan again.
 */
const lookAtHandOff: RequestHandler<v.InferOutput<typeof input>, LookAtHandOffResult> = {
  input,
  async run({ id }, { accountId }) {
    const handOff = (await readHandOff(id)) ?? stop('hand-off-not-found');
    if (!(WAITING as readonly string[]).includes(handOff.state)) stop('hand-off-answered');
    const seen = handOff.company === undefined ? await seenBy(handOff.plan, accountId) : handOff.plan;
    return { kind: 'hand-off-seen', handOff: asListed({ ...handOff, plan: seen }) };
  },
};

export default lookAtHandOff;

/** The plan as this reader sees it; the same digest for as long as they see the same. */
export async function seenBy(plan: Plan, accountId: string): Promise<Plan> {
  if (!tellsSharing(plan)) return plan;
  const read = await readSharing(plan.changes, plan.target.projectId);
  if (read?.ok === false) stop('facts-missing', { facts: ['schemeProjects'] }, read.source);
  return read === undefined ? plan : withSharing(plan, read.state, accountId);
}
