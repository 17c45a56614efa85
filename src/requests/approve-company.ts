import type { HandedCompany, HandedPart, HandOff } from '../records/hand-offs';
import { readPlan } from '../records/plans';
import { digestOf, type Plan } from '../repairs/plan';
import setUpCompany from '../repairs/set-up-company';
import type { ApplyPlanResult } from './apply-plan';
import { applyClaimed, claim } from './claim-hand-off';
import { stop } from './problem';
import type { WithRights } from './prove-access';
import type { Asker } from './request';

const WORKED: readonly HandedPart['outcome'][] = ['applied', 'already-applied', 'not-verified'];

interface Approved {
  /** The hand-off as it is stored, held by this answer. */
  claimed: HandOff;
  /** The company with what came of this plan. */
  company: HandedCompany;
  /** Absent where the plan is not there any more. */
  applied?: ApplyPlanResult;
  /** The copy of what was sent, in whose place the applied plan stands now. */
  spent?: string;
}

/** Applies the first plan of a company that has no outcome yet: one for each request, which ends after 25 seconds. */
export async function approveNextOf(handOff: HandOff, asker: Asker & WithRights): Promise<Approved> {
  const { company } = handOff;
  const place = company?.parts.findIndex(({ outcome }) => outcome === undefined) ?? -1;
  const part = company?.parts[place];
  if (company === undefined || part === undefined) return stop('hand-off-answered');
  const sent = (await readPlan(part.plan))?.plan;
  if (sent === undefined) {
    // It was erased with the account that it was about.
    const claimed = await claim(handOff, { by: asker.accountId, at: new Date().toISOString() });
    return { claimed, company: withOutcome(company, place, { plan: '', digest: '', outcome: 'not-tried' }) };
  }
  if (digestOf(sent) !== part.digest) stop('plan-changed');
  const { claimed, applied } = await applyClaimed(handOff, sent, asker);
  const { plan, outcome } = applied;
  // The site asked for a pause: this one is tried again, as a new plan.
  if (outcome.changes.some(({ status }) => status === 429)) return { claimed, company, applied };
  const next = withOutcome(company, place, { plan: plan.id, digest: plan.digest, outcome: outcome.outcome });
  return { claimed, company: stands(plan, next) ? next : withoutRest(next), applied, spent: part.plan };
}

function withOutcome(company: HandedCompany, place: number, part: HandedPart): HandedCompany {
  const parts = company.parts.map((one, index) => (index === place ? part : one));
  return counted({ ...company, parts });
}

/** Nobody can join an organization that could not be made. */
function stands({ repair }: Plan, { worked }: HandedCompany): boolean {
  return repair !== setUpCompany.id || worked > 0;
}

function withoutRest(company: HandedCompany): HandedCompany {
  return counted({ ...company, parts: company.parts.map((part) => ({ outcome: 'not-tried', ...part })) });
}

function counted(company: HandedCompany): HandedCompany {
  const done = company.parts.filter(({ outcome }) => outcome !== undefined);
  const worked = done.filter(({ outcome }) => WORKED.includes(outcome));
  return { ...company, done: done.length, worked: worked.length };
}
