import { readProjectRoles } from '../atlassian/jira';
import { asAdminOrApp } from './admin-or-app';
import { readable, unreadable, type Fact } from './fact';
import type { Gatherer } from './gather';
import { CUSTOMERS_ROLE } from './direct-grants';

/** The project role that makes somebody a customer of the service project; `id` is empty where no role has its name. */
export interface CustomersRole {
  id: string;
}

export const operations = ['GET /rest/api/3/project/{projectIdOrKey}/role'] as const;

const customersRole: Gatherer<'customersRole'> = {
  fact: 'customersRole',
  scope: 'service-project',
  audience: 'agent',
  async gather(context): Promise<Fact<CustomersRole>> {
    const project = await context.read('serviceProject');
    // A team-managed service project has no scheme whose roles would matter.
    if (project.readable && project.value.style === 'team-managed') return unreadable('not-needed');
    // Side by side: a scheme that names its roles saves this call, but waiting for it costs a round trip (npm run bench).
    const [scheme, roles] = await Promise.all([
      context.read('permissionScheme'),
      asAdminOrApp(
        context,
        (as) => readProjectRoles(as, context.project),
        (names) => ({ id: roleIdOf(names[CUSTOMERS_ROLE]) }),
      ),
    ]);
    if (scheme.readable && scheme.value.scope === 'service-project') return unreadable('not-needed');
    if (roles.readable || !scheme.readable) return roles;
    const held = scheme.value.grants.filter((grant) => grant.holder.type === 'projectRole');
    if (!held.every((grant) => grant.holder.roleName !== undefined)) return roles;
    const own = held.find((grant) => grant.holder.roleName === CUSTOMERS_ROLE);
    return readable({ id: own?.holder.parameter ?? '' }, scheme.source, roles.tried);
  },
};

export default customersRole;

/** Roles are listed by name with the address of each, which ends in the role's id. */
function roleIdOf(address: string | undefined): string {
  return address === undefined ? '' : (/\/role\/(\d+)$/.exec(address)?.[1] ?? '');
}
