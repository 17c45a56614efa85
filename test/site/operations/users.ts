import { ok, platformError } from '../answers';
import { mayUseJira } from '../desk-rights';
import type { Operation } from '../operation';
import { groupNames, hasGlobal } from '../rights';
import { findAccount, hasAnyAccess, isUser } from '../site-state';
import { groupBody, matches, platformUser } from '../user-bodies';

const noBrowse = platformError(403, 'the global permission Browse users and groups is needed');

export const users: Operation[] = [
  {
    label: 'GET /rest/api/3/myself',
    reads: true,
    run(call) {
      const { caller, state } = call;
      if (caller.how === 'app') {
        return ok({
          accountId: state.app.accountId,
          accountType: 'app',
          displayName: state.app.name,
          active: true,
          timeZone: 'Etc/UTC',
        });
      }
      if (caller.how !== 'user' || !mayUseJira(caller)) return platformError(401, 'no access to Jira');
      return ok(platformUser(call, caller.account, call.query.all('expand')));
    },
  },
  {
    label: 'GET /rest/api/3/user',
    reads: true,
    run(call) {
      const { state, caller, query } = call;
      if (!hasGlobal(state, caller, 'USER_PICKER', true)) return noBrowse;
      const account = findAccount(state, query.one('accountId') ?? '');
      if (account === undefined || !isUser(account)) return platformError(404, 'no user has this account id');
      return ok(platformUser(call, account, query.all('expand')));
    },
  },
  {
    label: 'GET /rest/api/3/user/search',
    reads: true,
    anonymous: true,
    run(call) {
      const { state, caller, query } = call;
      const text = query.one('query');
      const accountId = query.one('accountId');
      if (text === undefined && accountId === undefined && query.one('property') === undefined) {
        return platformError(400, 'give query, accountId or property');
      }
      if (text !== undefined && accountId !== undefined) return platformError(400, 'give query or accountId, not both');
      // Documented: without the permission the answer is an empty list, not a refusal.
      if (!hasGlobal(state, caller, 'USER_PICKER', true)) return ok([]);
      const found = state.accounts
        .filter((account) => hasAnyAccess(account))
        .filter((account) => (text !== undefined ? matches(account, text) : account.accountId === accountId))
        .slice(0, 1000);
      const start = query.number('startAt', 0);
      return ok(
        found.slice(start, start + query.number('maxResults', 50)).map((account) => platformUser(call, account)),
      );
    },
  },
  {
    label: 'GET /rest/api/3/users/search',
    reads: true,
    run(call) {
      const { state, caller, query } = call;
      if (!hasGlobal(state, caller, 'USER_PICKER', true)) return noBrowse;
      const start = query.number('startAt', 0);
      return ok(
        state.accounts
          .filter((account) => account.type === 'atlassian' && isUser(account))
          .slice(start, start + Math.min(1000, query.number('maxResults', 50)))
          .map((account) => platformUser(call, account)),
      );
    },
  },
  {
    label: 'GET /rest/api/3/user/groups',
    reads: true,
    run(call) {
      const { state, caller, query } = call;
      if (!hasGlobal(state, caller, 'USER_PICKER', true)) return noBrowse;
      const account = findAccount(state, query.one('accountId') ?? '');
      if (account === undefined || !isUser(account)) return platformError(404, 'no user has this account id');
      return ok(groupNames(account).map((name) => groupBody(call, name)));
    },
  },
];
