import { noContent, ok, platformError, self } from '../answers';
import type { Answer, Call, Operation } from '../operation';
import { hasProject } from '../rights';
import { findAccount, hasAnyAccess } from '../site-state';
import { platformUser } from '../user-bodies';
import { mayBrowse } from './issues';
import { findRequest, type FoundRequest } from './requests';

const path = '/rest/api/3/issue/{issueIdOrKey}/watchers';

export const issueWatchers: Operation[] = [
  {
    label: `GET ${path}`,
    reads: true,
    run: (call) =>
      forIssue(call, undefined, ({ request }) => {
        const watchers = request.watchers
          .map((accountId) => findAccount(call.state, accountId))
          .filter((account) => account !== undefined);
        return ok({
          self: self(call, `/rest/api/3/issue/${request.key}/watchers`),
          isWatching: call.caller.how === 'user' && request.watchers.includes(call.caller.account.accountId),
          watchCount: watchers.length,
          watchers: watchers.map((account) => platformUser(call, account)),
        });
      }),
  },
  {
    label: `POST ${path}`,
    reads: false,
    run: (call) =>
      forIssue(call, 'MANAGE_WATCHERS', ({ request }) => {
        // Documented: the body is the account id alone, as a JSON string.
        const account = typeof call.body === 'string' ? findAccount(call.state, call.body) : undefined;
        if (account === undefined || !hasAnyAccess(account)) return platformError(404, 'no such user');
        request.watchers = [...new Set([...request.watchers, account.accountId])];
        return noContent();
      }),
  },
  {
    label: `DELETE ${path}`,
    reads: false,
    run: (call) =>
      forIssue(call, 'MANAGE_WATCHERS', ({ request }) => {
        const accountId = call.query.one('accountId');
        if (accountId === undefined) return platformError(400, 'name the account in "accountId"');
        request.watchers = request.watchers.filter((one) => one !== accountId);
        return noContent();
      }),
  },
];

function forIssue(call: Call, permission: string | undefined, then: (found: FoundRequest) => Answer): Answer {
  const found = findRequest(call);
  if (found === undefined || !mayBrowse(call, found)) return platformError(404, 'no issue that you can see');
  if (permission !== undefined && !hasProject(call.state, call.caller, found.project, permission, 'jira')) {
    return platformError(403, 'you may not change who watches this issue');
  }
  return then(found);
}
