import { deskError, deskPage } from '../answers';
import type { Operation } from '../operation';
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
      const { request } = found;
      const approvers = request.approvers
        .map((accountId) => findAccount(call.state, accountId))
        .filter((account) => account !== undefined);
      const approvals = approvers.length === 0 ? [] : [approvers];
      return deskPage(call, `/request/${request.id}/approval`, approvals, (accounts) => ({
        id: '1',
        name: 'Approval',
        finalDecision: 'pending',
        canAnswerApproval: false,
        approvers: accounts.map((account) => ({ approver: deskUser(call, account), approverDecision: 'pending' })),
      }));
    },
  },
];
