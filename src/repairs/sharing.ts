import type { SchemeProjects } from '../facts/scheme-projects';
import type { ApplyOutcome } from './outcome';
import { canonical, digestOf, type Plan } from './plan';
import type { SideEffect } from './repair';

/** One page of projects without one's own: of a longer list, the rest is never asked for its scheme. */
const ASKED = 99;
const MESSAGES: readonly string[] = ['shared', 'notShared', 'seen'];

/** Who else lives with a permission scheme, as a plan tells it. */
export function sharingTold({ sharing, seen, of }: SchemeProjects): SideEffect<'shared' | 'notShared' | 'seen'>[] {
  const projects = sharing.map((project) => `${project.name} (${project.key})`);
  const shared: SideEffect<'shared' | 'notShared'> =
    projects.length > 0
      ? { message: 'shared', values: { count: projects.length, projects } }
      : { message: 'notShared' };
  // Where no other project showed its scheme, nothing is said of sharing.
  return [...(seen > 0 || projects.length > 0 ? [shared] : []), { message: 'seen', values: { seen, of } }];
}

/** Whether a plan says who shares the scheme. */
export function tellsSharing({ sideEffects }: Pick<Plan, 'sideEffects'>): boolean {
  return sideEffects.some(({ message }) => message === 'seen');
}

/**
 * Whether a plan told something else than what is read now: other projects, or more of them left unread. Who sees more
 * than the one who planned, and finds no other project, finds what was told.
 */
export function sharingChanged({ sideEffects }: Pick<Plan, 'sideEffects'>, now: SchemeProjects): boolean {
  const told = sideEffects.find(({ message }) => message === 'seen')?.values;
  if (told === undefined) return false;
  const unread = Math.min(Number(told['of']), ASKED) - Number(told['seen']);
  return projectsOf(sideEffects) !== projectsOf(sharingTold(now)) || Math.min(now.of, ASKED) - now.seen > unread;
}

/** The plan as it has to be shown where others share the scheme than it told; undefined where it ended otherwise. */
export function withSharingFound(plan: Plan, { outcome, changes, by }: ApplyOutcome): Plan | undefined {
  const found = changes.find(({ sharing }) => sharing !== undefined)?.sharing;
  // From now on it tells what whoever approved could see.
  return outcome !== 'stale' || found === undefined ? undefined : withSharing(plan, found, by);
}

/** The plan as it tells who shares the scheme to somebody who sees that. */
export function withSharing(plan: Plan, seen: SchemeProjects, plannedBy: string): Plan {
  const { digest: _, ...rest } = plan;
  const others = plan.sideEffects.filter(({ message }) => !MESSAGES.includes(message));
  const shown = { ...rest, plannedBy, sideEffects: [...sharingTold(seen), ...others] };
  return { ...shown, digest: digestOf(shown) };
}

function projectsOf(sideEffects: readonly SideEffect[]): string {
  const projects = sideEffects.find(({ message }) => message === 'shared')?.values?.['projects'];
  return canonical(Array.isArray(projects) ? [...(projects as string[])].sort() : []);
}
