import type { AccessRequest, Authentication, CustomerAccess } from './file-access';
import type { AccountHistory } from './file-accounts';
import type { Mail, ProjectMail } from './file-mail';
import type { HelpCenter, Visit } from './file-portals';
import type { AdministeredOrganization } from './organization/file-organization';

/** What `site.json` means once every default is filled in and every name is resolved. */
export interface SiteDescription {
  /** One sentence: what is wrong on this site, and who is the case. */
  description: string;
  site: {
    host: string;
    title: string;
    plan: 'PAID' | 'FREE';
    cloudId: string;
    locale: string;
    agentSeats: number;
    /** The server-side cap on a page of the JSM operations; `limit` above it is cut. */
    pageLimit: number;
    /** As the address of Atlassian Administration tells; the host may be a domain of the site's own. */
    cloud: 'commercial' | 'government' | 'isolated';
    subscription: 'active' | 'inactive';
    /** Atlassian Guard. */
    guard: 'none' | 'active' | 'lapsed';
    /** Networks such as `203.0.113.0/24`; empty: no allowlist. The people of the file who work here are inside. */
    ipAllowlist: string[];
    /** What pages say is not available in this environment, in their words. */
    notAvailable: string[];
  };
  app: AppAccount;
  principals: Record<PrincipalName, Principal>;
  customerAccess: CustomerAccess;
  accessRequests: AccessRequest[];
  authentication: Authentication;
  /** Above the site; `organizations` are customers' companies. */
  organization: AdministeredOrganization;
  organizationManagement: 'agents' | 'jira-admins';
  undocumented: { reactivation: 'works' | 'refuses' | 'absent' };
  mail: Mail;
  helpCenters: HelpCenter[];
  visits: Visit[];
  accounts: Account[];
  projectRoles: ProjectRole[];
  permissionSchemes: PermissionScheme[];
  projects: Project[];
  organizations: Organization[];
  requests: CustomerRequest[];
  auditRecords: AuditRecord[];
  faults: Fault[];
}

/** Somebody who works on every simulated site. */
export type PrincipalName = 'agent' | 'project-admin' | 'jira-admin';

/** The account behind the name. */
export interface Principal {
  accountId: string;
  email: string;
  name: string;
}

/** The account of the app itself, and what it may do. */
export interface AppAccount {
  accountId: string;
  name: string;
  account: 'app-role' | 'scopes';
  /** Whether it may write what Jira documents for its administrators. */
  writesAs: 'app-role' | 'jira-admin';
  /** Keys of projects that a data security policy blocks for the app. */
  blockedProjects: string[];
  /** How many of its own calls are refused before it is let in, as the platform may after installing an app. */
  refusedAtFirst: number;
}

/** An account of the site. */
export type Account = AtlassianAccount | PortalOnlyAccount;

/** An Atlassian account, in the directory or once in it. */
export interface AtlassianAccount {
  type: 'atlassian';
  accountId: string;
  email: string;
  name: string;
  jiraAdmin: boolean;
  siteAdmin: boolean;
  browseUsers: boolean;
  access: 'agent' | 'user' | 'customer' | 'none';
  directory: 'active' | 'suspended' | 'deactivated' | 'invited';
  managedBy: 'us' | 'nobody' | 'another-organization';
  emailVisible: boolean;
  groups: string[];
  migratedFromPortalOnly?: string;
  productInvitations: boolean;
  productInvitationsSince?: string;
  history: AccountHistory;
}

/** A portal-only account. */
export interface PortalOnlyAccount {
  type: 'customer';
  accountId: string;
  email: string;
  name: string;
  active: boolean;
  history: AccountHistory;
}

/** Project roles are the same ones in every project of a site; their members are not. */
export interface ProjectRole {
  id: number;
  name: string;
}

/** A permission scheme with its grants. */
export interface PermissionScheme {
  id: number;
  name: string;
  /** Set on the scheme of a team-managed project: it belongs to that project alone. */
  scopeProjectId?: string;
  grants: PermissionGrant[];
}

/** A permission and who holds it, as the REST API names holders. */
export interface PermissionGrant {
  id: number;
  permission: string;
  holder: { type: string; parameter?: string };
}

/** A project of any type. */
export interface Project {
  id: string;
  key: string;
  name: string;
  type: 'service_desk' | 'customer_service' | 'software' | 'business';
  style: 'company-managed' | 'team-managed';
  archived: boolean;
  /** What a person may type into the app here to see something; only shown. */
  try: string[];
  permissionSchemeId: number;
  /** Role id → account ids. The customers of a service project are the members of its customers' role. */
  roleMembers: Record<number, string[]>;
  /** Only in service projects. */
  serviceDesk?: ServiceDesk;
}

/** What a service project has besides. */
export interface ServiceDesk {
  id: string;
  channelAccess: 'open' | 'restricted';
  /** Names of fields that its field configuration hides: its issues have none of them. */
  hiddenFields: string[];
  /** Account ids. */
  customers: string[];
  /** Organization ids. */
  organizations: string[];
  requestTypes: RequestType[];
  mail: ProjectMail;
}

/** A request type; agents are not listed a restricted one. */
export interface RequestType {
  id: string;
  name: string;
  restricted: boolean;
}

/** An organization of Jira Service Management; members are account ids. */
export interface Organization {
  id: string;
  name: string;
  members: string[];
}

/** A request of a service project. */
export interface CustomerRequest {
  id: string;
  key: string;
  summary: string;
  description?: string;
  comments: string[];
  projectId: string;
  requestTypeId?: string;
  /** Account ids, here and below. */
  reporter: string;
  participants: string[];
  assignee?: string;
  watchers: string[];
  approvers: string[];
  notificationsOn: string[];
  notificationsOff: string[];
  /** Organization ids. */
  organizations: string[];
  securityLevel?: { name: string; grants: string[] };
  inQuestion: boolean;
}

/** A record of the site’s audit log. */
export interface AuditRecord {
  id: number;
  summary: string;
  category: string;
  created: string;
  author?: string;
  object?: AuditItem;
  /** What stands beside it: the project of a role, the user of a group. */
  associated: AuditItem[];
  changes: { field: string; from?: string; to?: string }[];
}

/** Something that an audit record names. Of a user, both the id and the name are the account id. */
export interface AuditItem {
  id?: string;
  name: string;
  /** `SCHEME`, `PROJECT_ROLE`, `GROUP`, `USER`, `PROJECT`… */
  type?: string;
}

/** Something that goes wrong on purpose, for one operation. */
export type Fault = {
  operation: string;
  as?: 'user' | 'app';
  /** How many calls it hits; without it, all of them. */
  times?: number;
} & FaultEffect;

/** What an operation does in place of its work, or beside it. */
export type FaultEffect =
  | { kind: 'answer'; status: number; headers: Record<string, string>; body?: unknown }
  | { kind: 'hang' }
  | { kind: 'drop' }
  | { kind: 'ignoreWrite' }
  | { kind: 'showLate'; reads: number };
