import { useRef, useState } from 'react';
import type { Plan } from '../../src/repairs/plan';
import type { ApplyPlanResult } from '../../src/requests/apply-plan';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

/** Where the way back from one plan stands; who may not apply it is told so instead of getting a plan. */
export type UndoState =
  | { state: 'idle' }
  | { state: 'planning' }
  | { state: 'unplanned'; failure: Failure }
  | { state: 'planned'; plan: Plan }
  | { state: 'applying'; plan: Plan }
  | { state: 'unapplied'; plan: Plan; failure: Failure }
  | { state: 'applied'; applied: ApplyPlanResult };

/** What can be done to take a plan back. */
export interface UndoActs {
  /** @param id of the plan that is to be taken back */
  plan(id: string): void;
  apply(plan: Plan): void;
  dismiss(): void;
}

/** Takes a plan back, from the plan for it to the outcome. `onApplied` is called after every apply that was answered. */
export function useUndo(onApplied: () => void): [UndoState, UndoActs] {
  const [undo, setUndo] = useState<UndoState>({ state: 'idle' });
  const step = useRef(0);

  function begin(state: UndoState): () => boolean {
    setUndo(state);
    const own = (step.current += 1);
    return () => own === step.current;
  }

  async function plan(id: string) {
    const current = begin({ state: 'planning' });
    const settled = await settle(invoke('planUndo', { id }));
    if (!current()) return;
    setUndo(
      settled.ok ? { state: 'planned', plan: settled.result.plan } : { state: 'unplanned', failure: settled.failure },
    );
  }

  async function apply(approved: Plan) {
    const current = begin({ state: 'applying', plan: approved });
    const settled = await settle(invoke('applyPlan', { id: approved.id, digest: approved.digest }));
    if (!current()) return;
    if (!settled.ok) {
      setUndo({ state: 'unapplied', plan: approved, failure: settled.failure });
      return;
    }
    setUndo({ state: 'applied', applied: settled.result });
    onApplied();
  }

  return [
    undo,
    {
      plan: (id) => void plan(id),
      apply: (approved) => void apply(approved),
      dismiss: () => void begin({ state: 'idle' }),
    },
  ];
}
