import { deskError, deskPage } from '../answers';
import type { Answer, Call, Operation } from '../operation';
import { textList } from '../read-body';
import { findAccount, hasAnyAccess } from '../site-state';
import { deskUser } from '../user-bodies';
import { findRequest, mayManage, maySee, type FoundRequest } from './requests';

const path = '/rest/servicedeskapi/request/{issueIdOrKey}/participant';

export const requestParticipants: Operation[] = [
  {
    label: `GET ${path}`,
    reads: true,
    run(call) {
      const found = findRequest(call);
      if (found === undefined) return deskError(404, 'no such request');
      return maySee(call, found) ? participants(call, found) : deskError(403, 'this request is not shared with you');
    },
  },
  {
    label: `POST ${path}`,
    reads: false,
    run: (call) =>
      change(call, (found, accountIds) => {
        const known = accountIds.map((accountId) => findAccount(call.state, accountId));
        if (known.some((account) => account === undefined || !hasAnyAccess(account))) {
          return deskError(400, 'an account does not exist, or is not active');
        }
        found.request.participants = [...new Set([...found.request.participants, ...accountIds])];
        return undefined;
      }),
  },
  {
    label: `DELETE ${path}`,
    reads: false,
    run: (call) =>
      change(call, (found, accountIds) => {
        if (accountIds.some((accountId) => !found.request.participants.includes(accountId))) {
          return deskError(400, 'an account is no participant');
        }
        found.request.participants = found.request.participants.filter((accountId) => !accountIds.includes(accountId));
        return undefined;
      }),
  },
];

function change(call: Call, apply: (found: FoundRequest, accountIds: string[]) => Answer | undefined): Answer {
  const found = findRequest(call);
  if (found === undefined) return deskError(404, 'no such request');
  if (!mayManage(call, found)) return deskError(403, 'you may not change who takes part in this request');
  const accountIds = textList(call.body, 'accountIds') ?? [];
  if (accountIds.length === 0) return deskError(400, 'name at least one account in "accountIds"');
  return apply(found, accountIds) ?? participants(call, found);
}

/** Documented: each of the three operations answers with a page of the participants. */
function participants(call: Call, { request }: FoundRequest): Answer {
  const accounts = request.participants
    .map((accountId) => findAccount(call.state, accountId))
    .filter((account) => account !== undefined);
  return deskPage(call, `/request/${request.id}/participant`, accounts, (account) => deskUser(call, account));
}
