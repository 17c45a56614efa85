import { organizationId } from './describe-requests';
import type { Organization, PermissionScheme, Project } from './site-description';
import type { SiteFile } from './site-file';
import { SiteProblem, unknownName } from './site-problem';

/** Names that the description keeps as they are: refuses one that nothing has. */
export function refuseUnknownNames(file: SiteFile, projects: Project[], organizations: Organization[]): void {
  const keys = projects.map((project) => project.key);
  const known = (name: string, names: string[], what: string, path: string): void => {
    if (!names.includes(name)) throw new SiteProblem(path, unknownName(name, what, names));
  };
  for (const [index, key] of file.app.blockedProjects.entries()) {
    known(key, keys, 'project key', `app.blockedProjects[${index}]`);
  }
  for (const [index, center] of file.helpCenters.entries()) {
    for (const [at, key] of center.projects.entries()) {
      known(key, keys, 'project key', `helpCenters[${index}].projects[${at}]`);
    }
  }
  const centers = file.helpCenters.map((center) => center.name);
  for (const [index, visit] of file.visits.entries()) {
    if (visit.helpCenter !== undefined) {
      known(visit.helpCenter, centers, 'help center', `visits[${index}].helpCenter`);
    }
  }
  for (const [list, accounts] of [
    ['people', file.people],
    ['portalOnlyCustomers', file.portalOnlyCustomers],
  ] as const) {
    for (const [index, account] of accounts.entries()) {
      if (account.worksFor !== undefined) organizationId(organizations, account.worksFor, `${list}[${index}].worksFor`);
    }
  }
}

/** A scheme with a fault that nobody would ever meet. */
export function refuseUnused(file: SiteFile, schemes: PermissionScheme[], projects: Project[]): void {
  for (const [index, { name }] of file.permissionSchemes.entries()) {
    const scheme = schemes.find((one) => one.name === name);
    if (projects.some((project) => project.permissionSchemeId === scheme?.id)) continue;
    throw new SiteProblem(
      `permissionSchemes[${index}]`,
      `is "${name}", which no project uses: write "permissionScheme": "${name}" in the project, or leave it out`,
    );
  }
}
