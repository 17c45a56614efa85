import * as v from 'valibot';
import { administersJira } from '../access/administers-jira';
import { readKeyRecord, type OrganizationKeyRecord } from '../records/organization-key';
import { stop } from './problem';
import type { RequestHandler } from './request';

export const noPayload = v.record(v.string(), v.never());

export type ReadSettingsPayload = Record<string, never>;
/** What is kept of the organization's key: everything but the key. */
export type SettingsResult = { kind: 'settings'; organizationKey?: OrganizationKeyRecord };

/** The settings of the app, for Jira administrators. */
const readSettings: RequestHandler<ReadSettingsPayload, SettingsResult> = {
  input: noPayload,
  async run() {
    await requireJiraAdmin();
    return settingsResult(await readKeyRecord());
  },
};

export default readSettings;

/** Ends the request unless Jira says that the caller administers it. */
export async function requireJiraAdmin(): Promise<void> {
  if (!(await administersJira())) stop('not-jira-admin');
}

export function settingsResult(record: OrganizationKeyRecord | undefined): SettingsResult {
  return { kind: 'settings', ...(record === undefined ? {} : { organizationKey: record }) };
}
