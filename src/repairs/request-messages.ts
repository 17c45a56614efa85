import type { Message } from '../checks/check';
import type { NamedRequest } from '../facts/named-request';
import type { ServiceProject } from '../facts/service-project';

/** What every repair of a request may have to say. */
export const REQUEST_MESSAGES = {
  elsewhere: { text: 'The request {request} belongs to another project. Plan its repair there.' },
} as const satisfies Record<string, Message>;

/** Why a request cannot be repaired from this service project; undefined where it can. */
export function isElsewhere(request: NamedRequest, project: ServiceProject) {
  if (request.projectId === project.id) return undefined;
  return { impossible: 'elsewhere' as const, values: { request: request.key } };
}
