import { forgetOrganizationKey } from '../records/organization-key';
import { noPayload, settingsResult, type ReadSettingsPayload, type SettingsResult } from './read-settings';
import type { RequestHandler } from './request';

/** Deletes the key. Without it the directory is asked about again. */
const forgetKey: RequestHandler<ReadSettingsPayload, SettingsResult> = {
  input: noPayload,
  async run() {
    await forgetOrganizationKey();
    return settingsResult(undefined);
  },
};

export default forgetKey;
