import accountRoles from './account-roles';
import accounts from './accounts';
import approvedDomain from './approved-domain';
import caller from './caller';
import channelAccess from './channel-access';
import customerAccess from './customer-access';
import customerOrganizations from './customer-organizations';
import customersRole from './customers-role';
import deskCustomers from './desk-customers';
import deskOrganizations from './desk-organizations';
import directoryUser from './directory-user';
import domainAdmission from './domain-admission';
import environment from './environment';
import type { FactName } from './facts';
import frozenScheme from './frozen-scheme';
import type { Gatherer } from './gather';
import inactiveCustomer from './inactive-customer';
import inviteAttempt from './invite-attempt';
import license from './license';
import { lookGatherer } from './look';
import namedRequest from './named-request';
import permissionScheme from './permission-scheme';
import portalAccess from './portal-access';
import portalOnlyAccount from './portal-only-account';
import requestAccess from './request-access';
import { historyInRequest, visibilityOf } from './request-visibility';
import requestTypes from './request-types';
import schemeProjects from './scheme-projects';
import serviceDesk from './service-desk';
import serviceProject from './service-project';
import siteCloud from './site-cloud';
import subscription, { siteStateOf } from './subscription';

/** Facts that come with the request itself. */
export type GivenFactName = 'address' | 'complaint' | 'batch';

/** One gatherer for each fact that is read from the site. */
export const GATHERERS: { [K in Exclude<FactName, GivenFactName>]: Gatherer<K> } = {
  environment,
  siteCloud,
  caller,
  serviceProject,
  serviceDesk,
  permissionScheme,
  portalAccess,
  customersRole,
  schemeProjects,
  accounts,
  deskCustomers,
  requestTypes,
  requestAccess,
  deskOrganizations,
  customerOrganizations,
  namedRequest,
  directoryUser,
  approvedDomain,
  portalOnlyAccount,
  inactiveCustomer,
  customerAccess,
  domainAdmission,
  channelAccess,
  inviteAttempt,
  accountRoles,
  license,
  subscription,
  frozenScheme,
  newAddressHere: lookGatherer('newAddressHere'),
  addressElsewhere: lookGatherer('addressElsewhere'),
  roleInDirectory: lookGatherer('roleInDirectory'),
  siteState: lookGatherer('siteState', siteStateOf),
  accountHistory: lookGatherer('accountHistory', historyInRequest),
  customerAccessDetails: lookGatherer('customerAccessDetails'),
  projectLinks: lookGatherer('projectLinks'),
  requestVisibility: lookGatherer('requestVisibility', visibilityOf),
  mailSettings: lookGatherer('mailSettings'),
  notificationLog: lookGatherer('notificationLog'),
  recipient: lookGatherer('recipient'),
  signIn: lookGatherer('signIn'),
};
