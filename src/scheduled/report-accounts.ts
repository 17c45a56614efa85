import { readUser } from '../atlassian/jira';
import { reportPersonalData, type AccountDuty } from '../atlassian/personal-data';
import { dropAccount, dueAccounts, dueAfter, saveAccount, type AuditAccount } from '../records/audit-accounts';
import { contactsOf, eraseAccount, eraseContacts, isNamed } from '../records/audit-erasure';
import { accountsKeptApart, eraseKeptAccount } from '../records/kept-accounts';
import {
  diagnosedAddressesOf,
  eraseDiagnosedCustomer,
  eraseDiagnosesOf,
  isInDiagnoses,
} from '../records/diagnosis-erasure';

/**
 * Asks Atlassian about the accounts that are stored, each once a week, and erases what may not stay. An account is off
 * the list, or due again later, only after that was done: a run that was stopped does it again.
 */
export async function reportAccounts(
  now: Date,
  timeIsUp: () => boolean,
): Promise<{ reported: number; erased: number }> {
  let reported = 0;
  let erased = 0;
  while (!timeIsUp()) {
    const due = await dueAccounts(now);
    if (due.length === 0) break;
    const listed = await stillNamed(due, now);
    const duties = listed.length === 0 ? [] : await reportPersonalData(listed);
    for (const account of listed) {
      const duty = duties.find((one) => one.accountId === account.accountId);
      if (duty !== undefined && (await fulfil(duty, now))) erased += 1;
      if (duty?.status === 'closed') await dropAccount(account.accountId);
      else {
        const updatedAt = duty === undefined ? account.updatedAt : now.toISOString();
        await saveAccount({ accountId: account.accountId, updatedAt, dueAt: dueAfter(now) });
      }
    }
    reported += listed.length;
  }
  return { reported, erased };
}

/** Accounts that nothing stored names any more go off the list. */
async function stillNamed(accounts: AuditAccount[], now: Date): Promise<AuditAccount[]> {
  const apart = await accountsKeptApart(now);
  const named = await Promise.all(
    accounts.map(
      async ({ accountId }) => apart.has(accountId) || (await isNamed(accountId)) || (await isInDiagnoses(accountId)),
    ),
  );
  const gone = accounts.filter((_, index) => named[index] !== true);
  await Promise.all(gone.map(({ accountId }) => dropAccount(accountId)));
  return accounts.filter((_, index) => named[index] === true);
}

/** Does what is due, and says whether something was erased. */
async function fulfil({ accountId, status }: AccountDuty, now: Date): Promise<boolean> {
  if (status === 'closed') {
    await eraseDiagnosesOf(accountId);
    await eraseKeptAccount(accountId, now);
    await eraseAccount(accountId, now);
    return true;
  }
  const stored = new Set([...(await contactsOf(accountId)), ...(await diagnosedAddressesOf(accountId))]);
  if (stored.size === 0) return false;
  const user = await readUser('app', accountId);
  const address = user.ok ? user.body.emailAddress?.toLowerCase() : undefined;
  // What the site does not show any more cannot be kept as if it were so.
  if (stored.size === 1 && address !== undefined && stored.has(address)) return false;
  await eraseDiagnosedCustomer(accountId);
  await eraseContacts(accountId, now);
  return true;
}
