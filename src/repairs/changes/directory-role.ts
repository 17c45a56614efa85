import {
  assignRole,
  readRoleAssignments,
  revokeRole,
  serviceManagementOf,
  type RoleAssignments,
} from '../../atlassian/organization-users';
import type { ChangeKind, ChangeWords } from './change';
import { required, unreadWithKey, writtenWithKey } from './with-key';

const PREFIX = 'atlassian/';

/** The roles of one Atlassian account in Jira Service Management on this site. */
export interface DirectoryRoleTarget {
  /** For people to read; the account is what is changed. */
  email: string;
  accountId: string;
}

/** Which roles the account has in Jira Service Management on this site. */
export interface DirectoryRoleState {
  /** `none`, or the roles as the directory names them, without the prefix `atlassian/`: `customer`. */
  roles: string;
}

export const words: ChangeWords = {
  title: { text: 'The role of {email} in Jira Service Management on this site' },
  before: { text: '{roles, select, none {no role} customer {Customer} other {another role ({roles})}}' },
  after: { text: '{roles, select, none {no role} customer {Customer} other {another role ({roles})}}' },
};

export const operations = [
  'GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments',
  'POST /admin/v1/orgs/{orgId}/users/{userId}/roles/assign',
  'POST /admin/v1/orgs/{orgId}/users/{userId}/roles/revoke',
] as const;

const directoryRole: ChangeKind<'directory-role', DirectoryRoleTarget, DirectoryRoleState> = {
  kind: 'directory-role',
  reversible: true,
  mails: 'not-documented',
  withKey: true,
  lock: (target) => `directory:${target.accountId}`,
  async read({ accountId }, _, lent) {
    const access = required(lent);
    const resource = serviceManagementOf(access.cloudId);
    const answer = await readRoleAssignments({ access, accountId }, resource);
    if (!answer.ok) return unreadWithKey(answer);
    return { ok: true, state: { roles: rolesIn(answer.body, resource) }, source: answer.source };
  },
  async write({ accountId }, to, _, __, lent) {
    const access = required(lent);
    if (to.roles !== 'customer' && to.roles !== 'none') {
      throw new Error(`Only the role Customer is given and taken, not ${to.roles}.`);
    }
    const given = { role: `${PREFIX}customer`, resource: serviceManagementOf(access.cloudId) };
    return writtenWithKey(await (to.roles === 'none' ? revokeRole : assignRole)({ access, accountId }, given));
  },
};

export default directoryRole;

function rolesIn({ data }: RoleAssignments, resource: string): string {
  const named = data
    .filter(({ resourceId }) => resourceId === resource)
    .flatMap(({ roles, roleAssignments }) => [...(roles ?? []), ...(roleAssignments ?? []).map(({ role }) => role)])
    .flatMap((role) => (role ? [role.startsWith(PREFIX) ? role.slice(PREFIX.length) : role] : []));
  return [...new Set(named)].sort().join(', ') || 'none';
}
