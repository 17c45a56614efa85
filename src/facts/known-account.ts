import type { Account } from './accounts';
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
  const [desk, site] = await Promise.all([context.read('deskCustomers'), context.read('accounts')]);
  const seen = [...(desk.readable ? desk.value.found : []), ...(site.readable ? site.value.found : [])];
  return seen.find((account) => account.active) ?? seen[0];
}
