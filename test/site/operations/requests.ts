import { deskError, ok, self } from '../answers';
import { isAgentOf, isDeskAdmin } from '../desk-rights';
import type { Call, Operation } from '../operation';
import { isBlocked } from '../rights';
import type { CustomerRequest, Project } from '../site-description';
import { findAccount } from '../site-state';
import { deskUser } from '../user-bodies';

export const requests: Operation[] = [
  {
    label: 'GET /rest/servicedeskapi/request/{issueIdOrKey}',
    reads: true,
    run(call) {
      const { state, params } = call;
      const request = state.requests.find(
        (candidate) => candidate.key === params.issueIdOrKey?.toUpperCase() || candidate.id === params.issueIdOrKey,
      );
      const project = state.projects.find((candidate) => candidate.id === request?.projectId);
      if (request === undefined || project?.serviceDesk === undefined) return deskError(404, 'no such request');
      if (!maySee(call, project, request)) return deskError(403, 'this request is not shared with you');
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

function maySee({ state, caller }: Call, project: Project, request: CustomerRequest): boolean {
  if (isBlocked(state, caller, project)) return false;
  if (isAgentOf(state, caller, project, true) || isDeskAdmin(state, caller, project, true)) return true;
  if (caller.how !== 'user') return false;
  return [request.reporter, ...request.participants].includes(caller.account.accountId);
}
