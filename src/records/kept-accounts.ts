import { answerGivers, forgetAnswersOf } from './answers';
import { ofTheTrail } from './audit-retention';
import { appendEntry } from './audit-trail';
import { accountsInCompanies, eraseFromCompanies } from './hand-off-erasure';
import { eraseKeyGiver, readKeyRecord } from './organization-key';
import { eraseFromHealth, keptHealth } from './project-health';
import { clearSetting, readSetting, readSettings, replaceSetting, type SettingName } from './settings';

const REPAIRERS = 'directoryRepairers';

/** Accounts that settings, the key, companies that were sent, answers and results of whole service projects name. */
export async function accountsKeptApart(now: Date): Promise<Set<string>> {
  const [settings, key, health, sent, told] = await Promise.all([
    readSettings(),
    readKeyRecord(),
    keptHealth(now),
    accountsInCompanies(),
    answerGivers(),
  ]);
  const changedBy = Object.values(settings).flatMap(({ by }) => (by === undefined ? [] : [by]));
  const checkedBy = [...health.values()].map(({ by }) => by);
  const named = [...changedBy, ...settings[REPAIRERS].value, key?.by ?? '', ...checkedBy, ...sent, ...told];
  return new Set(named.filter((accountId) => accountId !== ''));
}

/**
 * Erases an account that is closed from all of these. A list of who may repair ends where the account that made it is
 * closed: the power was its own. Before the trail is erased, since the list is not changed without an entry.
 */
export async function eraseKeptAccount(accountId: string, now: Date): Promise<void> {
  const listed = await readSetting(REPAIRERS);
  const left = listed.by === accountId ? [] : listed.value.filter((one) => one !== accountId);
  for (const gone of listed.value.filter((one) => !left.includes(one))) {
    const note = { of: 'setting', setting: REPAIRERS, before: 'true', after: 'false', accountId: gone } as const;
    await appendEntry({ ...ofTheTrail(now), action: 'setting', note });
  }
  if (listed.by === accountId) await clearSetting(REPAIRERS);
  else if (left.length < listed.value.length) await replaceSetting(REPAIRERS, { ...listed, value: left });
  for (const [name, setting] of Object.entries(await readSettings())) {
    if (setting.by !== accountId) continue;
    const { by: _, ...rest } = setting;
    await replaceSetting(name as SettingName, rest);
  }
  await eraseKeyGiver(accountId);
  await eraseFromCompanies(accountId);
  await eraseFromHealth(accountId, now);
  await forgetAnswersOf(accountId);
}
