import { route, type Route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { byName } from './by-name';
import { call, type Answer } from './http';

/** An account as Jira’s operations show it; `emailAddress` is absent or null where the profile hides it. */
export const user = v.object({
  accountId: v.string(),
  accountType: v.optional(v.string(), 'unknown'),
  active: v.optional(v.boolean(), true),
  displayName: v.optional(v.string(), ''),
  emailAddress: v.nullish(v.string()),
});
/** An account of the site, with what Jira leaves out filled in. */
export type JiraUser = v.InferOutput<typeof user>;

const serverInfo = v.object({ baseUrl: v.string(), displayUrlServicedeskHelpCenter: v.nullish(v.string()) });

const permissions = v.object({
  permissions: byName(v.object({ havePermission: v.optional(v.boolean()) })),
});

const project = v.object({
  id: v.string(),
  key: v.string(),
  name: v.string(),
  projectTypeKey: v.string(),
  style: v.optional(v.string()),
  simplified: v.optional(v.boolean()),
  archived: v.optional(v.boolean(), false),
});
/** A project of any type. */
export type JiraProject = v.InferOutput<typeof project>;

const grant = v.object({
  id: v.optional(v.number()),
  permission: v.string(),
  holder: v.object({
    type: v.string(),
    parameter: v.optional(v.string()),
    value: v.optional(v.string()),
    projectRole: v.optional(v.object({ name: v.optional(v.string(), '') })),
  }),
});
const permissionScheme = v.object({
  id: v.number(),
  name: v.string(),
  scope: v.optional(v.object({ type: v.optional(v.string()) })),
  permissions: v.array(grant),
});
/** A permission scheme with its grants. */
export type JiraPermissionScheme = v.InferOutput<typeof permissionScheme>;

const projectPage = v.object({
  values: v.array(v.object({ id: v.string(), key: v.string(), name: v.string() })),
  total: v.optional(v.number()),
});
const grants = v.object({ permissions: v.array(grant) });

/** {@link https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-server-info/ Get Jira instance info} */
export function readServerInfo(as: Actor): Promise<Answer<v.InferOutput<typeof serverInfo>>> {
  return call({ as, operation: 'GET /rest/api/3/serverInfo', path: route`/rest/api/3/serverInfo`, schema: serverInfo });
}

/**
 * Get my permissions. In a service project the answer for project permissions is that of a portal user, so it says
 * nothing about agents unless the permission is one that portal customers never hold.
 * {@link https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/}
 */
export async function readMyPermissions(
  as: Actor,
  project: string,
  names: readonly string[],
): Promise<Answer<ReadonlySet<string>>> {
  const [key, value] = projectParameter(project);
  return heldIn(as, route`/rest/api/3/mypermissions?permissions=${names.join(',')}&${key}=${value}`);
}

/** The same for permissions that belong to no project. */
export function readGlobalPermissions(as: Actor, names: readonly string[]): Promise<Answer<ReadonlySet<string>>> {
  return heldIn(as, route`/rest/api/3/mypermissions?permissions=${names.join(',')}`);
}

async function heldIn(as: Actor, path: Route): Promise<Answer<ReadonlySet<string>>> {
  const answer = await call({ as, operation: 'GET /rest/api/3/mypermissions', path, schema: permissions });
  if (!answer.ok) return answer;
  const held = Object.entries(answer.body.permissions).filter(([, permission]) => permission.havePermission);
  return { ...answer, body: new Set(held.map(([name]) => name)) };
}

/** Get project, by key or id. 404 also where the caller may not browse it. */
export function readProject(as: Actor, keyOrId: string): Promise<Answer<JiraProject>> {
  const path = route`/rest/api/3/project/${keyOrId}`;
  return call({ as, operation: 'GET /rest/api/3/project/{projectIdOrKey}', path, schema: project });
}

/** Get assigned permission scheme. Needs Administer Jira or Administer Projects; 404 also means no permission. */
export function readProjectPermissionScheme(as: Actor, keyOrId: string): Promise<Answer<JiraPermissionScheme>> {
  return call({
    as,
    operation: 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme',
    path: route`/rest/api/3/project/${keyOrId}/permissionscheme?expand=all`,
    schema: permissionScheme,
  });
}

/** Get project roles for project: the address of each role by its name. Needs Administer Projects or Administer Jira. */
export function readProjectRoles(as: Actor, keyOrId: string): Promise<Answer<Record<string, string>>> {
  return call({
    as,
    operation: 'GET /rest/api/3/project/{projectIdOrKey}/role',
    path: route`/rest/api/3/project/${keyOrId}/role`,
    schema: byName(v.string()),
  });
}

/** Get permission scheme grants. */
export function readSchemeGrants(as: Actor, schemeId: number): Promise<Answer<v.InferOutput<typeof grants>>> {
  return call({
    as,
    operation: 'GET /rest/api/3/permissionscheme/{schemeId}/permission',
    path: route`/rest/api/3/permissionscheme/${String(schemeId)}/permission?expand=all`,
    schema: grants,
  });
}

/** Create permission grant. Needs Administer Jira; 400 where the same grant is there already. */
export function createGrant(
  as: Actor,
  schemeId: number,
  body: { permission: string; holder: { type: string; parameter?: string } },
): Promise<Answer<v.InferOutput<typeof grant>>> {
  return call({
    as,
    operation: 'POST /rest/api/3/permissionscheme/{schemeId}/permission',
    path: route`/rest/api/3/permissionscheme/${String(schemeId)}/permission`,
    schema: grant,
    body,
    writes: true,
  });
}

/** Delete permission scheme grant. Needs Administer Jira; 400 where the grant is not there. */
export function deleteGrant(as: Actor, schemeId: number, grantId: number): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'DELETE /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}',
    path: route`/rest/api/3/permissionscheme/${String(schemeId)}/permission/${String(grantId)}`,
    schema: v.unknown(),
    writes: true,
  });
}

/** Find users. Knows active accounts only; 200 with nothing for a caller without Browse users and groups. */
export function searchUsers(as: Actor, query: string): Promise<Answer<JiraUser[]>> {
  const path = route`/rest/api/3/user/search?query=${query}&maxResults=50`;
  return call({ as, operation: 'GET /rest/api/3/user/search', path, schema: v.array(user) });
}

/** Get user. The address is there only where the person's profile shows it to the caller. */
export function readUser(as: Actor, accountId: string): Promise<Answer<JiraUser>> {
  const path = route`/rest/api/3/user?accountId=${accountId}`;
  return call({ as, operation: 'GET /rest/api/3/user', path, schema: user });
}

/** Get projects paginated: one page of up to 100 live service projects the caller can see, from the given place on. */
export function readServiceProjects(as: Actor, startAt = 0): Promise<Answer<v.InferOutput<typeof projectPage>>> {
  return call({
    as,
    operation: 'GET /rest/api/3/project/search',
    path: route`/rest/api/3/project/search?typeKey=service_desk&status=live&orderBy=key&maxResults=100&startAt=${String(startAt)}`,
    schema: projectPage,
  });
}

function projectParameter(project: string): ['projectId' | 'projectKey', string] {
  return [/^\d+$/.test(project) ? 'projectId' : 'projectKey', project];
}
