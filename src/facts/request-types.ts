import { readRequestTypes } from '../atlassian/service-desk';
import type { Gatherer } from './gather';
import { asFact } from './read-fact';

/** The request types of the service project that the caller is shown. */
export interface RequestTypes {
  ids: number[];
  /** The same, with their names. */
  types: { id: string; name: string }[];
}

export const operations = ['GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype'] as const;

const requestTypes: Gatherer<'requestTypes'> = {
  fact: 'requestTypes',
  scope: 'service-project',
  audience: 'agent',
  async gather({ project }) {
    return asFact(await readRequestTypes('user', project), (page) => ({
      ids: page.values.map((type) => Number(type.id)),
      types: page.values.map(({ id, name }) => ({ id, name })),
    }));
  },
};

export default requestTypes;
