import { readUserRoles } from '../atlassian/user-roles';
import { asAdminOrApp } from './admin-or-app';
import { isSearchedFor } from './caller';
import { NO_FAILURE, type Complaint } from './complaint';
import { readable, unreadable } from './fact';
import type { Gatherer } from './gather';

/** The application roles of a customer's Atlassian account, by key; each takes a seat, unlike the role Customer. */
export interface AccountRoles {
  accountId: string;
  roles: readonly string[];
}

export const operations = ['GET /rest/api/3/user'] as const;

/**
 * Read only for a customer with an Atlassian account: nobody else can take a seat as a customer; and only where a seat
 * is looked for, since it explains no failure.
 */
const accountRoles: Gatherer<'accountRoles'> = {
  fact: 'accountRoles',
  scope: 'customer',
  audience: 'agent',
  async gather(context) {
    const complaint = await context.read('complaint');
    if (!complaint.readable || !looksForSeats(complaint.value)) return unreadable('not-needed');
    const customers = await context.read('deskCustomers');
    const account = customers.readable
      ? customers.value.found.find(({ active, accountType }) => active && accountType !== 'customer')
      : undefined;
    if (account === undefined) return unreadable('not-needed');
    const { accountId } = account;
    const given = context.givenAccount;
    if (given) {
      // Its lookup has told them, and taken the call.
      const { roles, accountId: own } = given.value;
      return roles && own === accountId ? readable({ accountId, roles }, given.source) : unreadable('not-needed');
    }
    return asAdminOrApp(
      context,
      (as) => readUserRoles(as, accountId),
      (user) => ({ accountId, roles: user.applicationRoles.items.map((role) => role.key) }),
      isSearchedFor,
    );
  },
};

export default accountRoles;

/** Where nobody said what went wrong, everything is looked for. */
function looksForSeats({ symptom, assumed, clues }: Complaint): boolean {
  const assumesIt = assumed !== undefined && symptom === 'add-failed';
  return symptom === 'not-tried-yet' || assumesIt || clues.some((clue) => NO_FAILURE.includes(clue));
}
