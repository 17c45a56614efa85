import { deskError, ok, self } from '../answers';
import { isAgentOf, isDeskAdmin } from '../desk-rights';
import type { Call, Operation } from '../operation';
import { isBlocked } from '../rights';
import type { CustomerRequest } from '../site-description';
import { findAccount } from '../site-state';
import { deskUser } from '../user-bodies';
import type { DeskProject } from './service-desks';

export const requests: Operation[] = [
  {
    label: 'GET /rest/servicedeskapi/request/{issueIdOrKey}',
    reads: true,
    run(call) {
      const { state } = call;
      const found = findRequest(call);
      if (found === undefined) return deskError(404, 'no such request');
      if (!maySee(call, found)) return deskError(403, 'this request is not shared with you');
      const { request, project } = found;
      const reporter = findAccount(state, request.reporter);
      return ok({
        _expands: ['participant', 'status', 'sla', 'requestType', 'serviceDesk', 'attachment', 'action', 'comment'],
        issueId: request.id,
        issueKey: request.key,
        summary: request.summary,
        serviceDeskId: project.serviceDesk.id,
        ...(request.requestTypeId !== undefined && { requestTypeId: request.requestTypeId }),
        ...(reporter !== undefined && { reporter: deskUser(call, reporter) }),
        requestFieldValues: [{ fieldId: 'summary', label: 'Summary', value: request.summary }],
        _links: { self: self(call, `/rest/servicedeskapi/request/${request.id}`) },
      });
    },
  },
];

/** A request, in a project that is a service project. */
export interface FoundRequest {
  request: CustomerRequest;
  project: DeskProject;
}

/** The request that the path names by key or id, with its service project. */
export function findRequest({ state, params }: Call): FoundRequest | undefined {
  const name = params.issueIdOrKey ?? '';
  const request = state.requests.find((candidate) => candidate.key === name.toUpperCase() || candidate.id === name);
  const project = state.projects.find((candidate) => candidate.id === request?.projectId);
  if (request === undefined || project?.serviceDesk === undefined) return undefined;
  return { request, project: project as DeskProject };
}

/** Agents and administrators; the reporter and participants where no security level keeps customers out. */
export function maySee(call: Call, { project, request }: FoundRequest): boolean {
  const { state, caller } = call;
  if (isBlocked(state, caller, project)) return false;
  if (worksIn(call, project, true)) return true;
  // Without a request type it is no request: the portal does not have it.
  if (caller.how !== 'user' || request.requestTypeId === undefined) return false;
  if (request.securityLevel !== undefined && !request.securityLevel.grants.includes('portal-access')) return false;
  const { accountId } = caller.account;
  return (
    [request.reporter, ...request.participants, ...request.approvers].includes(accountId) ||
    state.organizations.some(
      (organization) => request.organizations.includes(organization.id) && organization.members.includes(accountId),
    )
  );
}

/** Who takes part is for those who work in the project, and for the reporter. */
export const mayManage = (call: Call, found: FoundRequest): boolean =>
  worksIn(call, found.project, false) ||
  (call.caller.how === 'user' && call.caller.account.accountId === found.request.reporter && maySee(call, found));

const worksIn = ({ state, caller }: Call, project: DeskProject, reading: boolean): boolean =>
  isAgentOf(state, caller, project, reading) || isDeskAdmin(state, caller, project, reading);
