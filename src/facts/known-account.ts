import type { Account, Accounts } from './accounts';
import { isSearchedFor } from './caller';
import type { Symptom } from './complaint';
import { isActive } from './directory';
import type { Fact } from './fact';
import type { GatherContext } from './gather';

/**
 * The account that was given by its id, where it is active. What an active account is asked about goes out at once,
 * whether it is a customer here or not: the list of customers comes a round trip later.
 */
function givenActive({ givenAccount }: GatherContext): Account | undefined {
  return givenAccount?.value.active ? givenAccount.value : undefined;
}

/**
 * The customer's account where it is no customer of the service project yet. Of one that is, its organizations and
 * what it may raise decide nothing.
 */
async function accountOutside(context: GatherContext): Promise<Account | undefined> {
  const desk = await context.read('deskCustomers');
  return desk.readable && desk.value.found.length > 0 ? undefined : knownAccount(context);
}

/**
 * The same, where its organizations and what it may raise are worth their calls. Where only the app can find it, they
 * would wait for a third round trip: so the first diagnosis leaves them open and the next one reads them; and who is
 * still to be added need not be let in yet.
 */
export async function outsiderToAskAbout(context: GatherContext): Promise<Account | undefined> {
  if (context.givenAccount) return givenActive(context);
  const [caller, complaint] = await Promise.all([context.read('caller'), context.read('complaint')]);
  const toBeAdded = complaint.readable && TO_BE_ADDED.includes(complaint.value.symptom);
  const left = toBeAdded || context.knownBefore === 'nothing';
  const searched = caller.readable && isSearchedFor(caller.value);
  if (left && searched) return undefined;
  if (toBeAdded || searched) return accountOutside(context);
  const desk = await context.read('deskCustomers');
  if (desk.readable && desk.value.found.length > 0) return undefined;
  // A search shows nobody who hides the address. Who may not search has no calls left for that.
  return (await knownAccount(context)) ?? (await activeInDirectory(context));
}

async function activeInDirectory({ directory, email }: GatherContext): Promise<Account | undefined> {
  const listed = await (await directory)?.user(email);
  if (!listed?.ok || !isActive(listed.body)) return undefined;
  return { accountId: listed.body.accountId, accountType: 'atlassian', active: true, displayName: '' };
}

const TO_BE_ADDED: readonly Symptom[] = ['add-failed', 'not-tried-yet'];

/** Whether finding the account, or what it may do where it is no customer yet, takes the calls a diagnosis has left. */
export async function accountTakesCalls(context: GatherContext): Promise<boolean> {
  const caller = await context.read('caller');
  if (caller.readable && isSearchedFor(caller.value)) return true;
  return (await outsiderToAskAbout(context)) !== undefined;
}

/** The account to ask further questions about: the customer's, wherever it was seen. */
export async function knownAccount(context: GatherContext): Promise<Account | undefined> {
  if (context.givenAccount) return givenActive(context);
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
