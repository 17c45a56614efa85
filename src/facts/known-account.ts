import type { Account } from './accounts';
import type { GatherContext } from './gather';

/** The account to ask further questions about: the customer's, wherever it was seen. */
export async function knownAccount(context: GatherContext): Promise<Account | undefined> {
  const [desk, site] = await Promise.all([context.read('deskCustomers'), context.read('accounts')]);
  const seen = [...(desk.readable ? desk.value.found : []), ...(site.readable ? site.value.found : [])];
  return seen.find((account) => account.active) ?? seen[0];
}
