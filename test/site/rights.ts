import type { Caller } from './caller';
import type { Account, PermissionGrant, PermissionScheme, Project } from './site-description';
import { hasAnyAccess, type SiteState } from './site-state';
import { portalAccess, standardRoleIds, standardRoles } from './standard-scheme';

/**
 * How a project permission is looked at. `jira`: as a user of Jira, for whom grants to portal customers do not count.
 * `portal`: also what the portal lets this account do in this project.
 */
export type View = 'jira' | 'portal';

/** @param reading the app with `scopes` may read like a Jira admin */
export function hasGlobal(state: SiteState, caller: Caller, permission: string, reading = false): boolean {
  if (caller.how === 'anonymous') return false;
  if (caller.how === 'app') {
    if (!reading) return state.app.writesAs === 'jira-admin' && permission === 'ADMINISTER';
    return state.app.account === 'scopes' && ['ADMINISTER', 'USER_PICKER'].includes(permission);
  }
  return accountHasGlobal(caller.account, permission);
}

/** Whether an account holds a global permission. */
export function accountHasGlobal(account: Account, permission: string): boolean {
  if (account.type === 'customer' || !hasAnyAccess(account)) return false;
  switch (permission) {
    case 'ADMINISTER':
      return account.jiraAdmin;
    case 'SYSTEM_ADMIN':
      return false;
    case 'USER_PICKER':
      return account.browseUsers;
    default:
      return account.access === 'agent' || account.access === 'user';
  }
}

/** @param reading the app with `scopes` may read like a Jira admin, and write like the member of a role that it is. */
export function hasProject(
  state: SiteState,
  caller: Caller,
  project: Project,
  permission: string,
  view: View = 'jira',
  reading = false,
): boolean {
  switch (caller.how) {
    case 'anonymous':
      return grants(state, project, permission).some((grant) => grant.holder.type === 'anyone');
    case 'app':
      if (isBlocked(state, caller, project)) return false;
      if (reading && state.app.account === 'scopes') return true;
      if (!reading && state.app.writesAs === 'jira-admin' && permission === 'ADMINISTER_PROJECTS') return true;
      return grants(state, project, permission).some(({ holder }) => isRoleOf(project, holder, state.app.accountId));
    case 'user':
      return accountHasProject(state, caller.account, project, permission, view);
    default:
      return caller satisfies never;
  }
}

/** Whether an account holds a permission in a project. */
export function accountHasProject(
  state: SiteState,
  account: Account,
  project: Project,
  permission: string,
  view: View,
): boolean {
  if (!hasAnyAccess(account)) return false;
  const held = grants(state, project, permission).some(({ holder }) => holds(state, account, project, holder, view));
  // An agent is somebody with the permission and a seat.
  return permission === 'SERVICEDESK_AGENT' ? held && account.type === 'atlassian' && account.access === 'agent' : held;
}

/** A data security policy hides the project from the app, and from nobody else. */
export const isBlocked = (state: SiteState, caller: Caller, project: Project): boolean =>
  caller.how === 'app' && state.app.blockedProjects.includes(project.key);

/** In the project by name, through an organization, or because it is open to everybody. */
export function mayUsePortal(account: Account, project: Project, state: SiteState): boolean {
  const desk = project.serviceDesk;
  if (desk === undefined || project.archived || !hasAnyAccess(account)) return false;
  return desk.channelAccess === 'open' || isCustomerOf(state, account.accountId, project);
}

/** Listed in the service project, or a member of an organization of it. */
export const isCustomerOf = (state: SiteState, accountId: string, project: Project): boolean =>
  project.serviceDesk !== undefined &&
  (project.serviceDesk.customers.includes(accountId) ||
    state.organizations.some(
      (organization) =>
        project.serviceDesk?.organizations.includes(organization.id) && organization.members.includes(accountId),
    ));

/** The permission scheme that a project uses. */
export function schemeOf(state: SiteState, project: Project): PermissionScheme {
  const scheme = state.permissionSchemes.find((candidate) => candidate.id === project.permissionSchemeId);
  if (scheme === undefined)
    throw new Error(`project ${project.key} has no permission scheme ${project.permissionSchemeId}`);
  return scheme;
}

const grants = (state: SiteState, project: Project, permission: string): PermissionGrant[] =>
  schemeOf(state, project).grants.filter((grant) => grant.permission === permission);

/** Whether a permission is granted to *Service Project Customer - Portal Access*. */
export const grantsPortal = (state: SiteState, project: Project, permission: string): boolean =>
  grants(state, project, permission).some((grant) => grant.holder.type === portalAccess);

/** Documented for service projects: the role of the customers must hold no permission itself. */
export const customersRoleHoldsGrants = (state: SiteState, project: Project): boolean =>
  schemeOf(state, project).grants.some(
    ({ holder }) => holder.type === 'projectRole' && Number(holder.parameter) === customersRoleId,
  );

/** The id of the role *Service Desk Customers*. */
export const customersRoleId = standardRoleIds[standardRoles.customers];

function holds(
  state: SiteState,
  account: Account,
  project: Project,
  holder: PermissionGrant['holder'],
  view: View,
): boolean {
  if (holder.type === 'anyone') return true;
  if (holder.type === portalAccess) return view === 'portal' && mayUsePortal(account, project, state);
  if (holder.type === 'user') return holder.parameter === account.accountId;
  if (holder.type === 'projectRole') {
    return Number(holder.parameter) === customersRoleId
      ? isCustomerOf(state, account.accountId, project)
      : isRoleOf(project, holder, account.accountId);
  }
  if (account.type === 'customer') return false;
  if (holder.type === 'group') return groupNames(account).includes(holder.parameter ?? '');
  if (holder.type === 'applicationRole') {
    if (holder.parameter === undefined) return account.access === 'agent' || account.access === 'user';
    return holder.parameter === 'jira-servicedesk' && account.access === 'agent';
  }
  return false;
}

const isRoleOf = (project: Project, holder: PermissionGrant['holder'], accountId: string): boolean =>
  holder.type === 'projectRole' && (project.roleMembers[Number(holder.parameter)] ?? []).includes(accountId);

/** Product access comes from groups; these are the ones a site starts with. */
export function groupNames(account: Account): string[] {
  if (account.type === 'customer') return [];
  return [
    ...(account.access === 'agent' ? ['jira-servicemanagement-users'] : []),
    ...(account.access === 'user' ? ['jira-software-users'] : []),
    ...(account.access === 'customer' ? ['jira-servicemanagement-customers'] : []),
    ...(account.jiraAdmin ? ['jira-admins'] : []),
    ...(account.siteAdmin ? ['site-admins'] : []),
    ...account.groups,
  ];
}
