import { admitsCustomers } from '../site/admission';
import { accountHasProject, customersRoleHoldsGrants, grantsPortal, isCustomerOf, mayUsePortal } from '../site/rights';
import type { Account, CustomerRequest } from '../site/site-description';
import { same, type Look, type LookedAt } from './looked-at';
import { isRejected, mailIsLost } from './mail';
import { siteState } from './site';

/** The warning at the top right of the service project; it names the role of the customers too, where that is at fault. */
export const portalAccessWarning: Look = ({ site, project }) => {
  const browse = grantsPortal(site, project, 'BROWSE_PROJECTS');
  const create = grantsPortal(site, project, 'CREATE_ISSUES');
  const role = customersRoleHoldsGrants(site, project);
  if (role && browse === create) return browse ? 'customers-role' : 'both-and-role';
  return browse && create ? 'none' : browse ? 'create' : create ? 'browse' : 'both';
};

/** Customer permissions: Channel access. */
export const channelAccess: Look = ({ project }) => project.serviceDesk.channelAccess;

/** The page Customers with its organizations, and the help center. */
export const projectLinks: Look = (at) => {
  if (organizationIsMissing(at)) return 'organization-missing';
  return portalIsHidden(at) ? 'help-center-empty' : worksHere(at) ? 'works-here' : 'linked';
};

/**
 * The customer's organization is not in the service project, or the customer not in the organization. An open service
 * project lets people in without it; it still takes it to share requests.
 */
function organizationIsMissing(at: LookedAt): boolean {
  const { site, project, atlassian, portalOnly, symptom } = at;
  if (worksHere(at)) return false;
  if (project.serviceDesk.channelAccess === 'open' && symptom !== 'cannot-see-request') return false;
  const account = atlassian ?? portalOnly;
  if (account === undefined || project.serviceDesk.customers.includes(account.accountId)) return false;
  const { worksFor } = account.history;
  const own = site.organizations.filter(
    (organization) => organization.members.includes(account.accountId) || organization.name === worksFor,
  );
  return own.length > 0 && !isCustomerOf(site, account.accountId, project);
}

/** Holds a role that may raise requests in Jira itself, as the agents and administrators of the service project do. */
const worksHere = ({ site, project, atlassian }: LookedAt): boolean =>
  atlassian !== undefined &&
  accountHasProject(site, atlassian, project, 'CREATE_ISSUES', 'jira') &&
  Object.values(project.roleMembers).some((members) => members.includes(atlassian.accountId));

/** No help center that the customer opens shows this service project. */
function portalIsHidden({ site, project, visit }: LookedAt): boolean {
  const named = site.helpCenters.filter(
    (center) => visit?.helpCenter === undefined || center.name === visit.helpCenter,
  );
  return named.length > 0 && named.every((center) => !center.projects.includes(project.key));
}

export const mayOpenPortal = (at: LookedAt, account: Account): boolean =>
  (worksHere(at) || mayUsePortal(account, at.project, at.site)) &&
  admitsCustomers(at.site, at.project) &&
  !portalIsHidden(at);

/** The request that the complaint is about. */
export const requestVisibility: Look = (at) => {
  const request = requestInQuestion(at);
  if (['inactive', 'one-network'].includes(siteState(at) ?? '')) return 'nobody-sees';
  if (request === undefined) return isRejected(at) ? 'never-created' : mailIsLost(at) ? 'no-mail' : undefined;
  const own = [at.atlassian, at.portalOnly].filter((account) => account !== undefined).map((one) => one.accountId);
  const is = (accountIds: readonly (string | undefined)[]): boolean =>
    accountIds.some((accountId) => accountId !== undefined && own.includes(accountId));
  const shared = at.site.organizations.filter((organization) => request.organizations.includes(organization.id));
  const throughOrganization = shared.some((organization) => is(organization.members));
  const byName = is([request.reporter, ...request.participants]);
  const optIn = !byName && (throughOrganization || is(request.approvers));
  if (request.requestTypeId === undefined) return 'no-request-type';
  if (request.securityLevel && !request.securityLevel.grants.includes('portal-access')) return 'security-level';
  if (!byName && wasReportedBefore(at, request)) return 'other-reporter';
  if (!byName && !throughOrganization && !is(request.approvers)) return 'not-shared';
  if (is([...request.watchers, request.assignee])) return 'watcher';
  if (is(request.notificationsOff) || (optIn && !is(request.notificationsOn))) return 'notifications-off';
  return mailIsLost(at) ? 'no-mail' : 'fine';
};

/** The reporter is the same person, by an account that was deleted or has another address. */
function wasReportedBefore({ site, email }: LookedAt, request: CustomerRequest): boolean {
  const reporter = site.accounts.find((account) => account.accountId === request.reporter);
  if (reporter === undefined) return false;
  const { deleted, nowUses } = reporter.history;
  return (deleted && same(reporter.email, email)) || (nowUses !== undefined && same(nowUses, email));
}

function requestInQuestion({ site, project, request }: LookedAt): CustomerRequest | undefined {
  const all = site.requests.filter((request) => request.projectId === project.id);
  return all.find(({ key }) => key === request) ?? all.find(({ inQuestion }) => inQuestion) ?? all[0];
}
