import { addressKey } from './address-key';
import { diagnosesKeptFor } from './diagnoses';
import { deleteDiagnoses, someDiagnoses } from './diagnosis-pages';

const DAY_MS = 24 * 3_600_000;

/** Deletes diagnoses that are past their time, also where an administrator has shortened it since. */
export async function deleteOldDiagnoses(now: Date): Promise<number> {
  const days = await diagnosesKeptFor();
  return deleteDiagnoses({ before: new Date(now.getTime() - days * DAY_MS).toISOString() });
}

/** Deletes the diagnoses that an account made, and those of it as a customer, by whatever name. */
export async function eraseDiagnosesOf(accountId: string): Promise<void> {
  await eraseDiagnosedCustomer(accountId);
  await deleteDiagnoses({ index: 'by-person', value: accountId });
}

/** Deletes the diagnoses of a customer; one from before the account was known names the address only. */
export async function eraseDiagnosedCustomer(accountId: string): Promise<void> {
  for (const email of await diagnosedAddressesOf(accountId)) {
    await deleteDiagnoses({ index: 'by-customer', value: await addressKey(email) });
  }
  // Last, since these lead to the addresses.
  await deleteDiagnoses({ index: 'by-account', value: accountId });
}

/** Addresses that diagnoses name for this account. */
export async function diagnosedAddressesOf(accountId: string): Promise<Set<string>> {
  const rows = await someDiagnoses({ index: 'by-account', value: accountId });
  return new Set(rows.map(({ value }) => value.outcome.email.toLowerCase()));
}

/** Whether any diagnosis still names this account. */
export async function isInDiagnoses(accountId: string): Promise<boolean> {
  for (const index of ['by-person', 'by-account'] as const) {
    if ((await someDiagnoses({ index, value: accountId })).length > 0) return true;
  }
  return false;
}
