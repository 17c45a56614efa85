import type { Answer } from '../operation';
import type { AtlassianAccount } from '../site-description';
import type { SiteState } from '../site-state';
import { stableUuid } from '../stable-id';
import { ok } from '../answers';
import { organizationError, type OrganizationCall, type OrganizationOperation } from './organization-operation';

/** Not documented for these operations; a key without it is refused here, so that the app has to say what is missing. */
const SCOPE = 'write:users:admin';
const USER = '/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}';
const ROLES_THAT_TAKE_A_SEAT = ['atlassian/user', 'atlassian/admin'];

export const listDirectories: OrganizationOperation = {
  label: 'GET /admin/v2/orgs/{orgId}/directories',
  scope: 'read:directories:admin',
  run({ state, query, own }) {
    const wanted = query.get('accountId');
    const has = own && (wanted === null || userOf(state, wanted) !== undefined);
    const data = has ? [{ directoryId: directoryIdOf(state), name: `${state.organization.name} directory` }] : [];
    return ok({ data, links: { self: '' } });
  },
};

export const listRoleAssignments: OrganizationOperation = {
  label: `GET ${USER}/role-assignments`,
  scope: 'read:directories:admin',
  run(call) {
    return withUser(call, 'accountId', (user) => {
      const resource = serviceManagementOf(call.state);
      const wanted = call.query.getAll('resourceIds');
      const shown = wanted.length === 0 || wanted.includes(resource);
      const roles = rolesOf(user);
      const assignment = {
        resourceId: resource,
        resourceOwner: 'jira-servicedesk',
        roles,
        roleAssignments: roles.map((role) => ({ role, roleAssignmentMethods: ['DIRECT'] })),
        directoryId: directoryIdOf(call.state),
        userDirectoryStatus: user.directory === 'suspended' ? 'suspended' : 'active',
      };
      return ok({ data: shown && roles.length > 0 ? [assignment] : [], links: { self: '' } });
    });
  },
};

export const restoreUser: OrganizationOperation = {
  label: `POST ${USER}/restore`,
  scope: SCOPE,
  writes: true,
  run: (call) =>
    inDirectory(call, (user) => {
      if (user.directory === 'suspended') user.directory = 'active';
    }),
};

export const suspendUser: OrganizationOperation = {
  label: `POST ${USER}/suspend`,
  scope: SCOPE,
  writes: true,
  run: (call) =>
    inDirectory(call, (user) => {
      if (user.directory === 'active') user.directory = 'suspended';
    }),
};

export const assignRole: OrganizationOperation = {
  label: 'POST /admin/v1/orgs/{orgId}/users/{userId}/roles/assign',
  scope: SCOPE,
  writes: true,
  run: (call) =>
    onServiceManagement(call, (user, role) => {
      if (role === 'atlassian/customer') {
        if (user.access === 'none') user.access = 'customer';
        return nothing;
      }
      const seats = call.state.accounts.filter((one) => one.type === 'atlassian' && one.access === 'agent').length;
      if (user.access !== 'agent' && seats >= call.state.site.agentSeats) {
        return organizationError(409, 'ADMIN-409-3', 'there is no license left for this role');
      }
      user.access = 'agent';
      return nothing;
    }),
};

export const revokeRole: OrganizationOperation = {
  label: 'POST /admin/v1/orgs/{orgId}/users/{userId}/roles/revoke',
  scope: SCOPE,
  writes: true,
  run: (call) =>
    onServiceManagement(call, (user, role) => {
      if (rolesOf(user).includes(role)) user.access = 'none';
      return nothing;
    }),
};

const nothing: Answer = { status: 204 };

function inDirectory(call: OrganizationCall, write: (user: AtlassianAccount) => void): Answer {
  const { directoryId } = call.params;
  return withUser(call, 'accountId', (user) => {
    if (directoryId !== directoryIdOf(call.state)) return organizationError(404, 'ADMIN-404-1', 'no such directory');
    write(user);
    return nothing;
  });
}

function onServiceManagement(call: OrganizationCall, write: (user: AtlassianAccount, role: string) => Answer): Answer {
  const { role, resource } = (call.body ?? {}) as { role?: unknown; resource?: unknown };
  if (role !== 'atlassian/customer' && !ROLES_THAT_TAKE_A_SEAT.includes(String(role))) {
    return organizationError(400, 'ADMIN-400-24', 'this role is none of this app');
  }
  if (resource !== serviceManagementOf(call.state)) {
    return organizationError(400, 'ADMIN-400-4', 'this resource is none of the organization');
  }
  return withUser(call, 'userId', (user) => write(user, String(role)));
}

function withUser(
  { state, params, own }: OrganizationCall,
  name: 'accountId' | 'userId',
  then: (user: AtlassianAccount) => Answer,
): Answer {
  const user = own ? userOf(state, params[name] ?? '') : undefined;
  return user === undefined ? organizationError(404, 'ADMIN-404-2', 'no such user') : then(user);
}

function userOf(state: SiteState, accountId: string): AtlassianAccount | undefined {
  return state.accounts.find(
    (one): one is AtlassianAccount =>
      one.type === 'atlassian' && one.accountId === accountId && !one.history.deleted && one.directory !== 'invited',
  );
}

function rolesOf({ access }: AtlassianAccount): string[] {
  if (access === 'agent') return ['atlassian/user'];
  return access === 'customer' ? ['atlassian/customer'] : [];
}

function directoryIdOf({ organization }: SiteState): string {
  return stableUuid(`directory of ${organization.id}`);
}

function serviceManagementOf({ site }: SiteState): string {
  return `ari:cloud:jira-servicedesk::site/${site.cloudId}`;
}
