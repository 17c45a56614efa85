import './app-fetch';
import { makePlan, type Plan } from '../../../src/repairs/plan';
import { savePlan } from '../../../src/records/plans';
import type { ApplyPlanResult } from '../../../src/requests/apply-plan';
import applyPlan from '../../../src/requests/apply-plan';
import planUndo from '../../../src/requests/plan-undo';
import { ProblemError } from '../../../src/requests/problem';
import { openEntry } from '../../../src/records/audit-entry';
import { entriesOfPlan } from '../../../src/records/audit-search';
import type { ChangeCase } from './change-case';
import type { Lab } from './lab';

export const RIGHTS = { administersJira: true, administersProject: true, agent: true, browsesUsers: true };

/** Stores a plan of the case's changes, as planning it would; written by the app itself where that is said. */
export async function planOf(lab: Lab, one: Pick<ChangeCase, 'changes'>, as?: 'app'): Promise<Plan> {
  const project = lab.state.projects[0];
  const plan = makePlan(
    {
      repair: 'add-customer-to-service-project',
      target: {
        projectId: project?.id ?? '',
        projectKey: 'HELP',
        projectName: 'Help desk',
        email: 'jane@customer.example',
      },
      changes: one.changes(lab.state),
      sideEffects: [],
      ...(as === undefined ? { access: 'jira-admin' } : { access: 'agent', as }),
      plannedBy: lab.admin,
    },
    new Date(),
  );
  await savePlan(plan);
  return plan;
}

/** Approves the plan as the screen does; a problem comes back as its code. */
export async function apply(lab: Lab, { id, digest }: Plan, rights = RIGHTS): Promise<ApplyPlanResult | string> {
  const { cloudId } = lab.state.site;
  const asker = { accountId: lab.admin, cloudId, rights: { accountId: lab.admin, ...rights } };
  return applyPlan.run({ id, digest }, asker).catch(codeOf);
}

/** Plans the way back; a problem comes back as its code. */
export async function planBack(lab: Lab, { id }: Plan): Promise<Plan | string> {
  const { cloudId } = lab.state.site;
  const asker = { accountId: lab.admin, cloudId, rights: { accountId: lab.admin, ...RIGHTS } };
  return planUndo.run({ id }, asker).then((result) => result.plan, codeOf);
}

export function outcomeOf(result: ApplyPlanResult | string): string {
  return typeof result === 'string' ? result : result.outcome.outcome;
}

/** What the audit trail tells of one plan, the oldest first. */
export async function told(plan: Plan): Promise<string[]> {
  return (await entriesOfPlan(plan))
    .map(openEntry)
    .map(({ phase, outcome }) => (outcome === undefined ? phase : outcome.outcome));
}

function codeOf(error: unknown): string {
  if (error instanceof ProblemError) return error.problem.code;
  throw error;
}
