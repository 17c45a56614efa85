import type { Organization, PermissionScheme, Project, ProjectRole, RequestType } from './site-description';
import type { SiteFile } from './site-file';
import { SiteProblem, unknownName } from './site-problem';
import { standardRoles } from './standard-scheme';

interface Known {
  accountId(email: string, path: string): string;
  appAccountId: string;
  /** Who holds a role where the project does not say. */
  defaultRoles: Record<string, string[]>;
  roles: ProjectRole[];
  schemes: PermissionScheme[];
  organizations: Organization[];
  /** A scheme for a project that names none. */
  schemeFor(project: SiteFile['projects'][number], projectId: string): PermissionScheme;
}

/** @throws SiteProblem naming the place of a mistake */
export function describeProjects(file: SiteFile, known: Known): Project[] {
  let desks = 0;
  let requestTypes = 0;
  return file.projects.map((project, index) => {
    const path = `projects[${index}]`;
    const id = String(10000 + index);
    if (file.projects.findIndex((other) => other.key === project.key) < index) {
      throw new SiteProblem(`${path}.key`, `is "${project.key}", which another project has: give each its own key`);
    }
    const described: Project = {
      id,
      key: project.key,
      name: project.name ?? project.key,
      type: project.type,
      style: project.style,
      archived: project.archived,
      try: project.try,
      permissionSchemeId: findScheme(project, path, id, known).id,
      roleMembers: describeRoles(project, path, known),
    };
    if (project.type !== 'service_desk') return refuseDeskKeys(project, path, described);
    desks += 1;
    const types = project.requestTypes.map((type): RequestType => {
      requestTypes += 1;
      return { id: String(requestTypes), name: type.name, restricted: type.restricted };
    });
    return {
      ...described,
      serviceDesk: {
        id: String(desks),
        channelAccess: project.channelAccess,
        hiddenFields: project.hiddenFields,
        customers: project.customers.map((email, at) => known.accountId(email, `${path}.customers[${at}]`)),
        organizations: project.organizations.map((name, at) => {
          const found = known.organizations.find((organization) => organization.name === name);
          if (found !== undefined) return found.id;
          const names = known.organizations.map((organization) => organization.name);
          throw new SiteProblem(`${path}.organizations[${at}]`, unknownName(name, 'organization', names));
        }),
        requestTypes: types,
        mail: {
          customerNotifications: project.customerNotifications,
          notificationLog: project.notificationLog,
          ...(project.sender !== undefined && { sender: project.sender }),
          incomingMail: project.incomingMail,
        },
      },
    };
  });
}

function findScheme(project: SiteFile['projects'][number], path: string, id: string, known: Known): PermissionScheme {
  const name = project.permissionScheme;
  if (name === undefined) return known.schemeFor(project, id);
  if (project.style === 'team-managed') {
    throw new SiteProblem(
      `${path}.permissionScheme`,
      'is not for a team-managed project, which has its own: leave it out',
    );
  }
  const found = known.schemes.find((scheme) => scheme.name === name);
  if (found !== undefined) return found;
  const names = known.schemes.map((scheme) => scheme.name);
  throw new SiteProblem(`${path}.permissionScheme`, unknownName(name, 'permission scheme', names));
}

function describeRoles(project: SiteFile['projects'][number], path: string, known: Known): Record<number, string[]> {
  const names = known.roles.map((role) => role.name);
  for (const name of Object.keys(project.roles)) {
    if (name === standardRoles.customers) {
      throw new SiteProblem(
        `${path}.roles`,
        `names "${name}", whose members are the customers: use "customers" instead`,
      );
    }
    if (!names.includes(name)) throw new SiteProblem(`${path}.roles`, unknownName(name, 'project role', names));
  }
  return Object.fromEntries(
    known.roles.map((role) => {
      const members = project.roles[role.name];
      const ids = members?.map((email, at) =>
        email === 'app' ? known.appAccountId : known.accountId(email, `${path}.roles["${role.name}"][${at}]`),
      );
      return [role.id, ids ?? known.defaultRoles[role.name] ?? []];
    }),
  );
}

function refuseDeskKeys(project: SiteFile['projects'][number], path: string, described: Project): Project {
  if (project.customers.length > 0 || project.organizations.length > 0) {
    throw new SiteProblem(
      path,
      `is a ${project.type} project: only a service_desk project has customers and organizations`,
    );
  }
  return described;
}
