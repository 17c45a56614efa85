import { forgetOrganizationKey } from '../records/organization-key';
import { voidRepairers } from './list-repairers';
import { noPayload, settingsResult, type ReadSettingsPayload, type SettingsResult } from './read-settings';
import type { RequestHandler } from './request';

/** Deletes the key. Without it the directory is asked about again. */
const forgetKey: RequestHandler<ReadSettingsPayload, SettingsResult> = {
  input: noPayload,
  async run(_, { accountId }) {
    await forgetOrganizationKey();
    // Without a key the list holds for nobody; where the audit trail cannot be written, the next key ends it.
    await voidRepairers(accountId).catch(() => undefined);
    return settingsResult(undefined, accountId);
  },
};

export default forgetKey;
