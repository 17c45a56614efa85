import { equalTo } from './conditions';
import { Filter, kvs } from './storage';
import type { ApplyOutcome } from '../repairs/outcome';
import type { Plan } from '../repairs/plan';

const ENTITY = 'plan';
/** Plans that were sent or tried, and their outcomes, are kept this long; the audit trail keeps what happened. */
const KEPT = { unit: 'DAYS', value: 90 } as const;
/** No entry of the audit trail leads to the people in a plan that nobody tries, so it goes soon after its time. */
const UNTRIED = { unit: 'HOURS', value: 12 } as const;

/** A plan as stored. `applying` since `claimedAt` by whoever holds `claim`. */
export interface StoredPlan {
  projectId: string;
  state: 'planned' | 'applying' | 'done';
  plannedAt: string;
  /** Empty until somebody applies the plan. */
  claim: string;
  /** Epoch milliseconds; 0 until somebody applies the plan. */
  claimedAt: number;
  plan: Plan;
  outcome?: ApplyOutcome;
  /** What a try was about to write, noted before its first write; it tells what an earlier try did from what others did. */
  begun?: Begun;
  /** The plan was applied, and later taken back by another one. */
  undone?: Undone;
}

/** Who began to write which changes, and when. */
export interface Begun {
  by: string;
  at: string;
  /** Places of the changes in the plan, from 0. */
  changes: number[];
}

/** Who took the plan back, and when. */
export interface Undone {
  /** Id of the plan that took it back. */
  plan: string;
  by: string;
  at: string;
}

/** @param sent it is part of what was sent to administrators, and stays with it */
export async function savePlan(plan: Plan, { sent = false } = {}): Promise<void> {
  const stored: StoredPlan = {
    projectId: plan.target.projectId,
    state: 'planned',
    plannedAt: plan.plannedAt,
    claim: '',
    claimedAt: 0,
    plan,
  };
  await kvs.entity<StoredPlan>(ENTITY).set(plan.id, stored, { ttl: sent ? KEPT : UNTRIED });
}

/** Nobody can apply it any more. */
export async function deletePlan(id: string): Promise<void> {
  await kvs.entity(ENTITY).delete(id);
}

/** Undefined where there is none, or its time in storage is over. */
export function readPlan(id: string): Promise<StoredPlan | undefined> {
  return kvs.entity<StoredPlan>(ENTITY).get(id);
}

/** Takes a plan for applying, if it is still as it was read: of two that try, one gets it. */
export async function claimPlan(stored: StoredPlan, claim: string, now: number): Promise<boolean> {
  return replace(stored, { ...stored, state: 'applying', claim, claimedAt: now });
}

/** Gives a claimed plan back as it was, where nothing was written. */
export async function releasePlan(stored: StoredPlan): Promise<boolean> {
  const { outcome: _, ...open } = stored;
  return replace(stored, { ...open, state: 'planned' });
}

/** Notes what is about to be written, if this claim still holds the plan. What an earlier try noted stays. */
export async function beginPlan(stored: StoredPlan, begun: Begun): Promise<boolean> {
  return replace(stored, { ...stored, begun });
}

/** Notes on a plan that it was taken back; once. Nothing where the plan is not kept any more. */
export async function markUndone(id: string, undone: Undone): Promise<void> {
  const stored = await readPlan(id);
  if (stored === undefined || stored.undone !== undefined) return;
  if (!(await replace(stored, { ...stored, undone }))) throw new Error('The plan was changed meanwhile.');
}

/** Writes down what became of a plan, if this claim still holds it; `applying` where more is still to be written down. */
export async function finishPlan(
  stored: StoredPlan,
  outcome: ApplyOutcome,
  state: 'applying' | 'done',
): Promise<boolean> {
  return replace(stored, { ...stored, state, outcome });
}

async function replace(from: StoredPlan, to: StoredPlan): Promise<boolean> {
  const conditions = new Filter<StoredPlan>().and('state', equalTo(from.state)).and('claim', equalTo(from.claim));
  const ttl = to.begun === undefined && to.outcome === undefined ? UNTRIED : KEPT;
  try {
    await kvs.transact().set(from.plan.id, to, { entityName: ENTITY, conditions }, { ttl }).execute();
    return true;
  } catch (error) {
    const now = await readPlan(from.plan.id);
    if (now !== undefined && now.state === from.state && now.claim === from.claim) throw error;
    return now !== undefined && now.claim === to.claim && now.state === to.state;
  }
}
