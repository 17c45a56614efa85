import * as v from 'valibot';
import { readHandOff } from '../records/hand-offs';
import { readPlan } from '../records/plans';
import type { ApplyOutcome } from '../repairs/outcome';
import type { Plan } from '../repairs/plan';
import { planId } from './plan-id';
import { stop } from './problem';
import { projectNamed } from './project-named';
import type { RequestHandler } from './request';

/** Calls to storage at once. */
const TOGETHER = 20;

/** The service project by its id, as the hand-off names it. */
const input = v.object({ project: projectNamed, id: planId });

export type ReadHandedCompanyPayload = v.InferInput<typeof input>;
/** `plans` in their order, with what came of each; one that was erased with its account is missing. */
export type ReadHandedCompanyResult = { kind: 'handed-company'; plans: { plan: Plan; outcome?: ApplyOutcome }[] };

/** Who and what is in a company that was sent, for those who work in its service project. */
const readHandedCompany: RequestHandler<v.InferOutput<typeof input>, ReadHandedCompanyResult> = {
  input,
  async run({ project, id }) {
    const handOff = await readHandOff(id);
    if (handOff?.company === undefined || handOff.projectId !== project) return stop('hand-off-not-found');
    const { parts } = handOff.company;
    const plans: ReadHandedCompanyResult['plans'] = [];
    for (let start = 0; start < parts.length; start += TOGETHER) {
      const some = parts.slice(start, start + TOGETHER).filter(({ plan }) => plan !== '');
      for (const stored of await Promise.all(some.map(({ plan }) => readPlan(plan)))) {
        if (stored === undefined) continue;
        plans.push({ plan: stored.plan, ...(stored.outcome === undefined ? {} : { outcome: stored.outcome }) });
      }
    }
    return { kind: 'handed-company', plans };
  },
};

export default readHandedCompany;
