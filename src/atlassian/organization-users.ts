import * as v from 'valibot';
import type { Answer } from './http';
import { ask, organization, type OrganizationAccess } from './organization';

/** One account of an organization. */
export interface OrganizationUser {
  access: OrganizationAccess;
  accountId: string;
}

/** One role in one app of one site; the resource is the app's ARI. */
export interface RoleOnApp {
  /** Such as `atlassian/customer`. */
  role: string;
  resource: string;
}

const directories = v.object({ data: v.array(v.object({ directoryId: v.string() })) });

const roleAssignments = v.object({
  data: v.array(
    v.object({
      resourceId: v.nullish(v.string()),
      roles: v.nullish(v.array(v.string())),
      roleAssignments: v.nullish(v.array(v.object({ role: v.nullish(v.string()) }))),
    }),
  ),
});
/** The roles of one account in one directory, by resource. */
export type RoleAssignments = v.InferOutput<typeof roleAssignments>;

/** The ARI of Jira Service Management on a site. */
export function serviceManagementOf(cloudId: string): string {
  return `ari:cloud:jira-servicedesk::site/${cloudId}`;
}

/** Get directories in an organization, those that have this account. Needs the scope read:directories:admin. */
export function readDirectoriesOf({
  access,
  accountId,
}: OrganizationUser): Promise<Answer<v.InferOutput<typeof directories>>> {
  return ask(access, {
    operation: 'GET /admin/v2/orgs/{orgId}/directories',
    path: `${organization(access)}/directories?accountId=${encodeURIComponent(accountId)}`,
    schema: directories,
  });
}

/** Get user role assignments, those on one app. Needs the scope read:directories:admin. */
export function readRoleAssignments(
  { access, accountId }: OrganizationUser,
  resource: string,
): Promise<Answer<RoleAssignments>> {
  const query = `resourceIds=${encodeURIComponent(resource)}`;
  return ask(access, {
    operation: 'GET /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments',
    path: `${organization(access)}/directories/-/users/${encodeURIComponent(accountId)}/role-assignments?${query}`,
    schema: roleAssignments,
  });
}

/** Restore user access in a directory: roles and groups from before come back, and so does what they cost. */
export function restoreUser(user: OrganizationUser, directoryId: string): Promise<Answer<unknown>> {
  return inDirectory(user, directoryId, 'restore');
}

/** Suspend user access in a directory: roles and groups are kept for when it is restored. */
export function suspendUser(user: OrganizationUser, directoryId: string): Promise<Answer<unknown>> {
  return inDirectory(user, directoryId, 'suspend');
}

/** Grant user access: one role in one app of one site. */
export function assignRole(user: OrganizationUser, given: RoleOnApp): Promise<Answer<unknown>> {
  return onApp(user, given, 'assign');
}

/** Revoke user access: one role in one app of one site. */
export function revokeRole(user: OrganizationUser, taken: RoleOnApp): Promise<Answer<unknown>> {
  return onApp(user, taken, 'revoke');
}

function inDirectory(
  { access, accountId }: OrganizationUser,
  directoryId: string,
  act: 'restore' | 'suspend',
): Promise<Answer<unknown>> {
  const directory = `${organization(access)}/directories/${encodeURIComponent(directoryId)}`;
  return ask(access, {
    operation: `POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/${act}`,
    path: `${directory}/users/${encodeURIComponent(accountId)}/${act}`,
    schema: v.unknown(),
    writes: true,
  });
}

function onApp(
  { access, accountId }: OrganizationUser,
  { role, resource }: RoleOnApp,
  act: 'assign' | 'revoke',
): Promise<Answer<unknown>> {
  const org = encodeURIComponent(access.organizationId);
  return ask(access, {
    operation: `POST /admin/v1/orgs/{orgId}/users/{userId}/roles/${act}`,
    path: `/admin/v1/orgs/${org}/users/${encodeURIComponent(accountId)}/roles/${act}`,
    schema: v.unknown(),
    body: { role, resource },
    writes: true,
  });
}
