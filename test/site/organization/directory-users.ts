import { ok } from '../answers';
import type { Account, AtlassianAccount } from '../site-description';
import { organizationError, type OrganizationCall, type OrganizationOperation } from './organization-operation';

/** Each of a user's apps was used at this time, where it was used at all. */
const USED_AT = '2026-03-02T09:00:00.000Z';

interface Search {
  emails?: string[];
  accountIds?: string[];
  resourceIds?: string[];
  searchTerm?: string;
  expand?: string[];
  limit?: number;
}

export const searchDirectoryUsers: OrganizationOperation = {
  label: 'POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search',
  scope: 'read:directories:admin',
  run({ state, body, own }: OrganizationCall) {
    if (typeof body !== 'object' || body === null)
      return organizationError(400, 'ADMIN-400-24', 'a JSON body is missing');
    const search = body as Search;
    if (search.emails !== undefined && search.searchTerm !== undefined) {
      return organizationError(400, 'ADMIN-400-24', 'emails and searchTerm exclude each other');
    }
    const addresses = search.emails?.map((email) => email.toLowerCase());
    const found = state.accounts
      .filter(isListed)
      .filter((user) => own && (addresses === undefined || addresses.includes(user.email.toLowerCase())))
      .filter((user) => search.accountIds === undefined || search.accountIds.includes(user.accountId))
      .filter((user) => search.resourceIds === undefined || hasRole(user, search.resourceIds, state.site.cloudId));
    const page = found.slice(0, search.limit ?? 50);
    return ok({
      data: page.map((user) => bodyOf(user, search.expand?.includes('productAccess') ?? false)),
      links: { self: '', ...(found.length > page.length ? { next: 'simulated-cursor' } : {}) },
    });
  },
};

/** Portal-only customers are no users of the directory, and a deleted account is none any more. */
function isListed(account: Account): account is AtlassianAccount {
  return account.type === 'atlassian' && !account.history.deleted;
}

function hasRole(user: AtlassianAccount, resourceIds: string[], cloudId: string): boolean {
  const apps = { agent: ['jira-servicedesk'], customer: ['jira-servicedesk'], user: ['jira-software'], none: [] };
  return apps[user.access].some((app) => resourceIds.includes(`ari:cloud:${app}::site/${cloudId}`));
}

function bodyOf(user: AtlassianAccount, withProducts: boolean) {
  const invited = user.directory === 'invited';
  const off = user.directory === 'deactivated';
  const suspended = user.directory === 'suspended';
  const { scim, signedIn, passwordSet } = user.history;
  const managed = user.managedBy !== 'nobody';
  const used = !invited && (signedIn ?? passwordSet);
  return {
    accountId: user.accountId,
    accountType: 'atlassian',
    status: off ? 'deactivated' : suspended ? 'suspended' : 'active',
    accountStatus: off ? 'inactive' : 'active',
    membershipStatus: suspended ? 'suspended' : 'active',
    claimStatus: managed ? 'managed' : 'unmanaged',
    managementSource: managed ? (scim === 'synced' ? 'synced' : 'invited') : null,
    emailVerified: !invited && user.history.emailVerified,
    email: user.email,
    name: user.name,
    addedToOrg: user.history.created.at ?? '2025-01-15T08:00:00.000Z',
    forDeletion: false,
    ...(withProducts && {
      productAccess:
        user.access === 'none' ? [] : [{ key: 'jira-servicedesk', ...(used && { lastActiveTimestamp: USED_AT }) }],
    }),
  };
}
