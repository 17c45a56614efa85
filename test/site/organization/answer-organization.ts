import { stateToRead, takeFault, type LateReads } from '../faults';
import type { Answer } from '../operation';
import type { SiteState } from '../site-state';
import { organizationError, type OrganizationOperation } from './organization-operation';
import { anotherOrganizationId } from './organization-settings';

/** One call, however it came in. */
export interface OrganizationRequest {
  authorization: string | undefined;
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

/** What a call comes to: an answer, or one that never comes. */
export type OrganizationReply = Answer & { headers?: Record<string, string>; lost?: 'hang' | 'drop' };

/**
 * Answers calls to the organization of a site. The site's `faults` are for its operations too, so that a write can be
 * refused, be taken and ignored, or show late.
 */
export function answerOrganization(
  state: () => SiteState,
): (operation: OrganizationOperation, request: OrganizationRequest) => OrganizationReply {
  let late: LateReads | undefined;
  return (operation, request) => {
    const live = state();
    const fault = takeFault(live, operation.label, undefined);
    switch (fault?.kind) {
      case 'answer':
        return { status: fault.status, body: fault.body, headers: fault.headers };
      case 'hang':
      case 'drop':
        return { status: 0, lost: fault.kind };
      case 'ignoreWrite':
        return answerTo(structuredClone(live), operation, request);
      case 'showLate':
        late = { before: structuredClone(live), reads: fault.reads, shown: new Map() };
        break;
      case undefined:
        break;
      default:
        fault satisfies never;
    }
    return answerTo(operation.writes ? live : stateToRead(late, live, operation.label), operation, request);
  };
}

/** A wrong key and an expired one look the same; a key without the scope is known and refused. */
function answerTo(state: SiteState, operation: OrganizationOperation, request: OrganizationRequest): Answer {
  const token = /^Bearer (.+)$/.exec(request.authorization ?? '')?.[1];
  const key = state.organization.keys.find((one) => one.key === token);
  if (key === undefined || key.expired) return { status: 401, body: { code: 401, message: 'Unauthorized' } };
  if (!key.scopes.includes(operation.scope)) {
    return organizationError(403, 'ADMIN-403-3', `this key lacks the scope ${operation.scope}`);
  }
  const own = !key.ofAnotherOrganization;
  const { params, query, body } = request;
  const { orgId } = params;
  if (orgId !== undefined && orgId !== (own ? state.organization.id : anotherOrganizationId)) {
    return organizationError(404, 'ADMIN-404-2', 'this key belongs to another organization');
  }
  return operation.run({ state, params, query, body, own });
}
