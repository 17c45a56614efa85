import type { Caller } from './caller';
import { accountHasGlobal, grantsPortal, hasGlobal, hasProject, isBlocked, mayUsePortal } from './rights';
import type { Project } from './site-description';
import type { SiteState } from './site-state';

/** Administrator, agent, or customer of the service project. */
export function mayAccessDesk(state: SiteState, caller: Caller, project: Project, reading = true): boolean {
  if (isBlocked(state, caller, project)) return false;
  if (isDeskAdmin(state, caller, project, reading) || isAgentOf(state, caller, project, reading)) return true;
  if (hasProject(state, caller, project, 'BROWSE_PROJECTS', 'jira', reading)) return true;
  return (
    caller.how === 'user' &&
    grantsPortal(state, project, 'BROWSE_PROJECTS') &&
    mayUsePortal(caller.account, project, state)
  );
}

/** Administers the service project. */
export const isDeskAdmin = (state: SiteState, caller: Caller, project: Project, reading = false): boolean =>
  hasProject(state, caller, project, 'ADMINISTER_PROJECTS', 'jira', reading);

/** Works in the service project, with a seat. */
export const isAgentOf = (state: SiteState, caller: Caller, project: Project, reading = false): boolean =>
  hasProject(state, caller, project, 'SERVICEDESK_AGENT', 'jira', reading);

/** May list the customers of the service project. */
export const mayViewCustomers = (state: SiteState, caller: Caller, project: Project): boolean =>
  isDeskAdmin(state, caller, project, true) || isAgentOf(state, caller, project, true);

/** "Service desk administrator or agent", of any service project: organizations belong to the site. */
export const isAgentOrAdminSomewhere = (state: SiteState, caller: Caller, reading = false): boolean =>
  state.projects.some(
    (project) =>
      project.serviceDesk !== undefined &&
      (isDeskAdmin(state, caller, project, reading) || isAgentOf(state, caller, project, reading)),
  );

/** *Organization management* may be reserved for Jira administrators, for the whole site. */
export const mayManageOrganizations = (state: SiteState, caller: Caller): boolean =>
  state.organizationManagement === 'agents' || hasGlobal(state, caller, 'ADMINISTER');

/** Why a change of organizations is refused where that is set. */
export const reservedForJiraAdmins = 'organizations are managed by Jira administrators on this site';

/** Has a seat of Jira Service Management, or needs none: the app, and whoever administers Jira. */
export const hasAgentSeat = (state: SiteState, caller: Caller): boolean =>
  caller.how === 'app' ||
  (caller.how === 'user' && caller.account.type === 'atlassian' && caller.account.access === 'agent') ||
  hasGlobal(state, caller, 'ADMINISTER', true);

/** Administers the site in Atlassian Administration. */
export const isSiteAdmin = (caller: Caller): boolean =>
  caller.how === 'user' && caller.account.type === 'atlassian' && caller.account.siteAdmin;

/** Permission to access Jira itself, which customers do not have. */
export const mayUseJira = (caller: Caller): boolean =>
  caller.how === 'app' ||
  (caller.how === 'user' &&
    caller.account.type === 'atlassian' &&
    (caller.account.access === 'agent' ||
      caller.account.access === 'user' ||
      accountHasGlobal(caller.account, 'ADMINISTER')));
