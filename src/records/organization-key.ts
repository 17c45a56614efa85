import { noteAccounts } from './audit-accounts';
import { kvs } from './storage';

/** Forge keeps secrets encrypted, and no query lists them. */
const SECRET = 'organization-key-secret';
const RECORD = 'organization-key';

/** What may be told of the key; never the key itself. */
export interface OrganizationKeyRecord {
  organizationId: string;
  organizationName?: string;
  /** Account id of who gave it; empty where that account was closed. */
  by: string;
  /** When it was given; ISO 8601, UTC. */
  at: string;
  /** Last day on which it works, as who gave it said: `2027-01-31`. */
  expiresOn?: string;
  /** What it was seen to open; the directory always, or it would not have been kept. */
  opens: OpenedByKey;
  /** When it last worked in a test; ISO 8601, UTC. */
  workedAt: string;
  /** The last test, where it failed: when, and the code of the problem. */
  failed?: { at: string; code: string };
}

/** What else a key can read, besides the directory. */
export interface OpenedByKey {
  /** The organization's own domains: tells whose a managed account is. */
  domains: boolean;
  /** Approved domains with their roles; experimental. */
  approvedDomains: boolean;
}

/** Lends the key to one use. It is in no object that could be stored, sent or printed. */
export type LendKey = <T>(use: (key: string) => T) => T;

/** Takes the key into a function that lends it. */
export function lending(key: string): LendKey {
  return (use) => use(key);
}

/** The key before is out of use first, so that nobody finds one person's key under another's name. */
export async function keepOrganizationKey(key: string, record: OrganizationKeyRecord): Promise<void> {
  // First: an account that is not on the list would never be asked about.
  await noteAccounts({ actor: record.by, at: record.at });
  await kvs.delete(RECORD);
  await kvs.setSecret(SECRET, key);
  await kvs.set(RECORD, record);
}

/** The key is out of use at once, and then deleted. */
export async function forgetOrganizationKey(): Promise<void> {
  await kvs.delete(RECORD);
  await kvs.deleteSecret(SECRET);
}

/** Undefined where no key is kept. */
export async function readKeyRecord(): Promise<OrganizationKeyRecord | undefined> {
  return kvs.get<OrganizationKeyRecord>(RECORD);
}

/** Notes something of the key that is kept; nothing where another one was given meanwhile, or none is left. */
export async function updateKeyRecord(record: OrganizationKeyRecord): Promise<void> {
  if (isSameKey(await readKeyRecord(), record)) await kvs.set(RECORD, record);
}

/** Takes out who gave the key. It goes on being read with: it belongs to the organization, not to a person. */
export async function eraseKeyGiver(accountId: string): Promise<void> {
  const record = await readKeyRecord();
  if (record?.by === accountId) await kvs.set(RECORD, { ...record, by: '' });
}

/** Undefined where no key is kept. */
export async function borrowOrganizationKey(): Promise<LendKey | undefined> {
  const key = await kvs.getSecret<string>(SECRET);
  return key === undefined ? undefined : lending(key);
}

/** Whether both are about one key that was given once. */
export function isSameKey(one: OrganizationKeyRecord | undefined, other: OrganizationKeyRecord): boolean {
  return one !== undefined && one.by === other.by && one.at === other.at;
}
