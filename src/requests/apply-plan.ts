import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { DirectoryAccess } from '../atlassian/organization';
import { applyChanges } from '../repairs/apply';
import { kindOf } from '../repairs/changes/registry';
import type { ApplyOutcome } from '../repairs/outcome';
import { digestOf, type Plan } from '../repairs/plan';
import { undoable } from '../repairs/undoable';
import { entriesOfPlan } from '../records/audit-search';
import { appendEntry, entryOf } from '../records/audit-trail';
import { forgetAttempt, recordAttempt } from '../records/attempts';
import { withLocks } from '../records/locks';
import {
  beginPlan,
  claimPlan,
  finishPlan,
  markUndone,
  readPlan,
  releasePlan,
  type StoredPlan,
  type Undone,
} from '../records/plans';
import { dropRecentFacts } from '../records/recent-facts';
import { attemptOf } from './attempt-of';
import { lendFor } from './open-directory';
import { ownPlaces } from './own-places';
import { planId } from './plan-id';
import { stop } from './problem';
import type { WithRights } from './prove-access';
import type { RequestHandler } from './request';
import { requireRightsTo } from './rights-to-plan';
import { requireSwitchedOn, switchOf } from './switched-on';
import { waitWhile } from './wait-while';

/** An invocation lives 25 seconds; a claim older than this was left behind by one that ended early. */
const CLAIM_LIFETIME_MS = 60_000;

const input = v.object({ id: planId, digest: v.pipe(v.string(), v.maxLength(100)) });

export type ApplyPlanPayload = v.InferInput<typeof input>;
/**
 * `undoable`: what this plan wrote, all of its changes or some, can be taken back. `undone`: it was taken back since, so that
 * the outcome tells what was, not what is.
 */
export type ApplyPlanResult = {
  kind: 'outcome';
  plan: Plan;
  outcome: ApplyOutcome;
  undoable: boolean;
  undone?: Undone;
};

/** Applies an approved plan once. Whoever asks for the same plan again gets what became of it. */
const applyPlan: RequestHandler<v.InferOutput<typeof input>, ApplyPlanResult, WithRights> = {
  input,
  async run({ id, digest }, { accountId, cloudId, rights }) {
    const stored = (await readPlan(id)) ?? stop('plan-not-found');
    const { plan } = stored;
    if (plan.digest !== digest || digestOf(plan) !== digest) stop('plan-changed');
    if (stored.state === 'done' && stored.outcome) return result(plan, stored.outcome, stored.undone);
    // One that was begun in time may be ended: it is looked at anew anyway.
    const begun = stored.begun !== undefined || stored.outcome !== undefined || isClaimed(stored);
    if (!begun && Date.parse(plan.expiresAt) < Date.now()) stop('plan-expired');
    // Here, where every way to an apply passes: who approves what was sent is not who planned it.
    await requireRightsTo(plan, rights);
    await requireSwitchedOn(switchOf(plan.changes));
    const lent = await lendFor(plan.changes, cloudId, accountId);
    const names = plan.changes.map((change) => kindOf(change).lock(change.target));
    const locked = await withLocks(names, `${id}:${randomUUID()}`, () => applyLocked(id, rights, lent));
    if (locked !== undefined) return result(plan, locked.result);
    // Somebody else who is at this very plan gets its result, which is the result for all.
    const after = await waitWhile(
      () => readPlan(id),
      (seen) => seen?.state === 'applying',
    );
    return after?.state === 'done' && after.outcome ? result(plan, after.outcome, after.undone) : stop('plan-busy');
  },
};

export default applyPlan;

function isClaimed({ state, claimedAt }: StoredPlan): boolean {
  return state === 'applying' && claimedAt + CLAIM_LIFETIME_MS > Date.now();
}

