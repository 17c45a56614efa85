import type { DirectoryAccess } from '../atlassian/organization';
import type { Actor } from '../facts/fact';
import type { SchemeProjects } from '../facts/scheme-projects';
import type { Change, Learned, NotBegun, StateRead } from './changes/change';
import { kindOf } from './changes/registry';
import { whyNot } from './changes/written';
import { outcomeOf, type ApplyOutcome, type ChangeOutcome } from './outcome';
import { canonical, type Plan } from './plan';
import { sharingChanged, tellsSharing } from './sharing';

/** Pauses before each further look, in milliseconds: a write may show late. */
const LOOKS = [0, 250, 500, 1_000, 2_000];
/** No change is begun later than this after the first, in milliseconds: an invocation ends after 25 seconds. */
const WRITING_MS = 12_000;

/** What applying needs from around it. */
export interface ApplySteps {
  /** Called once, after every change was found as planned and before the first write, with the places to be written. */
  beforeFirstWrite(places: number[]): Promise<void>;
  now(): Date;
  /** Places of the changes that an earlier try, cut short, was about to write; where one is done, that try did it. */
  begun?: readonly number[];
  /** The organization's key, for the kinds of change that work with it; it is in nothing that comes back. */
  lent?: DirectoryAccess | undefined;
  /** Whether whoever applies it administers Jira: to them, a setting that keeps things for such people refuses nothing. */
  administersJira: boolean;
}

/** What the changes of one plan share while they are applied. */
interface Shared {
  learned: Learned;
  lent: DirectoryAccess | undefined;
  as: Actor;
  administersJira: boolean;
}

/**
 * Reads every change; writes none unless each is as the plan says or done already; then writes them in order and
 * reads each again. Stops at the first that does not work; what follows is *not tried*.
 */
export async function applyChanges(plan: Plan, by: string, steps: ApplySteps): Promise<ApplyOutcome> {
  const { begun = [], lent, administersJira } = steps;
  const shared: Shared = { learned: new Map(), lent, as: plan.as === 'app' ? 'app' : 'user', administersJira };
  const strayed = unlessFine(await lookWhetherMeant(plan));
  // Without an earlier try there is nothing to look for where the plan is not meant any more.
  const seen = strayed !== undefined && begun.length === 0 ? strayed : await lookAtAll(plan, shared);
  const looked = seen.map((one, place) => {
    if (one.outcome === 'already-applied' && begun.includes(place)) {
      return { ...one, outcome: 'applied' as const, earlier: true as const };
    }
    return strayed?.[place] ?? one;
  });
  const open = looked.flatMap((one, place) => (one.outcome === 'applied' && one.earlier === undefined ? [place] : []));
  const at = () => steps.now().toISOString();
  if (looked.some((one) => one.outcome === 'stale' || one.outcome === 'failed')) {
    return outcomeOf(
      looked.map((one, place) => (open.includes(place) ? { outcome: 'not-tried', calls: one.calls } : one)),
      at(),
      by,
    );
  }
  if (open.length === 0) return outcomeOf(looked, at(), by);
  const unshared = unlessFine(await lookWhoShares(plan));
  if (unshared !== undefined) {
    return outcomeOf(
      looked.map((one, place) => (open.includes(place) ? (unshared[place] ?? one) : one)),
      at(),
      by,
    );
  }
  await steps.beforeFirstWrite(open);
  const outcomes: ChangeOutcome[] = [];
  const started = steps.now().getTime();
  for (const [index, change] of plan.changes.entries()) {
    const before = looked[index];
    if (before !== undefined && !open.includes(index)) outcomes.push(before);
    else if (stopped(outcomes) || steps.now().getTime() - started > WRITING_MS) {
      outcomes.push({ outcome: 'not-tried', calls: [] });
    } else outcomes.push(await write(change, before?.calls ?? [], shared));
  }
  return outcomeOf(outcomes, at(), by);
}

/** Nothing where there is nothing to be said. */
function unlessFine(outcomes: ChangeOutcome[] | undefined): ChangeOutcome[] | undefined {
  return outcomes?.some(({ outcome }) => outcome !== 'not-tried') ? outcomes : undefined;
}

/** After one that did not work, the rest is left alone. */
function stopped(outcomes: readonly ChangeOutcome[]): boolean {
  return outcomes.some((one) => one.outcome === 'failed' || one.outcome === 'refused');
}

/**
 * Whether every change is still about the plan's service project: one that has moved to another permission scheme
 * meanwhile is not to be repaired in the old one. Taking a plan back is about what it wrote, wherever that is.
 */
function lookWhetherMeant({ changes, undoes, target }: Plan): Promise<ChangeOutcome[]> | undefined {
  if (undoes !== undefined) return undefined;
  return lookAround(
    changes,
    (change) => kindOf(change).moved?.(change.target, target.projectId),
    (moved) => moved !== undefined && { moved },
  );
}

