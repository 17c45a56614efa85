import { useRef, useState } from 'react';
import type { PlanRepairResult } from '../../src/requests/plan-repair';
import type { ApplyPlanResult } from '../../src/requests/apply-plan';
import type { Plan } from '../../src/repairs/plan';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

type Impossible = Extract<PlanRepairResult, { kind: 'impossible' }>;

/** What is asked for: which repair, for which cause, with which name for a new customer. */
export interface RepairWish {
  repair: string;
  cause?: string;
  displayName?: string;
  /** Key of the request that it is about. */
  request?: string;
  /** Id of what was picked. */
  choice?: string;
  newOrganization?: string;
}

/** How far a repair has come, from the plan to its outcome. */
export type RepairState =
  | { state: 'idle' }
  | { state: 'planning' }
  | { state: 'unplanned'; failure: Failure }
  | { state: 'impossible'; repair: string; message: string; values: Impossible['values'] }
  /** Something has to be picked or named first; `wish` is what was asked for so far. */
  | { state: 'choosing'; wish: RepairWish; message: string; options: { id: string; label: string }[] }
  | { state: 'naming'; wish: RepairWish }
  | { state: 'planned'; plan: Plan; allowed: boolean }
  | { state: 'applying'; plan: Plan }
  | { state: 'unapplied'; plan: Plan; failure: Failure }
  | { state: 'applied'; applied: ApplyPlanResult };

/** What can be done with a repair. */
export interface RepairActions {
  plan(wish: RepairWish): Promise<void>;
  planUndo(plan: Plan): Promise<void>;
  apply(plan: Plan): Promise<void>;
  /** Plans and, where the person may, applies at once: for what was agreed to beforehand. */
  planAndApply(wish: RepairWish): Promise<void>;
  dismiss(): void;
}

/** One repair of one customer, from plan to outcome. `onApplied` is called after every apply that was answered. */
export function useRepair(
  target: { project: string; email: string },
  onApplied: () => void,
): [RepairState, RepairActions] {
  const [repair, setRepair] = useState<RepairState>({ state: 'idle' });
  const step = useRef(0);
  const latest = useRef(onApplied);
  latest.current = onApplied;

  async function plan(wish: RepairWish) {
    const planned = await ask(wish);
    if (planned !== undefined) setRepair(planned);
  }

  async function planAndApply(wish: RepairWish) {
    const planned = await ask(wish);
    if (planned?.state === 'planned' && planned.allowed) await apply(planned.plan);
    else if (planned !== undefined) setRepair(planned);
  }

  /** Undefined where something newer has begun meanwhile. */
  async function ask(wish: RepairWish): Promise<RepairState | undefined> {
    const own = begin({ state: 'planning' });
    const settled = await settle(invoke('planRepair', { ...target, ...wish }));
    if (own !== step.current) return undefined;
    if (!settled.ok) return { state: 'unplanned', failure: settled.failure };
    const { result } = settled;
    if (result.kind === 'planned') return { state: 'planned', plan: result.plan, allowed: result.allowed };
    if (result.kind === 'choose') {
      return { state: 'choosing', wish, message: result.message, options: result.options };
    }
    if (result.kind === 'name-request') return { state: 'naming', wish };
    const { repair: id, message, values } = result;
    return { state: 'impossible', repair: id, message, values };
  }

  async function planUndo({ id }: Plan) {
    const own = begin({ state: 'planning' });
    const settled = await settle(invoke('planUndo', { id }));
    if (own !== step.current) return;
    setRepair(
      settled.ok
        ? { state: 'planned', plan: settled.result.plan, allowed: settled.result.allowed }
        : { state: 'unplanned', failure: settled.failure },
    );
  }

  async function apply(approved: Plan) {
    const own = begin({ state: 'applying', plan: approved });
    const settled = await settle(invoke('applyPlan', { id: approved.id, digest: approved.digest }));
    if (own !== step.current) return;
    if (!settled.ok) {
      setRepair({ state: 'unapplied', plan: approved, failure: settled.failure });
      return;
    }
    setRepair({ state: 'applied', applied: settled.result });
    latest.current();
  }

  function begin(state: RepairState): number {
    setRepair(state);
    return (step.current += 1);
  }

  function dismiss() {
    begin({ state: 'idle' });
  }

  return [repair, { plan, planUndo, apply, planAndApply, dismiss }];
}