/** With the locks held: looks again whether the plan was applied meanwhile, and applies it if not. */
async function applyLocked(
  id: string,
  { accountId, administersJira }: WithRights['rights'],
  lent: DirectoryAccess | undefined,
): Promise<ApplyOutcome> {
  let stored = (await readPlan(id)) ?? stop('plan-not-found');
  if (stored.state === 'done' && stored.outcome) return stored.outcome;
  if (stored.state === 'applying' && stored.outcome) return writeDown(stored, stored.outcome, { again: true });
  if (isClaimed(stored)) stop('plan-busy');
  if (stored.begun) stored = { ...stored, begun: { ...stored.begun, changes: await ownPlaces(stored, stored.begun) } };
  const claim = randomUUID();
  if (!(await claimPlan(stored, claim, Date.now()))) stop('plan-busy');
  let claimed: StoredPlan = { ...stored, state: 'applying', claim };
  const { plan } = stored;
  let outcome: ApplyOutcome | undefined;
  try {
    outcome = await applyChanges(plan, accountId, {
      now: () => new Date(),
      lent,
      administersJira,
      begun: stored.begun?.changes ?? [],
      beforeFirstWrite: async (places) => {
        await writeIntent(plan, accountId);
        claimed = await begin(claimed, accountId, places);
        // Here too: an invocation that ends early never comes to the second time.
        await dropOlderFacts();
      },
    });
  } finally {
    await dropOlderFacts();
    // A plan that could not even be tried stays open.
    if (outcome === undefined) await releasePlan(claimed);
  }
  // Before the audit trail: where that fails, whoever asks again completes it instead of trying the change again.
  await finishPlan(claimed, outcome, 'applying');
  return writeDown(claimed, outcome);
}

/** The change is behind us: leaves what became of it in the audit trail, and closes the plan. */
async function writeDown(stored: StoredPlan, outcome: ApplyOutcome, { again = false } = {}): Promise<ApplyOutcome> {
  const { plan } = stored;
  try {
    await rememberAttempt(plan, outcome);
    const whole = plan.left?.some(({ because }) => because === 'unread') !== true;
    if (plan.undoes !== undefined && whole && outcome.outcome === 'applied') {
      await markUndone(plan.undoes, { plan: plan.id, by: outcome.by, at: outcome.at });
    }
    if (!again || !(await isTold(plan))) {
      await appendEntry({ ...entryOf(plan, outcome.by, outcome.at), phase: 'outcome', outcome });
    }
    await finishPlan(stored, outcome, 'done');
  } catch {
    stop('outcome-unwritten');
  }
  return outcome;
}

/** Whether the outcome got into the audit trail by a try that was cut short right after it. */
async function isTold(plan: Plan): Promise<boolean> {
  // That it was sent to somebody is an entry of the plan as well.
  return (await entriesOfPlan(plan)).some(({ action, phase }) => action !== 'hand-off' && phase === 'outcome');
}

/** Notes what is about to be written, beside what an earlier try noted. */
async function begin(claimed: StoredPlan, accountId: string, places: readonly number[]): Promise<StoredPlan> {
  const changes = [...new Set([...(claimed.begun?.changes ?? []), ...places])].sort((a, b) => a - b);
  const begun = { by: accountId, at: new Date().toISOString(), changes };
  const noted = await beginPlan(claimed, begun).catch(() => stop('audit-unwritable'));
  return noted ? { ...claimed, begun } : stop('plan-busy');
}

async function writeIntent(plan: Plan, accountId: string): Promise<void> {
  try {
    await appendEntry({ ...entryOf(plan, accountId, new Date().toISOString()), phase: 'intent' });
  } catch {
    stop('audit-unwritable');
  }
}

/** Diagnoses that follow read the site anew. Where storage fails, the change itself still counts. */
async function dropOlderFacts(): Promise<void> {
  await dropRecentFacts().catch(() => undefined);
}

/** What the site said to a tried invite is a fact for the next diagnosis; a success makes an old one void. */
async function rememberAttempt(plan: Plan, outcome: ApplyOutcome): Promise<void> {
  const { projectId, email } = plan.target;
  const attempt = attemptOf(outcome);
  if (attempt !== undefined) await recordAttempt(projectId, email, attempt);
  else if (outcome.outcome === 'applied') await forgetAttempt(projectId, email);
}

function result(plan: Plan, outcome: ApplyOutcome, undone?: Undone): ApplyPlanResult {
  const takesBack = undone === undefined && undoable(plan, outcome);
  return { kind: 'outcome', plan, outcome, undoable: takesBack, ...(undone === undefined ? {} : { undone }) };
}
