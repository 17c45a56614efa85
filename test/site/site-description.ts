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
  };
  app: AppAccount;
  principals: Record<PrincipalName, Principal>;
  customerAccess: CustomerAccess;
  accounts: Account[];
  projectRoles: ProjectRole[];
  permissionSchemes: PermissionScheme[];
  projects: Project[];
  organizations: Organization[];
  requests: CustomerRequest[];
  auditRecords: AuditRecord[];
  faults: Fault[];
}

export type PrincipalName = 'agent' | 'project-admin' | 'jira-admin';

export interface Principal {
  accountId: string;
  email: string;
  name: string;
}

export interface AppAccount {
  accountId: string;
  name: string;
  account: 'app-role' | 'scopes';
  /** Keys of projects that a data security policy blocks for the app. */
  blockedProjects: string[];
}

export interface CustomerAccess {
  internal: boolean;
  external: boolean;
  /** Approved domains: their people are internal. */
  internalDomains: string[];
  /** Empty: any domain. */
  externalDomains: string[];
  selfSignup: boolean;
}

export type Account = AtlassianAccount | PortalOnlyAccount;

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
}

export interface PortalOnlyAccount {
  type: 'customer';
  accountId: string;
  email: string;
  name: string;
  active: boolean;
}

/** Project roles are the same ones in every project of a site; their members are not. */
export interface ProjectRole {
  id: number;
  name: string;
}

export interface PermissionScheme {
  id: number;
  name: string;
  /** Set on the scheme of a team-managed project: it belongs to that project alone. */
  scopeProjectId?: string;
  grants: PermissionGrant[];
}

export interface PermissionGrant {
  id: number;
  permission: string;
  holder: { type: string; parameter?: string };
}

export interface Project {
  id: string;
  key: string;
  name: string;
  type: 'service_desk' | 'software' | 'business';
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

export interface ServiceDesk {
  id: string;
  channelAccess: 'open' | 'restricted';
  /** Account ids. */
  customers: string[];
  /** Organization ids. */
  organizations: string[];
  requestTypes: RequestType[];
}

export interface RequestType {
  id: string;
  name: string;
  restricted: boolean;
}

export interface Organization {
  id: string;
  name: string;
  members: string[];
}

export interface CustomerRequest {
  id: string;
  key: string;
  summary: string;
  projectId: string;
  requestTypeId?: string;
  reporter: string;
  participants: string[];
}

export interface AuditRecord {
  id: number;
  summary: string;
  category: string;
  created: string;
  author?: string;
  object?: string;
  changes: { field: string; from?: string; to?: string }[];
}

/** Something that goes wrong on purpose, for one operation. */
export type Fault = {
  operation: string;
  as?: 'user' | 'app';
  /** How many calls it hits; without it, all of them. */
  times?: number;
} & FaultEffect;

export type FaultEffect =
  | { kind: 'answer'; status: number; headers: Record<string, string>; body?: unknown }
  | { kind: 'hang' }
  | { kind: 'drop' }
  | { kind: 'ignoreWrite' }
  | { kind: 'showLate'; reads: number };
