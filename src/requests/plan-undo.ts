import * as v from 'valibot';
import { readPlan, savePlan } from '../records/plans';
import { makePlan, undoDraft, type Plan } from '../repairs/plan';
import { undoable, writtenBy } from '../repairs/undoable';
import { planId } from './plan-id';
import { stop } from './problem';
import type { RequestHandler } from './request';

const input = v.object({ id: planId });

export type PlanUndoPayload = v.InferInput<typeof input>;
export type PlanUndoResult = { kind: 'planned'; plan: Plan; allowed: boolean };

/** Plans the way back from what a plan wrote. It is a plan like any other: shown, approved, applied, verified. */
const planUndo: RequestHandler<v.InferOutput<typeof input>, PlanUndoResult> = {
  input,
  async run({ id }, { accountId }) {
    const stored = (await readPlan(id)) ?? stop('plan-not-found');
    const { plan, outcome } = stored;
    if (stored.undone !== undefined) stop('undone-already', { at: stored.undone.at });
    if (stored.state !== 'done' || outcome === undefined || !undoable(plan, outcome)) stop('not-undoable');
    const undo = makePlan(undoDraft(plan, writtenBy(plan, outcome), accountId), new Date());
    await savePlan(undo);
    return { kind: 'planned', plan: undo, allowed: true };
  },
};

export default planUndo;
