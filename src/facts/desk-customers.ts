import { searchCustomers } from '../atlassian/service-desk';
import { accountTypeOf, sameAddress, type Account } from './accounts';
import type { Gatherer } from './gather';
import { asUserOrApp } from './read-fact';
import { standsInProject } from './stands-in-project';

/** The customers of this service project that have this address. */
export interface DeskCustomers {
  found: Account[];
}

export const operations = ['GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer'] as const;

const deskCustomers: Gatherer<'deskCustomers'> = {
  fact: 'deskCustomers',
  scope: 'customer',
  audience: 'agent',
  gather(context) {
    return asUserOrApp(
      (as) => searchCustomers(as, context.project, context.email),
      () => standsInProject(context),
      (page) => ({
        found: page.values
          .filter((customer) => sameAddress(context.email, customer.emailAddress, customer.displayName))
          .map((customer) => ({
            accountId: customer.accountId,
            accountType: accountTypeOf(customer.accountId),
            active: customer.active,
            displayName: customer.displayName,
            ...(customer.emailAddress ? { email: customer.emailAddress } : {}),
          })),
      }),
    );
  },
};

export default deskCustomers;
