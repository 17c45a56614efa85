import { ok, platformError, self } from '../answers';
import { mayUseJira } from '../desk-rights';
import type { Answer, Call, Operation } from '../operation';
import { field } from '../read-body';
import { hasGlobal, hasProject, isBlocked, schemeOf } from '../rights';
import type { PermissionGrant, PermissionScheme, Project } from '../site-description';
import { findProject } from '../site-state';

const expandable = ['all', 'field', 'group', 'permissions', 'projectRole', 'user'];

export const permissionSchemes: Operation[] = [
  {
    label: 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme',
    reads: true,
    run(call) {
      const found = projectToConfigure(call);
      return 'status' in found ? found : ok(schemeBody(call, schemeOf(call.state, found.project)));
    },
  },
  {
    label: 'PUT /rest/api/3/project/{projectKeyOrId}/permissionscheme',
    reads: false,
    run(call) {
      const { state, caller, params, body } = call;
      const project = findProject(state, params.projectKeyOrId ?? '');
      const scheme = state.permissionSchemes.find((candidate) => candidate.id === Number(field(body, 'id')));
      if (project === undefined || scheme === undefined)
        return platformError(404, 'no such project or permission scheme');
      if (!hasGlobal(state, caller, 'ADMINISTER')) return platformError(403, 'Administer Jira is needed');
      if (state.site.plan === 'FREE') return platformError(403, 'a free plan cannot assign permission schemes');
      if (project.style === 'team-managed' || scheme.scopeProjectId !== undefined) {
        return platformError(403, 'a team-managed project keeps its own scheme');
      }
      project.permissionSchemeId = scheme.id;
      return ok(schemeBody(call, scheme));
    },
  },
  {
    label: 'GET /rest/api/3/permissionscheme/{schemeId}',
    reads: true,
    run(call) {
      const found = findScheme(call);
      return 'status' in found ? found : ok(schemeBody(call, found.scheme));
    },
  },
  {
    label: 'GET /rest/api/3/permissionscheme/{schemeId}/permission',
    reads: true,
    run(call) {
      const found = findScheme(call);
      if ('status' in found) return found;
      return ok({ permissions: found.scheme.grants.map((grant) => grantBody(call, found.scheme, grant)) });
    },
  },
];

function projectToConfigure(call: Call): { project: Project } | Answer {
  const { state, caller, params } = call;
  const project = findProject(state, params.projectKeyOrId ?? '');
  const admin = hasGlobal(state, caller, 'ADMINISTER', true);
  if (project === undefined || isBlocked(state, caller, project)) return platformError(404, 'no such project');
  if (!admin && !hasProject(state, caller, project, 'ADMINISTER_PROJECTS', 'jira', true)) {
    return hasProject(state, caller, project, 'BROWSE_PROJECTS', 'jira', true)
      ? platformError(403, 'Administer Jira or Administer projects is needed')
      : platformError(404, 'no such project that you can see');
  }
  return { project };
}

/** The permission scheme that the path names, or the refusal. */
export function findScheme({ state, caller, params }: Call): { scheme: PermissionScheme } | Answer {
  const scheme = state.permissionSchemes.find((candidate) => String(candidate.id) === params.schemeId);
  return scheme === undefined || !mayUseJira(caller)
    ? platformError(404, `no permission scheme ${params.schemeId} that you can see`)
    : { scheme };
}

/** Documented: the grants are there only where `expand` has a value. */
function schemeBody(call: Call, scheme: PermissionScheme): object {
  const expanded = call.query.all('expand').some((name) => expandable.includes(name));
  const scope = scheme.scopeProjectId;
  return {
    expand: 'permissions,user,group,projectRole,field,all',
    id: scheme.id,
    self: self(call, `/rest/api/3/permissionscheme/${scheme.id}`),
    name: scheme.name,
    ...(scope !== undefined && { scope: { type: 'PROJECT', project: { id: scope } } }),
    ...(expanded && { permissions: scheme.grants.map((grant) => grantBody(call, scheme, grant)) }),
  };
}

/** A grant as the operations show it. */
export function grantBody(call: Call, scheme: PermissionScheme, grant: PermissionGrant): object {
  const { type, parameter } = grant.holder;
  return {
    id: grant.id,
    self: self(call, `/rest/api/3/permissionscheme/${scheme.id}/permission/${grant.id}`),
    holder: { type, ...(parameter !== undefined && { parameter, value: parameter }) },
    permission: grant.permission,
  };
}

/** Whether all of these can be asked for with `expand`. */
export const isExpandable = (names: string[]): boolean => names.every((name) => expandable.includes(name));
