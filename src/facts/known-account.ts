import type { Account, Accounts } from './accounts';
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
