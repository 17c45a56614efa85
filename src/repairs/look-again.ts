import type { DirectoryAccess } from '../atlassian/organization';
import type { ReadSource } from '../facts/fact';
import { look } from './apply';
import type { Change } from './changes/change';
import type { ApplyOutcome } from './outcome';
import type { LeftAlone, Plan } from './plan';
import { sentBy } from './undoable';

/** What of a plan stands on the site now, as far as it can be told. */
export interface LookedAgain {
  /** What it wrote, the changes that showed late among them. */
  written: Change[];
  left: LeftAlone[];
  /** The read that failed, where one did. */
  unread?: ReadSource | undefined;
}

/**
 * Reads afresh what a plan sent and never saw take effect. What it did see is not read: the way back is looked at before
 * it is written, as every plan is.
 */
export async function lookAgain(
  plan: Plan,
  outcome: ApplyOutcome,
  lent: DirectoryAccess | undefined,
): Promise<LookedAgain> {
  const found: LookedAgain = { written: [], left: [] };
  for (const { change, seen } of sentBy(plan, outcome)) {
    const { outcome: now, calls } = seen
      ? { outcome: 'already-applied' as const, calls: [] }
      : await look(change, { learned: new Map(), lent });
    if (now === 'already-applied') found.written.push(change);
    else if (now === 'failed') {
      found.unread = calls.find((call) => call.how === 'read');
      found.left.push({ change, because: 'unread' });
    } else found.left.push({ change, because: now === 'stale' ? 'changed-since' : 'not-there' });
  }
  return found;
}
