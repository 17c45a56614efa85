import { findInactiveCustomer } from '../atlassian/undocumented';
import type { Gatherer } from './gather';
import { asFact } from './read-fact';

/** Whether an undocumented list of inactive portal-only customers holds this address. */
export interface InactiveCustomerFact {
  accountId?: string;
}

/** Read for one plan only, and only where an administrator switched undocumented operations on. */
const inactiveCustomer: Gatherer<'inactiveCustomer'> = {
  fact: 'inactiveCustomer',
  scope: 'customer',
  audience: 'jira-admin',
  // None that is documented.
  derived: true,
  async gather({ email }) {
    return asFact(await findInactiveCustomer('user', email), (found) => found ?? {});
  },
};

export default inactiveCustomer;
