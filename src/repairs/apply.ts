import type { AnyChangeKind, Change, Learned, StateRead } from './changes/change';
import { kindOf } from './changes/registry';
import { outcomeOf, type ApplyOutcome, type ChangeOutcome } from './outcome';
import { canonical, type Plan } from './plan';

/** Pauses before each further look, in milliseconds: a write may show late. */
const LOOKS = [0, 250, 500, 1_000, 2_000];
/** No change is begun later than this after the first, in milliseconds: an invocation ends after 25 seconds. */
const WRITING_MS = 12_000;

/** What applying needs from around it. */
export interface ApplySteps {
  /** Called once, after every change was found as planned and before the first write. */
  beforeFirstWrite(): Promise<void>;
  now(): Date;
}

/**
 * Reads every change; writes none unless each is as the plan says or done already; then writes them in order and
 * reads each again. Stops at the first that does not work; what follows is *not tried*.
 */
export async function applyChanges(plan: Plan, by: string, steps: ApplySteps): Promise<ApplyOutcome> {
  const learned: Learned = new Map();
  const strayed = await lookWhetherMeant(plan);
  const looked = strayed ?? (await Promise.all(plan.changes.map((change) => look(change, learned))));
  const at = () => steps.now().toISOString();
  if (looked.some((one) => one.outcome === 'stale' || one.outcome === 'failed')) {
    return outcomeOf(
      looked.map((one) => (one.outcome === 'applied' ? { outcome: 'not-tried', calls: one.calls } : one)),
      at(),
      by,
    );
  }
  if (looked.every((one) => one.outcome === 'already-applied')) return outcomeOf(looked, at(), by);
  await steps.beforeFirstWrite();
  const outcomes: ChangeOutcome[] = [];
  const started = steps.now().getTime();
  for (const [index, change] of plan.changes.entries()) {
    const before = looked[index];
    if (before?.outcome === 'already-applied') outcomes.push(before);
    else if (stopped(outcomes) || steps.now().getTime() - started > WRITING_MS) {
      outcomes.push({ outcome: 'not-tried', calls: [] });
    } else outcomes.push(await write(change, before?.calls ?? [], learned));
  }
  return outcomeOf(outcomes, at(), by);
}

/** After one that did not work, the rest is left alone. */
function stopped(outcomes: readonly ChangeOutcome[]): boolean {
  return outcomes.some((one) => one.outcome === 'failed' || one.outcome === 'refused');
}

/**
 * Whether every change is still about the plan's service project: one that has moved to another permission scheme
 * meanwhile is not to be repaired in the old one. Taking a plan back is about what it wrote, wherever that is.
 */
async function lookWhetherMeant(plan: Plan): Promise<ChangeOutcome[] | undefined> {
  if (plan.undoes !== undefined) return undefined;
  const asked = new Map<string, Promise<StateRead<boolean>>>();
  const reads = plan.changes.map(async (change) => {
    const kind = kindOf(change);
    if (kind.concerns === undefined) return undefined;
    const about = kind.lock(change.target);
    const read = asked.get(about) ?? kind.concerns(change.target, plan.target.projectId);
    asked.set(about, read);
    return read;
  });
  const outcomes = (await Promise.all(reads)).map((read): ChangeOutcome => {
    if (read === undefined) return { outcome: 'not-tried', calls: [] };
    if (!read.ok) return { outcome: 'failed', calls: [read.source], status: read.source.status };
    return { outcome: read.state ? 'not-tried' : 'stale', calls: [read.source] };
  });
  return outcomes.some((one) => one.outcome !== 'not-tried') ? outcomes : undefined;
}

/** How a change stands before anything is written; `applied` here means: as planned, to be written. */
async function look(change: Change, learned: Learned): Promise<ChangeOutcome> {
  const read = await readState(kindOf(change), change, learned);
  if (!read.ok) return { outcome: 'failed', calls: [read.source], status: read.source.status };
  if (same(read.state, change.after)) return { outcome: 'already-applied', calls: [read.source] };
  if (!same(read.state, change.before)) return { outcome: 'stale', calls: [read.source], found: read.state };
  return { outcome: 'applied', calls: [read.source] };
}

async function write(change: Change, calls: ChangeOutcome['calls'], learned: Learned): Promise<ChangeOutcome> {
  const kind = kindOf(change);
  const written = await kind.write(change.target, change.after, learned);
  const all = [...calls, ...written.calls];
  // An answer that got lost may have done its work, so a fresh read decides, not the answer.
  const lost = !written.ok && (written.status === 0 || written.status >= 500);
  // A success with a body that nobody expected is no refusal either.
  const taken = written.ok || (written.status >= 200 && written.status < 300);
  if (!written.ok && !lost && !taken) {
    const { status, i18nKey, message } = written;
    return {
      outcome: 'refused',
      calls: all,
      status,
      ...(i18nKey === undefined ? {} : { i18nKey }),
      ...(message === undefined ? {} : { message }),
    };
  }
  for (const pause of LOOKS) {
    await new Promise((resume) => setTimeout(resume, pause));
    const read = await readState(kind, change, learned);
    all.push(read.source);
    if (read.ok && same(read.state, change.after)) return { outcome: 'applied', calls: all };
  }
  if (written.ok || taken) return { outcome: 'not-verified', calls: all };
  const { status, message } = written;
  return { outcome: 'failed', calls: all, status, ...(message === undefined ? {} : { message }) };
}

function readState(kind: AnyChangeKind, change: Change, learned: Learned): Promise<StateRead<Change['before']>> {
  return kind.read(change.target, learned);
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}
