import { lessThanEqualTo } from './conditions';
import { kvs, Sort } from './storage';
import type { StoredEntry } from './audit-entry';

const ENTITY = 'audit-account';
/** How often Atlassian wants to be asked about an account. */
const CYCLE_DAYS = 7;
const DAY_MS = 24 * 3_600_000;

/** An account that the audit trail names: once, however many entries do. */
export interface AuditAccount {
  accountId: string;
  /** When what is stored of it was read from the site, at the earliest; ISO 8601, UTC. */
  updatedAt: string;
  /** When Atlassian is to be asked about it next. */
  dueAt: string;
}

/** Puts the accounts of an entry, or of a diagnosis, on the list. */
export async function noteAccounts({
  actor,
  account,
  at,
}: Pick<StoredEntry, 'actor' | 'account' | 'at'>): Promise<void> {
  const ids = [...new Set([actor, account])].filter((id) => id !== undefined);
  await Promise.all(
    ids.map(async (accountId) => {
      const key = keyOf(accountId);
      if ((await kvs.entity<AuditAccount>(ENTITY).get(key)) !== undefined) return;
      await saveAccount({ accountId, updatedAt: at, dueAt: dueAfter(new Date(at)) });
    }),
  );
}

/** Accounts that it is time to ask about, the longest overdue first; 90 at most, as many as one question takes. */
export async function dueAccounts(now: Date): Promise<AuditAccount[]> {
  const page = await kvs
    .entity<AuditAccount>(ENTITY)
    .query()
    .index('by-due')
    .where(lessThanEqualTo(now.toISOString()))
    .sort(Sort.ASC)
    .limit(90)
    .getMany();
  return page.results.map((result) => result.value);
}

/** When Atlassian is to be asked again about an account that was asked about now; ISO 8601, UTC. */
export function dueAfter(now: Date): string {
  return new Date(now.getTime() + CYCLE_DAYS * DAY_MS).toISOString();
}

/** Puts an account on the list, or in place of what the list has of it. */
export async function saveAccount(account: AuditAccount): Promise<void> {
  await kvs.entity<AuditAccount>(ENTITY).set(keyOf(account.accountId), account);
}

/** Takes an account off the list: nothing names it any more. */
export async function dropAccount(accountId: string): Promise<void> {
  await kvs.entity<AuditAccount>(ENTITY).delete(keyOf(accountId));
}

/** Account ids are made of letters that a storage key may hold; whatever else one is, it is no harm. */
function keyOf(accountId: string): string {
  return `account:${accountId.replace(/[^a-zA-Z0-9:._-]/g, '_')}`.slice(0, 500);
}
