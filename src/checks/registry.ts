import type { AnyCheck } from './check';
import accountNotVisible from './account-not-visible';
import actorNotAgent from './actor-not-agent';
import alreadyACustomer from './already-a-customer';
import apiActorLacksJiraAdmin from './api-actor-lacks-jira-admin';
import atlassianAccountDeactivated from './atlassian-account-deactivated';
import atlassianAccountNoAccess from './atlassian-account-no-access';
import customerAccessTypesDisabled from './customer-access-types-disabled';
import customersRoleHasDirectGrants from './customers-role-has-direct-grants';
import domainNotAllowed from './domain-not-allowed';
import duplicatePortalAndAtlassian from './duplicate-portal-and-atlassian';
import invalidEmailFormat from './invalid-email-format';
import invitedViaPeoplePage from './invited-via-people-page';
import managedByOtherOrg from './managed-by-other-org';
import portalAccessPermissionMissing from './portal-access-permission-missing';
import portalOnlyInactive from './portal-only-inactive';
import restrictedChannelNotAdded from './restricted-channel-not-added';
import userSuspendedInDirectory from './user-suspended-in-directory';

/** Every check, sorted by stage; within a stage, the one to mend first comes first. */
export const CHECKS: readonly AnyCheck[] = [
  actorNotAgent,
  apiActorLacksJiraAdmin,
  invalidEmailFormat,
  atlassianAccountNoAccess,
  userSuspendedInDirectory,
  atlassianAccountDeactivated,
  managedByOtherOrg,
  invitedViaPeoplePage,
  portalOnlyInactive,
  duplicatePortalAndAtlassian,
  accountNotVisible,
  customerAccessTypesDisabled,
  domainNotAllowed,
  portalAccessPermissionMissing,
  customersRoleHasDirectGrants,
  restrictedChannelNotAdded,
  alreadyACustomer,
] as readonly unknown[] as readonly AnyCheck[];
