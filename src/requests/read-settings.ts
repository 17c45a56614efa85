import * as v from 'valibot';
import { readRepairers } from '../records/directory-repairers';
import { readKeyRecord, type OrganizationKeyRecord } from '../records/organization-key';
import { readSettings as readAllSettings, type Settings } from '../records/settings';
import type { RequestHandler } from './request';

/** Whatever is sent along is dropped, as with every other request: who may ask is told so, not what was too much. */
export const noPayload = v.object({});

export type ReadSettingsPayload = Record<string, never>;
/**
 * `organizationKey`: what is kept of the organization's key, everything but the key. `ownKey`: the caller gave it, and
 * alone may say who repairs with it.
 */
export type SettingsResult = {
  kind: 'settings';
  settings: Settings;
  organizationKey?: OrganizationKeyRecord;
  ownKey?: true;
};

/** The settings of the app, for Jira administrators. */
const readSettings: RequestHandler<ReadSettingsPayload, SettingsResult> = {
  input: noPayload,
  async run(_, { accountId }) {
    return settingsResult(await readKeyRecord(), accountId);
  },
};

export default readSettings;

/** All settings, as the caller may see and change them. */
export async function settingsResult(
  record: OrganizationKeyRecord | undefined,
  accountId: string,
): Promise<SettingsResult> {
  const [all, directoryRepairers] = await Promise.all([readAllSettings(), readRepairers(record)]);
  const settings = { ...all, directoryRepairers };
  if (record === undefined) return { kind: 'settings', settings };
  return { kind: 'settings', settings, organizationKey: record, ...(record.by === accountId ? { ownKey: true } : {}) };
}