/**
 * Who else lives with what is about to be written, where the plan told it: whoever approved was shown them. What becomes
 * of the changes where that is not so any more, or cannot be read.
 */
function lookWhoShares(plan: Plan): Promise<ChangeOutcome[]> | undefined {
  if (!tellsSharing(plan)) return undefined;
  return lookAround(
    plan.changes,
    (change) => kindOf(change).shared?.(change.target, plan.target.projectId),
    (sharing) => sharingChanged(plan, sharing) && { sharing },
  );
}

/** Who else lives with what changes write, where a plan tells that; undefined for kinds that concern nobody else. */
export function readSharing(
  changes: readonly Change[],
  projectId: string,
): Promise<StateRead<SchemeProjects>> | undefined {
  for (const change of changes) {
    const read = kindOf(change).shared?.(change.target, projectId);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** Asks once for each thing that is changed; `strayed` says what is not as it was planned. */
async function lookAround<State>(
  changes: readonly Change[],
  ask: (change: Change) => Promise<StateRead<State>> | undefined,
  strayed: (state: State) => Pick<ChangeOutcome, 'moved' | 'sharing'> | false,
): Promise<ChangeOutcome[]> {
  const asked = new Map<string, Promise<StateRead<State>> | undefined>();
  return Promise.all(
    changes.map(async (change): Promise<ChangeOutcome> => {
      const about = kindOf(change).lock(change.target);
      if (!asked.has(about)) asked.set(about, ask(change));
      const read = await asked.get(about);
      if (read === undefined) return { outcome: 'not-tried', calls: [] };
      const calls = [read.source];
      if (!read.ok) return { outcome: 'failed', calls, status: read.source.status };
      const found = strayed(read.state);
      return found ? { outcome: 'stale', calls, ...found } : { outcome: 'not-tried', calls };
    }),
  );
}

/** Looks at all changes: first at those that make something, since others are about what they make. */
async function lookAtAll(plan: Plan, shared: Shared): Promise<ChangeOutcome[]> {
  const looks = new Map<Change, ChangeOutcome>();
  const makes = (change: Change) => !kindOf(change).reversible;
  for (const group of [plan.changes.filter(makes), plan.changes.filter((change) => !makes(change))]) {
    await Promise.all(group.map(async (change) => looks.set(change, await look(change, shared))));
  }
  return plan.changes.flatMap((change) => looks.get(change) ?? []);
}

/** How a change stands before anything is written; `applied` here means: as planned, to be written. */
export async function look(change: Change, shared: Pick<Shared, 'learned' | 'lent'>): Promise<ChangeOutcome> {
  const read = await readState(change, shared);
  if (!read.ok) {
    const { source, trouble } = read;
    return { outcome: 'failed', calls: [source], ...whyNot({ status: source.status, trouble }) };
  }
  if (same(read.state, change.after)) return { outcome: 'already-applied', calls: [read.source] };
  if (!same(read.state, change.before)) return { outcome: 'stale', calls: [read.source], found: read.state };
  return { outcome: 'applied', calls: [read.source] };
}

async function write(change: Change, calls: ChangeOutcome['calls'], shared: Shared): Promise<ChangeOutcome> {
  const { learned, as, lent } = shared;
  const written = await kindOf(change).write(change.target, change.after, learned, as, lent);
  const all = [...calls, ...written.calls];
  if ('begun' in written) {
    return { outcome: 'failed', calls: all, ...toldBy(written) };
  }
  // An answer that got lost may have done its work, so a fresh read decides, not the answer.
  const lost = !written.ok && (written.status === 0 || written.status >= 500);
  // A success with a body that nobody expected is no refusal either.
  const taken = written.ok || (written.status >= 200 && written.status < 300);
  if (!written.ok && !lost && !taken) {
    const likely = written.status === 403 && !shared.administersJira ? kindOf(change).reservedBy : undefined;
    return { outcome: 'refused', calls: all, ...toldBy(written), ...whyNot({ likely }) };
  }
  for (const pause of LOOKS) {
    await new Promise((resume) => setTimeout(resume, pause));
    const read = await readState(change, shared);
    all.push(read.source);
    if (read.ok && same(read.state, change.after)) return { outcome: 'applied', calls: all };
  }
  if (written.ok || taken) return { outcome: 'not-verified', calls: all };
  return { outcome: 'failed', calls: all, ...toldBy(written) };
}

function toldBy({ status, i18nKey, message, trouble }: Pick<NotBegun, 'status' | 'i18nKey' | 'message' | 'trouble'>) {
  return whyNot({ status, i18nKey, message, trouble });
}

function readState(
  change: Change,
  { learned, lent }: Pick<Shared, 'learned' | 'lent'>,
): Promise<StateRead<Change['before']>> {
  return kindOf(change).read(change.target, learned, lent);
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}
