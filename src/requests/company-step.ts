import { mayApply } from '../access/rights';
import type { MessageValues } from '../checks/check';
import type { Caller } from '../facts/caller';
import type { FactName } from '../facts/facts';
import type { ServiceProject } from '../facts/service-project';
import { companyAccess } from '../repairs/company-access';
import { makePlan, type Plan } from '../repairs/plan';
import type { Planned } from '../repairs/repair';
import { savePlan } from '../records/plans';

/** One step of adding a company: what would be done, that nothing is left to do, or why it cannot be planned. */
export type CompanyStep =
  | { kind: 'planned'; plan: Plan; allowed: boolean }
  | { kind: 'ready' | 'impossible'; message: string; values: MessageValues }
  /** Facts that could not be read, so that a plan would be a guess. */
  | { kind: 'unread'; facts: FactName[] };

/** Keeps what a step planned. Applying it takes no more rights than its own changes do. */
export async function keepStep(
  repair: string,
  planned: Planned,
  email: string,
  { id, key, name }: ServiceProject,
  rights: Caller,
): Promise<CompanyStep> {
  if ('choose' in planned) throw new Error(`${repair} leaves nothing to choose.`);
  if ('impossible' in planned) {
    const kind = planned.impossible === 'ready' ? 'ready' : 'impossible';
    return { kind, message: `repair.${repair}.${planned.impossible}`, values: planned.values ?? {} };
  }
  const { changes, sideEffects } = planned;
  const draft = {
    repair,
    target: { projectId: id, projectKey: key, projectName: name, email },
    changes,
    sideEffects,
    access: companyAccess(changes),
    plannedBy: rights.accountId,
  };
  const plan = makePlan(draft, new Date());
  await savePlan(plan);
  return { kind: 'planned', plan, allowed: mayApply(plan.access, rights) };
}
