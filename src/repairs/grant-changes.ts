import type { Message } from '../checks/check';
import type { SchemeProjects } from '../facts/scheme-projects';
import type { Change } from './changes/change';
import type { SideEffect } from './repair';
import { sharingTold } from './sharing';

/** What every repair of a permission scheme may have to say. */
export const GRANT_MESSAGES = {
  teamManaged: { text: 'A team-managed service project has no permission scheme to repair.' },
  freePlan: {
    text: 'This site is on the Free plan, on which permission schemes cannot be edited; Jira would refuse. Change to a paid plan, or a trial of one, correct the scheme, and change back if you want to: the scheme then stays as it is.',
  },
  shared: {
    text: '{count, plural, one {Another service project shares this permission scheme and changes with it} other {# other service projects share this permission scheme and change with it}}: {projects}',
  },
  notShared: { text: 'No other service project that was seen shares this permission scheme.' },
  seen: {
    text: '{of, plural, =0 {You can see no other service project that could share this permission scheme.} one {You can see # other service project; its permission scheme could {seen, plural, =0 {not be read} one {be read} other {be read}}.} other {You can see # other service projects; the permission scheme of {seen, plural, =0 {none} one {#} other {#}} of them could be read.}}',
  },
} as const satisfies Record<string, Message>;

/** A plan's part for a permission scheme: the changes, and who else lives with that scheme. Nothing without changes. */
export function grantChanges(
  changes: Change[],
  sharing: SchemeProjects,
): { changes: [Change, ...Change[]]; sideEffects: SideEffect<'shared' | 'notShared' | 'seen'>[] } | undefined {
  const [first, ...rest] = changes;
  if (first === undefined) return undefined;
  return { changes: [first, ...rest], sideEffects: sharingTold(sharing) };
}
