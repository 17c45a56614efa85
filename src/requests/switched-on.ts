import { readSetting } from '../records/settings';
import type { Change, SwitchedBy } from '../repairs/changes/change';
import { kindOf } from '../repairs/changes/registry';
import { stop } from './problem';

/** Ends the request where it takes a setting that is off: also between planning and applying. */
export async function requireSwitchedOn(by: SwitchedBy | undefined): Promise<void> {
  if (by !== undefined && !(await readSetting(by)).value) stop('switched-off');
}

/** The setting that writing these changes takes, whichever repair or way back planned them. */
export function switchOf(changes: readonly Change[]): SwitchedBy | undefined {
  return changes.map((change) => kindOf(change).switchedOnBy?.(change.after)).find((by) => by !== undefined);
}
