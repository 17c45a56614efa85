import { STAGES, type AnyCheck } from './check';
import accountNotVisible from './account-not-visible';
import accountTypeSurprise from './account-type-surprise';
import actorLacksUserAdminRights from './actor-lacks-user-admin-rights';
import actorNotAgent from './actor-not-agent';
import alreadyACustomer from './already-a-customer';
import apiActorLacksJiraAdmin from './api-actor-lacks-jira-admin';
import apiExistingCustomerConflict from './api-existing-customer-conflict';
import atlassianAccountDeactivated from './atlassian-account-deactivated';
import atlassianAccountNoAccess from './atlassian-account-no-access';
import bulkAddPartial from './bulk-add-partial';
import customerAccessTypesDisabled from './customer-access-types-disabled';
import customerConsumesLicense from './customer-consumes-license';
import customersRoleHasDirectGrants from './customers-role-has-direct-grants';
import domainNotAllowed from './domain-not-allowed';
import duplicatePortalAndAtlassian from './duplicate-portal-and-atlassian';
import invalidEmailFormat from './invalid-email-format';
import invitedViaPeoplePage from './invited-via-people-page';
import account from './looked/account';
import caller from './looked/caller';
import delivery from './looked/delivery';
import environment from './looked/environment';
import { checkOfLook, type LookedCause } from './looked/looked-cause';
import serviceProject from './looked/service-project';
import signIn from './looked/sign-in';
import site from './looked/site';
import managedByOtherOrg from './managed-by-other-org';
import portalAccessPermissionMissing from './portal-access-permission-missing';
import portalOnlyInactive from './portal-only-inactive';
import projectArchived from './project-archived';
import restrictedChannelNotAdded from './restricted-channel-not-added';
import siteOrSubscriptionInactive from './site-or-subscription-inactive';
import userSuspendedInDirectory from './user-suspended-in-directory';

/** Causes that one look decides: rows of data, judged alike. */
export const LOOKED_CAUSES: readonly LookedCause[] = [
  ...environment,
  ...caller,
  ...account,
  ...site,
  ...serviceProject,
  ...delivery,
  ...signIn,
];

const WITH_LOGIC = [
  siteOrSubscriptionInactive,
  actorNotAgent,
  apiActorLacksJiraAdmin,
  actorLacksUserAdminRights,
  invalidEmailFormat,
  apiExistingCustomerConflict,
  bulkAddPartial,
  atlassianAccountNoAccess,
  userSuspendedInDirectory,
  atlassianAccountDeactivated,
  managedByOtherOrg,
  invitedViaPeoplePage,
  portalOnlyInactive,
  duplicatePortalAndAtlassian,
  accountNotVisible,
  accountTypeSurprise,
  customerConsumesLicense,
  customerAccessTypesDisabled,
  domainNotAllowed,
  projectArchived,
  portalAccessPermissionMissing,
  customersRoleHasDirectGrants,
  restrictedChannelNotAdded,
  alreadyACustomer,
] as readonly unknown[] as readonly AnyCheck[];

/** Every check, sorted by stage; within a stage, what can be read comes before what has to be looked at. */
export const CHECKS: readonly AnyCheck[] = [...WITH_LOGIC, ...LOOKED_CAUSES.map(checkOfLook)].sort(
  (a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage),
);
