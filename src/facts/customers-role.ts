import { readProjectRoles } from '../atlassian/jira';
import { readable, unreadable, type Actor, type Fact } from './fact';
import type { Gatherer } from './gather';
import { CUSTOMERS_ROLE } from './direct-grants';
import { asFact, asUserOrApp } from './read-fact';
import { standsInProject } from './stands-in-project';

/** The project role that makes somebody a customer of the service project; `id` is empty where no role has its name. */
export interface CustomersRole {
  id: string;
}

const customersRole: Gatherer<'customersRole'> = {
  fact: 'customersRole',
  scope: 'service-project',
  audience: 'agent',
  operations: ['GET /rest/api/3/project/{projectIdOrKey}/role'],
  async gather(context): Promise<Fact<CustomersRole>> {
    const scheme = await context.read('permissionScheme');
    if (!scheme.readable) return scheme;
    const roles = scheme.value.grants.filter((grant) => grant.holder.type === 'projectRole');
    if (scheme.value.scope === 'service-project') return unreadable('not-needed');
    // Sites that name the roles in the scheme save a call, and so does a scheme without roles. Waiting for it costs
    // administrators no round trip: what needs an account id is a second one anyway (npm run bench).
    if (roles.every((grant) => grant.holder.roleName !== undefined)) {
      const own = roles.find((grant) => grant.holder.roleName === CUSTOMERS_ROLE);
      return readable({ id: own?.holder.parameter ?? '' }, scheme.source);
    }
    const read = (as: Actor) => readProjectRoles(as, context.project);
    const role = (names: Record<string, string>) => ({ id: roleIdOf(names[CUSTOMERS_ROLE]) });
    // Both need the same right. Whom Jira refused the scheme it would refuse the roles, one round trip later.
    const refused = scheme.source.how === 'read' && scheme.source.as === 'app';
    if (refused && (await standsInProject(context))) return asFact(await read('app'), role);
    return asUserOrApp(read, () => standsInProject(context), role);
  },
};

export default customersRole;

/** Roles are listed by name with the address of each, which ends in the role's id. */
function roleIdOf(address: string | undefined): string {
  return address === undefined ? '' : (/\/role\/(\d+)$/.exec(address)?.[1] ?? '');
}
