import { searchCustomers } from '../atlassian/service-desk';
import { accountOf, sameAddress, type Account } from './accounts';
import { hiddenAccount, type Gatherer } from './gather';
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
    const hidden = hiddenAccount(context)?.value;
    return asUserOrApp(
      (as) => searchCustomers(as, context.project, hidden?.displayName ?? context.email),
      () => standsInProject(context),
      (page) => ({
        found: page.values
          .filter(({ accountId, emailAddress, displayName }) =>
            hidden ? accountId === hidden.accountId : sameAddress(context.email, emailAddress, displayName),
          )
          .map(accountOf),
      }),
    );
  },
};

export default deskCustomers;
