import { searchUsers, type JiraUser, readMyPermissions } from '../atlassian/jira';
import type { Answer } from '../atlassian/http';
import { readable, unreadable, type ReadSource } from './fact';
import type { GatherContext, Gatherer } from './gather';
import { namesUnseen } from './issue-named';
import { standsInProject } from './stands-in-project';

/** An account of the site, of whatever kind. */
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
  /** Nobody was searched for: it is known by the id that was given, and others may have the same address. */
  byId?: true;
}

/** Portal-only accounts are told by the prefix of their id where an operation does not name the type. */
export function accountTypeOf(accountId: string, named?: string): Account['accountType'] {
  if (named === 'atlassian' || named === 'customer' || named === 'app') return named;
  return accountId.startsWith('qm:') ? 'customer' : 'unknown';
}

/** What operations tell of an account; customers have no type. */
type ShownAccount = Omit<Account, 'accountType' | 'email'> & {
  accountType?: string;
  emailAddress?: string | null | undefined;
};

/** The account behind what Jira shows of it. */
export function accountOf({ accountId, accountType, active, displayName, emailAddress }: ShownAccount): Account {
  return {
    accountId,
    accountType: accountTypeOf(accountId, accountType),
    active,
    displayName,
    ...(emailAddress ? { email: emailAddress } : {}),
  };
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
    const { email, knownBefore, givenAccount } = context;
    // A request that is named takes the call of the search, once the site is known.
    const asked = knownBefore === 'nothing' || !(await namesUnseen(context));
    if (givenAccount && (givenAccount.value.email === undefined || !asked)) {
      const { value, source } = givenAccount;
      return readable({ found: value.active ? [value] : [], byId: true }, source);
    }
    const inVain = knownBefore === 'browses-nobody' && !(await namesUnseen(context));
    const tried: ReadSource[] = [];
    if (!inVain) {
      const [asUser, caller] = await Promise.all([searchUsers('user', email), context.read('caller')]);
      if (asUser.ok && asUser.body.length > 0) return found(email, asUser);
      // An empty answer only means something to a caller who may browse users and groups.
      if (asUser.ok && caller.readable && caller.value.browsesUsers) return found(email, asUser);
      tried.push(asUser.source);
      if (!asUser.ok && asUser.reason !== 'forbidden') return unreadable(asUser.reason, tried);
      // The request that is named tells more than the app might find, in fewer calls.
      if (await namesUnseen(context)) return unreadable('forbidden', tried);
    }
    if (!(await standsInProject(context))) return unreadable('forbidden', tried);
    // Beside the search, which saves a round trip; where calls are short, only after one that found nobody.
    const [asApp, early] = await Promise.all([searchUsers('app', email), inVain ? undefined : appBrowses(context)]);
    const shown = asApp.ok && asApp.body.length > 0;
    const app = early ?? (shown ? undefined : await appBrowses(context));
    if (app) tried.push(app.source);
    if (asApp.ok && (shown || app?.browses)) return found(email, asApp, tried);
    return unreadable('forbidden', [...tried, asApp.source]);
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
  return readable({ found: same.map(accountOf) }, answer.source, others);
}

export default accounts;
