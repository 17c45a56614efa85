import { directoryOf, type Directory } from '../facts/directory';
import { borrowOrganizationKey, readKeyRecord } from '../records/organization-key';

/**
 * Opens the organization's directory for the addresses of one request; undefined where no key was given, and where
 * the host does not say which site this is.
 */
export async function openDirectory(
  emails: readonly string[],
  cloudId: string | undefined,
): Promise<Directory | undefined> {
  if (cloudId === undefined) return undefined;
  try {
    const record = await readKeyRecord();
    const withKey = record === undefined ? undefined : await borrowOrganizationKey();
    if (record === undefined || withKey === undefined) return undefined;
    const access = { organizationId: record.organizationId, withKey };
    return directoryOf({ access, emails, cloudId, opensApprovedDomains: record.opens.approvedDomains });
  } catch {
    // Without storage the directory is asked about, as it is without a key.
    return undefined;
  }
}
