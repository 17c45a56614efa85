import { readable, unreadable } from './fact';
import type { Gatherer } from './gather';

/** *Channel access* of the service project: who may raise requests in its portal. */
export interface ChannelAccess {
  portal: 'open' | 'restricted';
}

/** The setting has no public read; where somebody outside the project may raise a request, it is open. */
const channelAccess: Gatherer<'channelAccess'> = {
  fact: 'channelAccess',
  scope: 'customer',
  audience: 'agent',
  operations: [],
  async gather(context) {
    const [desk, organizations, access] = await Promise.all([
      context.read('deskCustomers'),
      context.read('deskOrganizations'),
      context.read('requestAccess'),
    ]);
    const outside =
      desk.readable && desk.value.found.length === 0 && organizations.readable && organizations.value.names.length === 0;
    if (outside && access.readable && access.value.mayCreate > 0) return readable({ portal: 'open' }, access.source);
    return unreadable('no-public-api');
  },
};

export default channelAccess;
