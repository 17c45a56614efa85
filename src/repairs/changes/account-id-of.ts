import { attempted } from '../../atlassian/http';
import { searchUsers } from '../../atlassian/jira';
import { sameAddress } from '../../facts/accounts';
import type { AttemptedSource, ReadSource, UnreadableReason } from '../../facts/fact';
import type { Learned } from './change';

/** The account to add: named by the plan, made by an earlier change, or found now. */
export async function accountIdOf(
  target: { email: string; accountId: string },
  learned: Learned,
): Promise<FoundAccount> {
  const known = target.accountId || learned.get(target.email.toLowerCase());
  if (known) return { ok: true, accountId: known };
  const answer = await searchUsers('user', target.email);
  const found = answer.ok
    ? answer.body.find((user) => user.emailAddress != null && sameAddress(target.email, user.emailAddress))
    : undefined;
  if (found !== undefined) return { ok: true, accountId: found.accountId };
  return {
    ok: false,
    calls: [attempted(answer)],
    message: 'No active account with this address can be found.',
    source: answer.source,
    ...(answer.ok ? {} : { reason: answer.reason }),
  };
}

/** `reason`: the search itself was refused, so that it is not known whether there is an account. */
export type FoundAccount =
  | { ok: true; accountId: string }
  | { ok: false; calls: AttemptedSource[]; message: string; source: ReadSource; reason?: UnreadableReason };
