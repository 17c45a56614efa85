import { unreadable } from './fact';
import type { Gatherer } from './gather';

/** The account types that *Customer access* lets in: internal (approved domains) and external (portal-only). */
export interface CustomerAccess {
  internal: boolean;
  external: boolean;
}

/** No public operation reads this setting; somebody has to look. */
const customerAccess: Gatherer<'customerAccess'> = {
  fact: 'customerAccess',
  scope: 'site',
  audience: 'agent',
  derived: true,
  gather: async () => unreadable('no-public-api'),
};

export default customerAccess;
