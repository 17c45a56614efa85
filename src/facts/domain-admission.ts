import { readable, unreadable } from './fact';
import type { Gatherer } from './gather';

/** Whether the customer's domain is let in by the lists of approved and external domains. */
export interface DomainAdmission {
  domain: string;
  admitted: boolean;
}

/**
 * No public operation reads the list of external domains; somebody has to look. The approved domains decide alone
 * where it is known that internal accounts are let in: those of an approved domain with a role are, and where external
 * ones are not, nobody else is.
 */
const domainAdmission: Gatherer<'domainAdmission'> = {
  fact: 'domainAdmission',
  scope: 'customer',
  audience: 'agent',
  derived: true,
  async gather(context) {
    const approved = await context.read('approvedDomain');
    if (!approved.readable) return unreadable('no-public-api');
    const types = await context.read('customerAccess');
    if (!types.readable || !types.value.internal) return unreadable('no-public-api');
    const { domain, approved: listed, serviceManagement } = approved.value;
    if (listed && serviceManagement?.defaultRole === 'customer') {
      return readable({ domain, admitted: true }, approved.source);
    }
    const nobodyElse = !listed && !types.value.external;
    return nobodyElse ? readable({ domain, admitted: false }, approved.source) : unreadable('no-public-api');
  },
};

export default domainAdmission;
