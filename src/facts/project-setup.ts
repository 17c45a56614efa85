import { directGrants } from './direct-grants';
import { readable, unreadable, type Fact } from './fact';
import type { GatherContext } from './gather';
import { portalAccessOf, type PortalAccess } from './portal-access';

/** What decides in a service project whether customers can be added at all. */
export interface ProjectSetup {
  style: Fact<'company-managed' | 'team-managed'>;
  permissionScheme: Fact<{ id: number; name: string }>;
  portalAccess: Fact<PortalAccess>;
  /** Permissions that the customers' role holds by itself. */
  directGrants: Fact<string[]>;
}

/** The scheme is not administered as one in a team-managed service project, so nothing of it is compared. */
export async function readSetup(context: GatherContext): Promise<ProjectSetup> {
  const [project, grants] = await Promise.all([context.read('serviceProject'), readGrants(context)]);
  return { style: project.readable ? readable(project.value.style, project.source) : project, ...grants };
}

/** The part of the setup that the permission scheme holds. */
export async function readGrants(context: GatherContext): Promise<Omit<ProjectSetup, 'style'>> {
  const [scheme, role] = await Promise.all([context.read('permissionScheme'), context.read('customersRole')]);
  const own = scheme.readable && scheme.value.scope === 'service-project' ? unreadable('not-needed') : scheme;
  if (!own.readable) return { permissionScheme: own, portalAccess: own, directGrants: own };
  const { value, source } = own;
  const held = role.readable ? directGrants(value, role.value).map((grant) => grant.permission) : undefined;
  return {
    permissionScheme: readable({ id: value.id, name: value.name }, source),
    portalAccess: readable(portalAccessOf(value), source),
    directGrants: role.readable ? readable(held ?? [], source) : role,
  };
}

/** Whether the grants are seen to be as they should be. What was not read is not taken for well. */
export function letsCustomersIn({ portalAccess, directGrants: direct }: Omit<ProjectSetup, 'style'>): boolean {
  return (
    portalAccess.readable && portalAccess.value.missing.length === 0 && direct.readable && direct.value.length === 0
  );
}
