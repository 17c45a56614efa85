import { ofTheTrail } from '../records/audit-retention';
import { appendEntry } from '../records/audit-trail';
import { stop } from './problem';

/** One setting, or one account of a setting that lists accounts, before and after. */
export interface SettingChange {
  setting: string;
  before: string;
  after: string;
  accountId?: string;
}

/** Written before the setting itself: what others may do is never changed without a trace. */
export async function noteSetting(change: SettingChange, actor: string, at: Date): Promise<void> {
  try {
    const note = { of: 'setting', ...change } as const;
    await appendEntry({ ...ofTheTrail(at), actor, action: 'setting', note });
  } catch {
    stop('audit-unwritable');
  }
}
