import { readRepairers } from '../records/directory-repairers';
import { readKeyRecord } from '../records/organization-key';
import { clearSetting, readSetting, saveSetting } from '../records/settings';
import { noteSetting } from './note-setting';
import { stop } from './problem';

const SETTING = 'directoryRepairers';

/** Says who may repair in the directory. Only who gave the key may: it is their power that is lent. */
export async function listRepairers(listed: readonly string[], by: string): Promise<void> {
  const key = (await readKeyRecord()) ?? stop('no-organization-key');
  if (key.by !== by) stop('not-key-giver');
  const after = [...new Set(listed)];
  const { value: before } = await readRepairers(key);
  await noteAll(before, after, by);
  // A list that holds for nobody any more is replaced as well.
  await saveSetting(SETTING, after, by, new Date().toISOString());
}

/** The list goes with the key it was made for. */
export async function voidRepairers(by: string): Promise<void> {
  const { value } = await readSetting(SETTING);
  await noteAll(value, [], by);
  await clearSetting(SETTING);
}

/** An entry for each account that comes or goes, so that each can be searched for, and erased. */
async function noteAll(before: readonly string[], after: readonly string[], by: string): Promise<void> {
  const came = after.filter((accountId) => !before.includes(accountId));
  const went = before.filter((accountId) => !after.includes(accountId));
  for (const accountId of [...went, ...came]) {
    const [was, is] = came.includes(accountId) ? ['false', 'true'] : ['true', 'false'];
    await noteSetting({ setting: SETTING, before: was, after: is, accountId }, by, new Date());
  }
}
