import { readKeyRecord, type OrganizationKeyRecord } from './organization-key';
import { readSetting, type Setting } from './settings';

/**
 * The accounts that may repair in the organization's directory: those that whoever gave the key has listed. A list that
 * somebody else made, or made for a key that is gone, holds for nobody.
 */
export async function readRepairers(
  key: Pick<OrganizationKeyRecord, 'by'> | undefined,
): Promise<Setting<'directoryRepairers'>> {
  const listed = await readSetting('directoryRepairers');
  return key !== undefined && listed.by === key.by ? listed : { value: [] };
}

/** Who may repair in the directory now, and whether this account is among them. */
export async function directoryRepairs(accountId: string): Promise<'nobody' | 'others' | 'own'> {
  const { value } = await readRepairers(await readKeyRecord());
  if (value.length === 0) return 'nobody';
  return value.includes(accountId) ? 'own' : 'others';
}
