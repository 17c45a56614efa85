import type { ApplyPlanResult } from '../../src/requests/apply-plan';
import type { CompanyStep } from '../../src/requests/company-step';
import type { Plan } from '../../src/repairs/plan';
import type { Failure } from './settle';

/** The organization (without an address) or one person, with what is planned and what became of it. */
export interface CompanyRow {
  email: string;
  step: CompanyStep;
  result?:
    | { kind: 'running' }
    | { kind: 'not-tried' }
    | { kind: 'applied'; applied: ApplyPlanResult }
    | { kind: 'failed'; failure: Failure };
}

/** Rows that were begun or can be: planned, by somebody who may apply them. */
export function applicable(rows: readonly CompanyRow[]): (CompanyRow & { step: { kind: 'planned'; plan: Plan } })[] {
  return rows.filter(
    (row): row is CompanyRow & { step: Extract<CompanyStep, { kind: 'planned' }> } =>
      row.step.kind === 'planned' && row.step.allowed,
  );
}

/** Of those, what has no outcome yet. */
export function stillOpen(rows: readonly CompanyRow[]) {
  return applicable(rows).filter(({ result }) => result?.kind !== 'applied');
}

/** Whether the organization is planned, for others to set up. */
export function organizationForOthers([organization]: readonly CompanyRow[]): boolean {
  return organization?.step.kind === 'planned' && !organization.step.allowed;
}

/** What can be sent to others: planned, whoever may apply it, and not applied yet. */
export function sendable(rows: readonly CompanyRow[]): Plan[] {
  return rows.flatMap(({ step, result }) => (step.kind === 'planned' && result?.kind !== 'applied' ? [step.plan] : []));
}

/** Whether the organization is there, or will be when its plan is applied first. */
export function organizationStands([organization]: readonly CompanyRow[]): boolean {
  if (organization === undefined) return false;
  const { step, result } = organization;
  if (result?.kind === 'applied') return worked(result.applied);
  return step.kind === 'ready' || (step.kind === 'planned' && step.allowed);
}

/** Whether the change is there now, or was at least sent. */
export function worked({ outcome }: ApplyPlanResult): boolean {
  return ['applied', 'already-applied', 'not-verified'].includes(outcome.outcome);
}

/** The site asked for a pause: going on would only be refused. */
export function limited({ outcome }: ApplyPlanResult): boolean {
  return outcome.changes.some((change) => change.status === 429);
}
