import type { Answer } from '../atlassian/http';
import type { FoundDirectoryUser } from '../atlassian/organization';
import type { Accounts } from './accounts';
import { isSearchedFor } from './caller';
import { isActive, type Directory } from './directory';
import { readable, unreadable, type Fact, type ReadableFact } from './fact';
import type { GatherContext, Gatherer } from './gather';
import { inactiveAccount } from './inactive-account';

/** What the organization's directory says of the Atlassian account with this address. */
export interface DirectoryUser {
  state:
    | 'not-listed'
    | 'active'
    /** Active, and without a role in Jira Service Management on this site. */
    | 'no-access'
    /** Without access, in groups that came with a copy from another site; only a person can tell. */
    | 'copied'
    | 'suspended'
    | 'deactivated'
    | 'invited'
    | 'managed-elsewhere';
  /** At least Customer of Jira Service Management here; absent where a search told, which shows whoever has any access. */
  role?: 'customer';
  /** What the directory shows beside the state; absent where a person looked or a search for accounts told. */
  details?: DirectoryDetails;
}

/** Empty where the address is not listed. */
export interface DirectoryDetails {
  accountId?: string;
  emailVerified?: boolean;
  /** `synced`: provisioned from an identity provider. */
  managementSource?: string;
  claimStatus?: string;
  /** ISO 8601. */
  addedToOrg?: string;
  /** ISO 8601; absent where the account has never been used in any app of the organization. */
  lastActive?: string;
}

export const operations = [
  'POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search',
  'GET /admin/v1/orgs/{orgId}/domains',
] as const;

/**
 * Only the Organizations API reads the directory, with a key that an administrator lends; without one, a search for
 * accounts proves one state alone, *active*, because it shows no other. Of an account known by its id, Jira tells that
 * it is inactive and not why: it may be suspended, deactivated, or managed elsewhere.
 */
const directoryUser: Gatherer<'directoryUser'> = {
  fact: 'directoryUser',
  scope: 'customer',
  audience: 'agent',
  async gather(context) {
    const [accounts, answer] = await Promise.all([context.read('accounts'), readUser(context)]);
    const seen = activeAmong(accounts);
    if (answer === undefined) {
      if (seen) return readable({ state: 'active' }, seen.source);
      return unreadable((await isInactive(context)) ? 'account-inactive' : 'not-configured');
    }
    const { directory, listed } = answer;
    const isCustomer = async () => {
      const customers = await context.read('deskCustomers');
      return customers.readable && customers.value.found.length > 0;
    };
    if (listed.ok && listed.body !== undefined) {
      return stateOf(listed.body, listed, { seenActive: seen !== undefined, isCustomer }, directory);
    }
    if (seen) return readable({ state: 'active' }, seen.source, [listed.source]);
    if (await isInactive(context)) return unreadable('account-inactive', [listed.source]);
    if (!listed.ok) return unreadable(listed.reason, [listed.source]);
    return readable({ state: 'not-listed', details: {} }, listed.source);
  },
};

export default directoryUser;

const isInactive = async (context: GatherContext) => (await inactiveAccount(context, 'atlassian')) !== undefined;

async function readUser(context: GatherContext) {
  const directory = await context.directory;
  if (directory === undefined) return undefined;
  const [listed, caller] = await Promise.all([directory.user(context.email), context.read('caller')]);
  // Who cannot browse users sees the account a round trip later, when the app has searched, and where it was given by
  // its id, they all do; the rest is read meanwhile.
  const waits = context.givenAccount !== undefined || (caller.readable && isSearchedFor(caller.value));
  if (waits && listed.ok && isActive(listed.body)) await directory.hasAccess(listed.body.accountId);
  if (waits && listed.ok && listed.body?.claimStatus === 'managed' && isClosed(listed.body)) await directory.domains();
  return { directory, listed };
}

function isClosed({ accountStatus, forDeletion }: FoundDirectoryUser): boolean {
  return accountStatus === 'inactive' || accountStatus === 'closed' || forDeletion === true;
}

function activeAmong(accounts: Fact<Accounts>): ReadableFact<Accounts> | undefined {
  if (!accounts.readable) return undefined;
  const active = accounts.value.found.some((account) => account.accountType === 'atlassian' && account.active);
  return active ? accounts : undefined;
}

async function stateOf(
  user: FoundDirectoryUser,
  { source }: Answer<unknown>,
  { seenActive, isCustomer }: { seenActive: boolean; isCustomer: () => Promise<boolean> },
  directory: Directory,
): Promise<Fact<DirectoryUser>> {
  const details = detailsOf(user);
  const as = (state: DirectoryUser['state']) => readable<DirectoryUser>({ state, details }, source);
  if (isClosed(user)) {
    if (user.claimStatus !== 'managed') return as('deactivated');
    const own = await ownsDomainOf(user, directory);
    if (!own.ok) return unreadable(own.reason, [source, own.source]);
    if (own.body === undefined) return unreadable('left-open', [source, own.source]);
    return readable({ state: own.body ? 'deactivated' : 'managed-elsewhere', details }, own.source, [source]);
  }
  if (user.membershipStatus === 'suspended') return as('suspended');
  if (user.membershipStatus === 'no_membership') return as('no-access');
  // A state that is not known here is none of those above, but may be no good one either.
  if (user.accountStatus !== 'active' || user.membershipStatus !== 'active') {
    return unreadable('unexpected-response', [source]);
  }
  // Perhaps an invitation that was not accepted, which no operation names: somebody has to look.
  // Whoever is a customer here already needs nothing more.
  if (seenActive && (await isCustomer())) return as('active');
  if (!seenActive && user.emailVerified === false && details.lastActive === undefined) {
    return unreadable('left-open', [source]);
  }
  const access = await directory.hasAccess(user.accountId);
  if (!access.ok && seenActive) return readable({ state: 'active', details }, source, [access.source]);
  if (!access.ok) return unreadable(access.reason, [source, access.source]);
  const found: DirectoryUser = access.body ? { state: 'active', role: 'customer' } : { state: 'no-access' };
  return readable({ ...found, details }, access.source, [source]);
}

/** Whether the organization has verified the domain; undefined where not all of its domains were shown. */
async function ownsDomainOf({ email }: FoundDirectoryUser, directory: Directory): Promise<Answer<boolean | undefined>> {
  const domain = email?.split('@').at(-1)?.toLowerCase();
  const answer = await directory.domains();
  if (!answer.ok) return answer;
  const { data, links } = answer.body;
  const own = data.some(
    ({ attributes }) => attributes.name.toLowerCase() === domain && attributes.claim?.status === 'verified',
  );
  return { ...answer, body: own || !links?.next ? own : undefined };
}

function detailsOf(user: FoundDirectoryUser): DirectoryDetails {
  const { emailVerified, managementSource, claimStatus, addedToOrg } = user;
  const uses = (user.productAccess ?? []).flatMap(({ lastActiveTimestamp: at }) => (at ? [at] : []));
  const lastActive = uses.sort().at(-1);
  return {
    accountId: user.accountId,
    ...(typeof emailVerified === 'boolean' ? { emailVerified } : {}),
    ...(managementSource ? { managementSource } : {}),
    ...(claimStatus ? { claimStatus } : {}),
    ...(addedToOrg ? { addedToOrg } : {}),
    ...(lastActive === undefined ? {} : { lastActive }),
  };
}
