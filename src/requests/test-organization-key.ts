import {
  borrowOrganizationKey,
  readKeyRecord,
  updateKeyRecord,
  type OrganizationKeyRecord,
} from '../records/organization-key';
import { ProblemError, stop } from './problem';
import { noPayload, settingsResult, type ReadSettingsPayload, type SettingsResult } from './read-settings';
import type { Asker, RequestHandler } from './request';
import { tryOrganizationKey, type TriedKey } from './try-organization-key';

/** Tries the key that is kept, and notes whether it still works. */
const testOrganizationKey: RequestHandler<ReadSettingsPayload, SettingsResult> = {
  input: noPayload,
  async run(_, asker) {
    const record = (await readKeyRecord()) ?? stop('no-organization-key');
    const at = new Date().toISOString();
    try {
      const tried = await tryAgain(record, asker);
      const { failed: _before, ...rest } = record;
      const works: OrganizationKeyRecord = { ...rest, ...tried, workedAt: at };
      await updateKeyRecord(works);
      return await settingsResult(works, asker.accountId);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const { code, values, call } = error.problem;
      // It worked when it was given, so it is not mistyped.
      const known = code === 'key-refused' ? 'key-expired' : code;
      await updateKeyRecord({ ...record, failed: { at, code: known } });
      return stop(known, values, call);
    }
  },
};

export default testOrganizationKey;

async function tryAgain({ organizationId }: OrganizationKeyRecord, { accountId, cloudId }: Asker): Promise<TriedKey> {
  const withKey = (await borrowOrganizationKey()) ?? stop('no-organization-key');
  return tryOrganizationKey({ withKey, organizationId, accountId, cloudId });
}
