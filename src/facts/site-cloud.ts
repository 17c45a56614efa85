import type { Cloud } from './environment';
import { readable, unreadable } from './fact';
import type { Gatherer } from './gather';

/** The Atlassian cloud that the site lives in: where its administration is, and which features there are. */
export interface SiteCloud {
  cloud: Exclude<Cloud, 'unknown'>;
}

/** Told by the host name that Atlassian assigned; where the site goes by a domain of its own, somebody has to say. */
const siteCloud: Gatherer<'siteCloud'> = {
  fact: 'siteCloud',
  scope: 'site',
  audience: 'agent',
  derived: true,
  async gather(context) {
    const environment = await context.read('environment');
    if (!environment.readable) return environment;
    const { cloud } = environment.value;
    return cloud === 'unknown' ? unreadable('no-public-api') : readable({ cloud }, environment.source);
  },
};

export default siteCloud;
