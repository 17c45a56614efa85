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
  return {
    changes: [first, ...rest],
    sideEffects: [
      projects.length > 0
        ? { message: 'shared', values: { count: projects.length, projects } }
        : { message: 'notShared' },
      { message: 'seen', values: { seen, of } },
    ],
  };
}
