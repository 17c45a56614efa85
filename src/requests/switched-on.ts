import { readSetting } from '../records/settings';
import type { AnyRepair } from '../repairs/repair';
import { stop } from './problem';

/** Ends the request where the repair takes a setting that is off: also between planning and applying. */
export async function requireSwitchedOn({ switchedOnBy }: Pick<AnyRepair, 'switchedOnBy'>): Promise<void> {
  if (switchedOnBy === undefined) return;
  const { value } = await readSetting(switchedOnBy);
  if (!value) stop('switched-off');
}
