import type { DirectoryAccess } from '../atlassian/organization';
import { directoryOf, type Directory } from '../facts/directory';
import { readRepairers } from '../records/directory-repairers';
import {
  borrowOrganizationKey,
  isSameKey,
  readKeyRecord,
  type OrganizationKeyRecord,
} from '../records/organization-key';
import type { Change } from '../repairs/changes/change';
import { kindOf } from '../repairs/changes/registry';
import { stop } from './problem';

/**
 * Opens the organization's directory for the addresses of one request; undefined where no key was given, and where
 * the host does not say which site this is.
 */
export async function openDirectory(
  emails: readonly string[],
  cloudId: string | undefined,
): Promise<Directory | undefined> {
  try {
    const lent = await borrowed(cloudId);
    if (lent === undefined) return undefined;
    const { access, record } = lent;
    return directoryOf({ access, emails, cloudId: access.cloudId, opensApprovedDomains: record.opens.approvedDomains });
  } catch {
    // Without storage the directory is asked about, as it is without a key.
    return undefined;
  }
}

/** What reading and writing these changes takes: the key, where one of them works with it. */
export async function lendFor(
  changes: readonly Change[],
  cloudId: string | undefined,
  accountId: string,
): Promise<DirectoryAccess | undefined> {
  const keyed = changes.some((change) => kindOf(change).withKey === true);
  return keyed ? lendDirectory(cloudId, accountId) : undefined;
}

/**
 * Lends the key to the changes of one plan. Ends the request where there is none any more, and where it is not the key
 * of somebody who has listed this account.
 */
async function lendDirectory(cloudId: string | undefined, accountId: string): Promise<DirectoryAccess> {
  const { access, record } = (await borrowed(cloudId)) ?? stop('no-organization-key');
  // Another key may have come between who is asked for here and what was proved before.
  if (!isSameKey(await readKeyRecord(), record)) stop('no-organization-key');
  const { value: listed } = await readRepairers(record);
  return listed.includes(accountId) ? access : stop('not-allowed', { access: 'directory-repairer' });
}

async function borrowed(
  cloudId: string | undefined,
): Promise<{ access: DirectoryAccess; record: OrganizationKeyRecord } | undefined> {
  if (cloudId === undefined) return undefined;
  const record = await readKeyRecord();
  const withKey = record === undefined ? undefined : await borrowOrganizationKey();
  if (record === undefined || withKey === undefined) return undefined;
  return { access: { organizationId: record.organizationId, withKey, cloudId }, record };
}
