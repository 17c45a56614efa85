import { equalTo } from './conditions';
import { Filter, kvs } from './storage';
import { addressKey } from './address-key';
import { withoutPart, type Note, type StoredEntry } from './audit-entry';
import { ENTRY, entryPages, type Narrowed, type StoredRow } from './audit-pages';
import { appendEntry } from './audit-trail';
import { deleteHandOffs, eraseFromHandOffs } from './hand-off-erasure';
import { ofTheTrail } from './audit-retention';
import type { PartName } from './personal-parts';

type Because = Extract<Note, { of: 'erasure' }>['because'];

/** One note names so many entries. */
const NAMED = 500;
const TOGETHER = 10;

/**
 * Erases what the trail holds of an account that is closed: as who made a change, as a customer, and how that
 * customer was reached and called.
 */
export async function eraseAccount(accountId: string, now: Date): Promise<void> {
  await eraseAddresses(accountId, 'account-closed', now);
  await erase({ index: 'by-account', value: accountId }, ['contact', 'account'], 'account-closed', now);
  await erase({ index: 'by-actor', value: accountId }, ['actor'], 'account-closed', now);
}

/** Erases how a customer was reached and called, where that is no longer so; the account id stays. */
export async function eraseContacts(accountId: string, now: Date): Promise<void> {
  await eraseAddresses(accountId, 'account-changed', now);
  await erase({ index: 'by-account', value: accountId }, ['contact'], 'account-changed', now);
}

/** An entry from before the account was known names the address only. */
async function eraseAddresses(accountId: string, because: Because, now: Date): Promise<void> {
  for (const email of await contactsOf(accountId)) {
    await erase({ index: 'by-customer', value: await addressKey(email) }, ['contact'], because, now);
  }
}

/** Addresses that entries name for this account. */
export async function contactsOf(accountId: string): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const rows of entryPages({ index: 'by-account', value: accountId }, {})) {
    for (const { value } of rows) {
      const email = value.personal.contact?.texts['email'];
      if (email !== undefined) found.add(email.toLowerCase());
    }
  }
  return found;
}

/** Whether any entry still names this account. */
export async function isNamed(accountId: string): Promise<boolean> {
  for (const index of ['by-actor', 'by-account'] as const) {
    for await (const rows of entryPages({ index, value: accountId }, {})) if (rows.length > 0) return true;
  }
  return false;
}

/**
 * A run that was stopped must find the rest again: the account id goes last, and so do the entries that have one, since
 * they lead to the addresses.
 */
async function erase(narrowed: Narrowed, parts: PartName[], because: Because, now: Date): Promise<void> {
  const rows: StoredRow[] = [];
  for await (const page of entryPages(narrowed, {})) rows.push(...page);
  // Before the entries, which lead to them. Both hold the same addresses, and live shorter.
  const plans = plansOf(rows);
  await Promise.all(plans.map((id) => kvs.entity('plan').delete(id)));
  if (narrowed.index === 'by-actor') await eraseFromHandOffs(plans, narrowed.value);
  else await deleteHandOffs(plans);
  rows.sort((one, other) => Number(one.value.account !== undefined) - Number(other.value.account !== undefined));
  for (const part of parts) {
    const holding = rows.filter(({ value }) => value.personal[part] !== undefined);
    for (let start = 0; start < holding.length; start += NAMED) {
      const some = holding.slice(start, start + NAMED);
      const note: Note = { of: 'erasure', part, sequences: some.map(({ value }) => value.sequence), because };
      // Before the first erasure: personal data that is gone without a word would look like a deletion.
      await appendEntry({ ...ofTheTrail(now), action: 'erasure', note });
      for (let first = 0; first < some.length; first += TOGETHER) {
        await Promise.all(some.slice(first, first + TOGETHER).map((row) => erasePart(row, part)));
      }
    }
  }
}

/** Written only over an entry that is still there: one that was deleted meanwhile does not come back. */
async function erasePart({ key }: StoredRow, part: PartName): Promise<void> {
  const entry = await kvs.entity<StoredEntry>(ENTRY).get(key);
  if (entry?.personal[part] === undefined) return;
  const there = new Filter<StoredEntry>().and('hash', equalTo(entry.hash));
  try {
    await kvs.transact().set(key, withoutPart(entry, part), { entityName: ENTRY, conditions: there }).execute();
  } catch (error) {
    const still = await kvs.entity<StoredEntry>(ENTRY).get(key);
    if (still?.personal[part] !== undefined) throw error;
  }
}

/** Plans that the entries are about, which are hand-offs too where they were sent. */
function plansOf(rows: readonly StoredRow[]): string[] {
  return [...new Set(rows.map(({ value }) => value.planId))].filter((id) => id !== '');
}
