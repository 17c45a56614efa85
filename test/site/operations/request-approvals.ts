import { deskError, deskPage } from '../answers';
import type { Call, Operation } from '../operation';
import type { CustomerRequest } from '../site-description';
import { findAccount } from '../site-state';
import { deskUser } from '../user-bodies';
import { findRequest, maySee } from './requests';

const path = '/rest/servicedeskapi/request/{issueIdOrKey}/approval';

export const requestApprovals: Operation[] = [
  {
    label: `GET ${path}`,
    reads: true,
    run(call) {
      const found = findRequest(call);
      if (found === undefined) return deskError(404, 'no such request');
      if (!maySee(call, found)) return deskError(403, 'this request is not shared with you');
      const approvals = approvalsOf(call, found.request);
      return deskPage(call, `/request/${found.request.id}/approval`, approvals, (approval) => approval);
    },
  },
];

/** As the operation lists them, and the field *Approvals* of the issue. */
export function approvalsOf(call: Call, request: CustomerRequest): object[] {
  const approvers = request.approvers
    .map((accountId) => findAccount(call.state, accountId))
    .filter((account) => account !== undefined);
  if (approvers.length === 0) return [];
  const asked = approvers.map((account) => ({ approver: deskUser(call, account), approverDecision: 'pending' }));
  return [{ id: '1', name: 'Approval', finalDecision: 'pending', canAnswerApproval: false, approvers: asked }];
}
