import * as v from 'valibot';
import { readPlan, savePlan } from '../records/plans';
import { readSharing } from '../repairs/apply';
import { lookAgain } from '../repairs/look-again';
import { makePlan, undoDraft, type Plan } from '../repairs/plan';
import { sharingTold } from '../repairs/sharing';
import { sentBy, undoable } from '../repairs/undoable';
import { lendFor } from './open-directory';
import { planId } from './plan-id';
import { stop } from './problem';
import type { RequestHandler } from './request';
import { requireSwitchedOn, switchOf } from './switched-on';

const input = v.object({ id: planId });

export type PlanUndoPayload = v.InferInput<typeof input>;
export type PlanUndoResult = { kind: 'planned'; plan: Plan; allowed: boolean };

/**
 * Plans the way back from what a plan wrote. It is a plan like any other: shown, approved, applied, verified. What was
 * sent and never confirmed is read afresh: it is taken back where it is there, and named where it is left alone. Who
 * shares a permission scheme is told as in the plan that is taken back.
 */
const planUndo: RequestHandler<v.InferOutput<typeof input>, PlanUndoResult> = {
  input,
  async run({ id }, { accountId, cloudId }) {
    const stored = (await readPlan(id)) ?? stop('plan-not-found');
    const { plan, outcome } = stored;
    if (stored.undone !== undefined) stop('undone-already', { at: stored.undone.at });
    if (stored.state !== 'done' || outcome === undefined || !undoable(plan, outcome)) stop('not-undoable');
    const unseen = sentBy(plan, outcome).flatMap(({ change, seen }) => (seen ? [] : [change]));
    const lent = await lendFor(unseen, cloudId, accountId);
    const { written, left, unread } = await lookAgain(plan, outcome, lent);
    if (written.length === 0) stop(unread === undefined ? 'nothing-to-undo' : 'undo-unread', undefined, unread);
    const shared = await readSharing(written, plan.target.projectId);
    if (shared?.ok === false) stop('facts-missing', { facts: ['schemeProjects'] }, shared.source);
    const draft = undoDraft(plan, written, left, accountId);
    const by = switchOf(draft.changes);
    await requireSwitchedOn(by);
    const sideEffects = [
      ...(shared === undefined ? [] : sharingTold(shared.state)),
      ...(by === undefined ? [] : [{ message: 'undocumented' }]),
    ];
    const undo = makePlan({ ...draft, sideEffects }, new Date());
    await savePlan(undo);
    return { kind: 'planned', plan: undo, allowed: true };
  },
};

export default planUndo;
