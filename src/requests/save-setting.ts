import * as v from 'valibot';
import { readKeyRecord } from '../records/organization-key';
import { readSetting, saveSetting as keepSetting } from '../records/settings';
import { listRepairers } from './list-repairers';
import { noteSetting } from './note-setting';
import { settingsResult, type SettingsResult } from './read-settings';
import type { RequestHandler } from './request';

const input = v.variant('setting', [
  v.object({ setting: v.literal('agentsMayAdd'), value: v.boolean() }),
  v.object({ setting: v.literal('undocumentedReactivation'), value: v.boolean() }),
  v.object({
    setting: v.literal('retentionDays'),
    value: v.pipe(v.number(), v.integer(), v.minValue(30, 'keep 30 days or more'), v.maxValue(3_650)),
  }),
  v.object({
    setting: v.literal('directoryRepairers'),
    value: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[\w:.-]{1,128}$/, 'name people by their account ids'))),
      v.maxLength(20, 'list 20 people or fewer'),
    ),
  }),
]);

export type SaveSettingPayload = v.InferInput<typeof input>;

/** Changes one setting, and leaves in the audit trail who did. */
const saveSetting: RequestHandler<v.InferOutput<typeof input>, SettingsResult> = {
  input,
  async run(change, { accountId }) {
    if (change.setting === 'directoryRepairers') await listRepairers(change.value, accountId);
    else await keepOne(change, accountId);
    return settingsResult(await readKeyRecord(), accountId);
  },
};

export default saveSetting;

type OneValue = Exclude<v.InferOutput<typeof input>, { setting: 'directoryRepairers' }>;

async function keepOne({ setting, value }: OneValue, accountId: string): Promise<void> {
  const before = await readSetting(setting);
  if (before.value === value) return;
  const at = new Date();
  await noteSetting({ setting, before: String(before.value), after: String(value) }, accountId, at);
  await keepSetting(setting, value, accountId, at.toISOString());
}
