import { createHash, randomUUID } from 'node:crypto';
import type { Change } from './changes/change';
import { kindOf } from './changes/registry';
import type { RepairAccess, SideEffect } from './repair';

/** How long a plan may be approved, in milliseconds. */
export const PLAN_LIFETIME_MS = 30 * 60 * 1_000;

/** One repair for one customer in one service project: data, made once, applied at most once. */
export interface Plan {
  id: string;
  /** The repair, or `undo` for the way back. */
  repair: string;
  /** The plan that this one takes back. */
  undoes?: string;
  /** What that plan sent and this one leaves alone. */
  left?: LeftAlone[];
  cause?: string;
  target: { projectId: string; projectKey: string; projectName: string; email: string };
  changes: [Change, ...Change[]];
  sideEffects: SideEffect[];
  access: RepairAccess;
  /**
   * The app writes it for an agent, where an administrator has allowed that, or it is written with the organization's
   * key, where who gave it has allowed that; else whoever applies it writes.
   */
  as?: 'app' | 'organization-key';
  /** Kinds of change in this plan that cannot be taken back; empty where it can be undone. */
  irreversible: Change['kind'][];
  /** How many mails the site sends. */
  mails: number;
  /** Beside these, no document says whether mail is sent. */
  mailsNotDocumented?: true;
  plannedBy: string;
  plannedAt: string;
  expiresAt: string;
  /** SHA-256 over everything else: what was approved is what is applied. */
  digest: string;
}

/**
 * A change that was sent and never confirmed, and why it is no part of the way back. `not-there`: it never took effect.
 * `changed-since`: the site is in a third state. `unread`: nobody can tell, so the plan can be taken back once more.
 */
export interface LeftAlone {
  change: Change;
  because: 'not-there' | 'changed-since' | 'unread';
}

/** A plan before its id, its times and what follows from its changes. */
export type PlanDraft = Pick<
  Plan,
  'repair' | 'undoes' | 'left' | 'cause' | 'target' | 'changes' | 'sideEffects' | 'access' | 'as' | 'plannedBy'
>;

/** Completes a plan with what follows from its changes. */
export function makePlan(draft: PlanDraft, now: Date): Plan {
  const kinds = draft.changes.map(kindOf);
  const plan = {
    ...draft,
    id: randomUUID(),
    irreversible: [...new Set(kinds.filter((kind) => !kind.reversible).map((kind) => kind.kind))],
    mails: kinds.filter((kind) => kind.mails === true).length,
    ...(kinds.some((kind) => kind.mails === 'not-documented') ? { mailsNotDocumented: true as const } : {}),
    plannedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + PLAN_LIFETIME_MS).toISOString(),
  };
  return { ...plan, digest: digestOf(plan) };
}

/**
 * The way back: the changes that took effect with before and after exchanged, last one first.
 * @param written those that the plan wrote; at least one
 * @param left what else it sent
 */
export function undoDraft(
  plan: Plan,
  written: readonly Change[],
  left: readonly LeftAlone[],
  plannedBy: string,
): PlanDraft {
  const back = [...written]
    .reverse()
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change);
  const [first, ...rest] = back;
  if (first === undefined) throw new Error('A plan has at least one change.');
  return {
    repair: 'undo',
    undoes: plan.id,
    ...(left.length === 0 ? {} : { left: [...left] }),
    ...(plan.cause === undefined ? {} : { cause: plan.cause }),
    target: plan.target,
    changes: [first, ...rest],
    sideEffects: [],
    access: plan.access,
    ...(plan.as === undefined ? {} : { as: plan.as }),
    plannedBy,
  };
}

/** SHA-256, in hexadecimal, over everything in the plan but the digest itself. */
export function digestOf(plan: Omit<Plan, 'digest'>): string {
  const { digest: _, ...rest } = plan as Plan;
  return createHash('sha256').update(canonical(rest)).digest('hex');
}

/** JSON with sorted keys, so that storing a plan and reading it back keeps its digest. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
