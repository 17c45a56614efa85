import { readable, unreadable } from './fact';
import type { Gatherer } from './gather';

/** *Channel access* of the service project: who may raise requests in its portal. */
export interface ChannelAccess {
  portal: 'open' | 'restricted';
  /** Concluded from whether this customer may raise requests, not seen as a setting. */
  inferred?: true;
}

/**
 * The setting has no public read. Where somebody outside the project may raise a request, it is open; where they may
 * not although customers hold the permissions for it, it is restricted.
 */
const channelAccess: Gatherer<'channelAccess'> = {
  fact: 'channelAccess',
  scope: 'customer',
  audience: 'agent',
  derived: true,
  async gather(context) {
    const [desk, organizations, access] = await Promise.all([
      context.read('deskCustomers'),
      context.read('deskOrganizations'),
      context.read('requestAccess'),
    ]);
    const member = organizations.readable && organizations.value.names.length > 0;
    if (!desk.readable || desk.value.found.length > 0 || member || !access.readable) return unreadable('no-public-api');
    if (access.value.mayCreate > 0) {
      // An organization that was not read may be what lets them in; whoever is not let in is in none.
      return organizations.readable
        ? readable({ portal: 'open', inferred: true }, access.source)
        : unreadable('no-public-api');
    }
    const project = await context.read('serviceProject');
    // Nobody may raise a request in an archived project, whoever its portal was for.
    if (!project.readable || project.value.archived) return unreadable('no-public-api');
    const portalAccess = await context.read('portalAccess');
    const mayOtherwise = portalAccess.readable && portalAccess.value.missing.length === 0;
    return mayOtherwise
      ? readable({ portal: 'restricted', inferred: true }, access.source)
      : unreadable('no-public-api');
  },
};

export default channelAccess;
