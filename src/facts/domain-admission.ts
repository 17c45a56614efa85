import { unreadable } from './fact';
import type { Gatherer } from './gather';

/** Whether the customer's domain is let in by the lists of approved and external domains. */
export interface DomainAdmission {
  domain: string;
  admitted: boolean;
}

/** No public operation reads the domain lists of customer access; somebody has to look. */
const domainAdmission: Gatherer<'domainAdmission'> = {
  fact: 'domainAdmission',
  scope: 'customer',
  audience: 'agent',
  operations: [],
  gather: async () => unreadable('no-public-api'),
};

export default domainAdmission;
