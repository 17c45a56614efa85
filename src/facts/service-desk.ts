import { readServiceDesk } from '../atlassian/service-desk';
import type { Gatherer } from './gather';
import { asFact } from './read-fact';

/** The number that customer operations know a service project by. */
export interface ServiceDesk {
  id: string;
}

export const operations = ['GET /rest/servicedeskapi/servicedesk/{serviceDeskId}'] as const;

const serviceDesk: Gatherer<'serviceDesk'> = {
  fact: 'serviceDesk',
  scope: 'service-project',
  audience: 'agent',
  async gather({ project }) {
    return asFact(await readServiceDesk('user', project), (body) => ({ id: body.id }));
  },
};

export default serviceDesk;
