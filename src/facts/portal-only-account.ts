import { readable, unreadable } from './fact';
import type { Gatherer } from './gather';
import { inactiveAccount } from './inactive-account';

/** What the page *Portal-only customers* says of this address. */
export interface PortalOnlyAccount {
  state: 'not-listed' | 'active' | 'inactive';
  accountId?: string;
  /** This address is not listed, but the same customer is, with a former one. */
  formerAddress?: true;
}

/** No operation searches portal-only accounts of any state; two others show some of them. */
const portalOnlyAccount: Gatherer<'portalOnlyAccount'> = {
  fact: 'portalOnlyAccount',
  scope: 'customer',
  audience: 'agent',
  derived: true,
  async gather(context) {
    const [desk, site] = await Promise.all([context.read('deskCustomers'), context.read('accounts')]);
    for (const fact of [desk, site]) {
      const account = fact.readable ? fact.value.found.find((one) => one.accountType === 'customer') : undefined;
      if (fact.readable && account) {
        return readable({ state: account.active ? 'active' : 'inactive', accountId: account.accountId }, fact.source);
      }
    }
    const known = await inactiveAccount(context, 'customer');
    if (known) return readable({ state: 'inactive', accountId: known.value.accountId }, known.source);
    const complaint = await context.read('complaint');
    const inactive = complaint.readable && complaint.value.seen?.portalOnlyAccount === 'inactive';
    return inactive ? readable({ state: 'inactive' }, { how: 'given' }) : unreadable('no-public-api');
  },
};

export default portalOnlyAccount;
