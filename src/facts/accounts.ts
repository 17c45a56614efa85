import { searchUsers, type JiraUser } from '../atlassian/jira';
import { readMyPermissions } from '../atlassian/jira';
import type { Answer } from '../atlassian/http';
import { readable, unreadable, type ReadSource } from './fact';
import type { GatherContext, Gatherer } from './gather';
import { namesUnseen } from './issue-named';
import { standsInProject } from './stands-in-project';

export interface Account {
  accountId: string;
  /** `customer` is a portal-only account. */
  accountType: 'atlassian' | 'customer' | 'app' | 'unknown';
  active: boolean;
  displayName: string;
  /** Absent where the profile hides it. */
  email?: string;
}

/** The accounts that a search by this address shows: active ones, with a visible address, and no others. */
export interface Accounts {
  found: Account[];
}

/** Portal-only accounts are told by the prefix of their id where an operation does not name the type. */
export function accountTypeOf(accountId: string, named?: string): Account['accountType'] {
  if (named === 'atlassian' || named === 'customer' || named === 'app') return named;
  return accountId.startsWith('qm:') ? 'customer' : 'unknown';
}

/** A search by address also matches the beginning of names and of longer addresses; those are other people. */
export function sameAddress(searched: string, email: string | null | undefined, displayName = ''): boolean {
  if (email !== null && email !== undefined) return email.toLowerCase() === searched.toLowerCase();
  // Whose address is hidden was found by it, unless the name itself begins with what was searched for.
  return !displayName.toLowerCase().startsWith(searched.toLowerCase());
}

export const operations = ['GET /rest/api/3/user/search', 'GET /rest/api/3/mypermissions'] as const;

const accounts: Gatherer<'accounts'> = {
  fact: 'accounts',
  scope: 'customer',
  audience: 'agent',
  async gather(context) {
    const [asUser, caller] = await Promise.all([searchUsers('user', context.email), context.read('caller')]);
    if (asUser.ok && asUser.body.length > 0) return found(context.email, asUser);
    // An empty answer only means something to a caller who may browse users and groups.
    if (asUser.ok && caller.readable && caller.value.browsesUsers) return found(context.email, asUser);
    if (!asUser.ok && asUser.reason !== 'forbidden') return unreadable(asUser.reason, [asUser.source]);
    // The request that is named tells more than the app might find, in fewer calls.
    if (await namesUnseen(context)) return unreadable('forbidden', [asUser.source]);
    if (!(await standsInProject(context))) return unreadable('forbidden', [asUser.source]);
    const [asApp, app] = await Promise.all([searchUsers('app', context.email), appBrowses(context)]);
    const others = [asUser.source, app.source];
    if (asApp.ok && (asApp.body.length > 0 || app.browses)) return found(context.email, asApp, others);
    return unreadable('forbidden', [asUser.source, asApp.source, app.source]);
  },
};

/** Whether an empty answer means something to the app. Where it reads an account's roles, Jira's answer to that tells. */
async function appBrowses(context: GatherContext): Promise<{ browses: boolean; source: ReadSource }> {
  const roles = await context.read('accountRoles');
  const sources = roles.readable ? [roles.source] : roles.tried;
  const told = sources.find((one): one is ReadSource => one.how === 'read' && one.as === 'app');
  if (told?.status === 200 || told?.status === 403) return { browses: told.status === 200, source: told };
  const appMay = await readMyPermissions('app', context.project, ['USER_PICKER']);
  return { browses: appMay.ok && appMay.body.has('USER_PICKER'), source: appMay.source };
}

function found(email: string, answer: Extract<Answer<JiraUser[]>, { ok: true }>, others: ReadSource[] = []) {
  const same = answer.body.filter((user) => sameAddress(email, user.emailAddress, user.displayName));
  return readable(
    {
      found: same.map((user) => ({
        accountId: user.accountId,
        accountType: accountTypeOf(user.accountId, user.accountType),
        active: user.active,
        displayName: user.displayName,
        ...(user.emailAddress ? { email: user.emailAddress } : {}),
      })),
    },
    answer.source,
    others,
  );
}

export default accounts;
