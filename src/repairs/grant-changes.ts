import type { SchemeProjects } from '../facts/scheme-projects';
import type { Change } from './changes/change';
import type { SideEffect } from './repair';

/** A plan's part for a permission scheme: the changes, and who else lives with that scheme. Nothing without changes. */
export function grantChanges(
  changes: Change[],
  { sharing, seen, of }: SchemeProjects,
): { changes: [Change, ...Change[]]; sideEffects: SideEffect<'shared' | 'notShared' | 'seen'>[] } | undefined {
  const [first, ...rest] = changes;
  if (first === undefined) return undefined;
  const projects = sharing.map((project) => `${project.name} (${project.key})`);
  const shared: SideEffect<'shared' | 'notShared'> =
    projects.length > 0
      ? { message: 'shared', values: { count: projects.length, projects } }
      : { message: 'notShared' };
  return {
    changes: [first, ...rest],
    // Where no other project showed its scheme, nothing is said of sharing.
    sideEffects: [...(seen > 0 || projects.length > 0 ? [shared] : []), { message: 'seen', values: { seen, of } }],
  };
}
