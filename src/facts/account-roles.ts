import { readUserRoles } from '../atlassian/user-roles';
import { unreadable } from './fact';
import type { Gatherer } from './gather';
import { asUserOrApp } from './read-fact';
import { standsInProject } from './stands-in-project';

/** The application roles of a customer's Atlassian account, by key; each takes a seat, unlike the role Customer. */
export interface AccountRoles {
  accountId: string;
  roles: string[];
}

export const operations = ['GET /rest/api/3/user'] as const;

/** Read only for a customer with an Atlassian account: nobody else can take a seat as a customer. */
const accountRoles: Gatherer<'accountRoles'> = {
  fact: 'accountRoles',
  scope: 'customer',
  audience: 'agent',
  async gather(context) {
    const customers = await context.read('deskCustomers');
    const account = customers.readable
      ? customers.value.found.find(({ active, accountType }) => active && accountType !== 'customer')
      : undefined;
    if (account === undefined) return unreadable('not-needed');
    return asUserOrApp(
      (as) => readUserRoles(as, account.accountId),
      () => standsInProject(context),
      (user) => ({ accountId: account.accountId, roles: user.applicationRoles.items.map((role) => role.key) }),
    );
  },
};

export default accountRoles;
