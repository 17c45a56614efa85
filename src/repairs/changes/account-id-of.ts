import { searchUsers } from '../../atlassian/jira';
import { sameAddress } from '../../facts/accounts';
import type { ReadSource, UnreadableReason } from '../../facts/fact';
import type { Learned, NotBegun } from './change';

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
  const { source } = answer;
  const unfound: NotBegun = { ok: false, begun: false, calls: [source] };
  return answer.ok
    ? { ok: false, source, unfound: { ...unfound, trouble: { of: 'no-account' } } }
    : { ok: false, source, unfound: { ...unfound, status: source.status }, reason: answer.reason };
}

/** `reason`: the search itself was refused, so that it is not known whether there is an account. */
export type FoundAccount =
  { ok: true; accountId: string } | { ok: false; unfound: NotBegun; source: ReadSource; reason?: UnreadableReason };
