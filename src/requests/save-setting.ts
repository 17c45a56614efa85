import * as v from 'valibot';
import { ofTheTrail } from '../records/audit-retention';
import { appendEntry } from '../records/audit-trail';
import { readKeyRecord } from '../records/organization-key';
import { readSetting, saveSetting as keepSetting } from '../records/settings';
import { stop } from './problem';
import { settingsResult, type SettingsResult } from './read-settings';
import type { RequestHandler } from './request';

const input = v.variant('setting', [
  v.object({ setting: v.literal('agentsMayAdd'), value: v.boolean() }),
  v.object({ setting: v.literal('undocumentedReactivation'), value: v.boolean() }),
  v.object({
    setting: v.literal('retentionDays'),
    value: v.pipe(v.number(), v.integer(), v.minValue(30, 'keep 30 days or more'), v.maxValue(3_650)),
  }),
]);

export type SaveSettingPayload = v.InferInput<typeof input>;

/** Changes one setting, and leaves in the audit trail who did. */
const saveSetting: RequestHandler<v.InferOutput<typeof input>, SettingsResult> = {
  input,
  async run({ setting, value }, { accountId }) {
    const before = await readSetting(setting);
    if (before.value !== value) {
      const at = new Date();
      await noteChange(setting, String(before.value), String(value), accountId, at);
      await keepSetting(setting, value, accountId, at.toISOString());
    }
    return settingsResult(await readKeyRecord());
  },
};

export default saveSetting;

/** Before the setting itself: what agents may do is never changed without a trace. */
async function noteChange(setting: string, before: string, after: string, actor: string, at: Date): Promise<void> {
  try {
    const note = { of: 'setting', setting, before, after } as const;
    await appendEntry({ ...ofTheTrail(at), actor, action: 'setting', note });
  } catch {
    stop('audit-unwritable');
  }
}
