import { readProjectPermissionScheme, type JiraPermissionScheme } from '../atlassian/jira';
import { asAdminOrApp } from './admin-or-app';
import type { Gatherer } from './gather';

/** One permission and who holds it. `id` is absent where Jira shows none. */
export interface Grant {
  id?: number;
  permission: string;
  holder: { type: string; parameter?: string; roleName?: string };
}

/** The permission scheme of the service project. */
export interface PermissionScheme {
  id: number;
  name: string;
  /** `service-project`: it belongs to one team-managed project and is not administered as a scheme. */
  scope: 'site' | 'service-project';
  grants: Grant[];
}

/** Reads grants as Jira writes them; a role's id is in `value`, or in the older `parameter`. */
export function grantsOf(grants: JiraPermissionScheme['permissions']): Grant[] {
  return grants.map(({ id, permission, holder }) => {
    const parameter = holder.value ?? holder.parameter;
    const roleName = holder.projectRole?.name;
    return {
      ...(id === undefined ? {} : { id }),
      permission,
      holder: {
        type: holder.type,
        ...(parameter === undefined ? {} : { parameter }),
        ...(roleName ? { roleName } : {}),
      },
    };
  });
}

export const operations = ['GET /rest/api/3/project/{projectKeyOrId}/permissionscheme'] as const;

const permissionScheme: Gatherer<'permissionScheme'> = {
  fact: 'permissionScheme',
  scope: 'service-project',
  audience: 'project-admin',
  gather(context) {
    return asAdminOrApp(
      context,
      (as) => readProjectPermissionScheme(as, context.project),
      (scheme) => ({
        id: scheme.id,
        name: scheme.name,
        scope: scheme.scope?.type === 'PROJECT' ? 'service-project' : 'site',
        grants: grantsOf(scheme.permissions),
      }),
    );
  },
};

export default permissionScheme;
