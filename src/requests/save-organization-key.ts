import * as v from 'valibot';
import { keepOrganizationKey, lending, readKeyRecord } from '../records/organization-key';
import { voidRepairers } from './list-repairers';
import { stop } from './problem';
import { settingsResult, type SettingsResult } from './read-settings';
import type { RequestHandler } from './request';
import { tryOrganizationKey } from './try-organization-key';

// Messages of its own: the library's quote what they refuse, and this is a key.
const KEY_SHAPE = 'paste the whole key, without spaces or line breaks';

const input = v.object({
  key: v.pipe(v.string(KEY_SHAPE), v.trim(), v.regex(/^[\x21-\x7e]{8,4000}$/, KEY_SHAPE)),
  /** Needed where the key does not tell. */
  organizationId: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.regex(/^[\w-]{0,100}$/, 'an organization’s ID is made of letters, digits and hyphens'),
    ),
  ),
  /** Last day on which the key works, where the person knows: `2027-01-31`. */
  expiresOn: v.optional(v.pipe(v.string(), v.isoDate('write the day as 2027-01-31'))),
});

export type SaveOrganizationKeyPayload = v.InferInput<typeof input>;

/** Tries a key and keeps it where it works. Nothing is kept where it does not, and it never comes back. */
const saveOrganizationKey: RequestHandler<v.InferOutput<typeof input>, SettingsResult> = {
  input,
  async run({ key, organizationId, expiresOn }, { accountId, cloudId }) {
    const at = new Date().toISOString();
    if (expiresOn !== undefined && expiresOn < at.slice(0, 10)) stop('key-past-expiry', { day: expiresOn });
    const typed = organizationId === '' ? undefined : organizationId;
    const tried = await tryOrganizationKey({ withKey: lending(key), organizationId: typed, accountId, cloudId });
    const record = { ...tried, by: accountId, at, workedAt: at, ...(expiresOn === undefined ? {} : { expiresOn }) };
    // Whom somebody else has listed, or for a key that is gone, may do nothing with this one.
    if ((await readKeyRecord())?.by !== accountId) await voidRepairers(accountId);
    await keepOrganizationKey(key, record);
    return settingsResult(record, accountId);
  },
};

export default saveOrganizationKey;
