import type { Fact } from './fact';
import type { Address } from './address';
import type { AccountRoles } from './account-roles';
import type { Batch } from './batch';
import type { License } from './license';
import type { Subscription } from './subscription';
import type { FrozenScheme } from './frozen-scheme';
import type { Complaint } from './complaint';
import type { Caller } from './caller';
import type { Environment } from './environment';
import type { ServiceProject } from './service-project';
import type { SiteCloud } from './site-cloud';
import type { ServiceDesk } from './service-desk';
import type { PermissionScheme } from './permission-scheme';
import type { PortalAccess } from './portal-access';
import type { CustomerOrganizations } from './customer-organizations';
import type { NamedRequest } from './named-request';
import type { InactiveCustomerFact } from './inactive-customer';
import type { CustomersRole } from './customers-role';
import type { SchemeProjects } from './scheme-projects';
import type { Accounts } from './accounts';
import type { DeskCustomers } from './desk-customers';
import type { RequestTypes } from './request-types';
import type { RequestAccess } from './request-access';
import type { DeskOrganizations } from './desk-organizations';
import type { ApprovedDomain } from './approved-domain';
import type { DirectoryUser } from './directory-user';
import type { PortalOnlyAccount } from './portal-only-account';
import type { CustomerAccess } from './customer-access';
import type { DomainAdmission } from './domain-admission';
import type { ChannelAccess } from './channel-access';
import type { InviteAttempt } from './invite-attempt';
import type { Look, LookName } from './look';

/** Everything the app can know for one customer in one service project, by topic. */
export interface FactValues extends Record<LookName, Look> {
  address: Address;
  complaint: Complaint;
  batch: Batch;
  environment: Environment;
  siteCloud: SiteCloud;
  caller: Caller;
  serviceProject: ServiceProject;
  serviceDesk: ServiceDesk;
  permissionScheme: PermissionScheme;
  portalAccess: PortalAccess;
  customersRole: CustomersRole;
  schemeProjects: SchemeProjects;
  accounts: Accounts;
  deskCustomers: DeskCustomers;
  requestTypes: RequestTypes;
  requestAccess: RequestAccess;
  deskOrganizations: DeskOrganizations;
  customerOrganizations: CustomerOrganizations;
  namedRequest: NamedRequest;
  directoryUser: DirectoryUser;
  approvedDomain: ApprovedDomain;
  portalOnlyAccount: PortalOnlyAccount;
  inactiveCustomer: InactiveCustomerFact;
  customerAccess: CustomerAccess;
  domainAdmission: DomainAdmission;
  channelAccess: ChannelAccess;
  inviteAttempt: InviteAttempt;
  accountRoles: AccountRoles;
  license: License;
  subscription: Subscription;
  frozenScheme: FrozenScheme;
}

/** The name of a fact. */
export type FactName = keyof FactValues;

/** Every fact, each known or with why it is not. */
export type Facts = { [K in FactName]: Fact<FactValues[K]> };

/** The values of the named facts, all of them known. */
export type Values<N extends FactName> = Pick<FactValues, N>;

/** The values of the named facts, as far as they are known. */
export type Known<N extends FactName> = { [K in N]?: FactValues[K] | undefined };
