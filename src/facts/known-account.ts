import type { Account, Accounts } from './accounts';
import { isSearchedFor } from './caller';
import type { Symptom } from './complaint';
import type { Fact } from './fact';
import type { GatherContext } from './gather';

/**
 * The customer's account where it is no customer of the service project yet. Of one that is, its organizations and
 * what it may raise decide nothing.
 */
export async function accountOutside(context: GatherContext): Promise<Account | undefined> {
  const desk = await context.read('deskCustomers');
  return desk.readable && desk.value.found.length > 0 ? undefined : knownAccount(context);
}

/**
 * The same, where its organizations and what it may raise are worth their calls. Where only the app can find it, they
 * would wait for a third round trip, and who is still to be added need not be let in yet.
 */
export async function outsiderToAskAbout(context: GatherContext): Promise<Account | undefined> {
  const [caller, complaint] = await Promise.all([context.read('caller'), context.read('complaint')]);
  const toBeAdded = complaint.readable && TO_BE_ADDED.includes(complaint.value.symptom);
  if (toBeAdded && caller.readable && isSearchedFor(caller.value)) return undefined;
  return accountOutside(context);
}

const TO_BE_ADDED: readonly Symptom[] = ['add-failed', 'not-tried-yet'];

/** Whether finding the account, or what it may do where it is no customer yet, takes the calls a diagnosis has left. */
export async function accountTakesCalls(context: GatherContext): Promise<boolean> {
  const caller = await context.read('caller');
  if (caller.readable && isSearchedFor(caller.value)) return true;
  return (await accountOutside(context)) !== undefined;
}

/** The account to ask further questions about: the customer's, wherever it was seen. */
export async function knownAccount(context: GatherContext): Promise<Account | undefined> {
  const [desk, site] = [context.read('deskCustomers'), context.read('accounts')];
  const listed = await found(desk);
  // One that is a customer here goes before others, so that nobody waits for a search that takes longer.
  const own = listed.find((account) => account.active);
  if (own !== undefined) return own;
  const seen = [...listed, ...(await found(site))];
  return seen.find((account) => account.active) ?? seen[0];
}

async function found(reading: Promise<Fact<Accounts>>): Promise<Account[]> {
  const fact = await reading;
  return fact.readable ? fact.value.found : [];
}
