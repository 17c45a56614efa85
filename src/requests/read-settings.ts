import * as v from 'valibot';
import { readKeyRecord, type OrganizationKeyRecord } from '../records/organization-key';
import { readSettings as readAllSettings, type Settings } from '../records/settings';
import type { RequestHandler } from './request';

export const noPayload = v.record(v.string(), v.never());

export type ReadSettingsPayload = Record<string, never>;
/** `organizationKey`: what is kept of the organization's key, everything but the key. */
export type SettingsResult = { kind: 'settings'; settings: Settings; organizationKey?: OrganizationKeyRecord };

/** The settings of the app, for Jira administrators. */
const readSettings: RequestHandler<ReadSettingsPayload, SettingsResult> = {
  input: noPayload,
  async run() {
    return settingsResult(await readKeyRecord());
  },
};

export default readSettings;

export async function settingsResult(record: OrganizationKeyRecord | undefined): Promise<SettingsResult> {
  const settings = await readAllSettings();
  return { kind: 'settings', settings, ...(record === undefined ? {} : { organizationKey: record }) };
}
