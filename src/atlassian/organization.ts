import * as v from 'valibot';
import { exchange, initOf, type Answer, type Exchange } from './http';

/** Where the Organizations API is; also what an administrator has to allow the app to call. */
const ORGANIZATIONS_API = 'https://api.atlassian.com';

/** An organization, and its key for the one moment in which a header is made of it. */
export interface OrganizationAccess {
  organizationId: string;
  withKey<T>(use: (key: string) => T): T;
}

/** The organization as a change of its directory needs it: on which site a role is given, too. */
export interface DirectoryAccess extends OrganizationAccess {
  /** The site's cloud id. */
  cloudId: string;
}

const organizations = v.object({
  data: v.array(v.object({ id: v.string(), attributes: v.optional(v.object({ name: v.nullish(v.string()) })) })),
});

const directoryUser = v.object({
  accountId: v.string(),
  email: v.nullish(v.string()),
  status: v.nullish(v.string()),
  accountStatus: v.nullish(v.string()),
  membershipStatus: v.nullish(v.string()),
  claimStatus: v.nullish(v.string()),
  managementSource: v.nullish(v.string()),
  emailVerified: v.nullish(v.boolean()),
  addedToOrg: v.nullish(v.string()),
  forDeletion: v.nullish(v.boolean()),
  productAccess: v.nullish(v.array(v.object({ lastActiveTimestamp: v.nullish(v.string()) }))),
});
/** An account as a search of the organization’s directories shows it. */
export type FoundDirectoryUser = v.InferOutput<typeof directoryUser>;

const directoryUsers = v.object({ data: v.array(directoryUser) });

const domains = v.object({
  data: v.array(
    v.object({
      attributes: v.object({
        name: v.string(),
        claim: v.nullish(v.object({ status: v.nullish(v.string()) })),
      }),
    }),
  ),
  links: v.nullish(v.object({ next: v.nullish(v.string()) })),
});
/** The organization’s own domains. */
export type OrganizationDomains = v.InferOutput<typeof domains>;

const approvedDomain = v.object({
  domain: v.string(),
  enabled: v.optional(v.boolean(), true),
  products: v.optional(
    v.array(
      v.object({
        productId: v.string(),
        accessMode: v.nullish(v.string()),
        defaultRole: v.nullish(v.string()),
      }),
    ),
    [],
  ),
});
/** A domain whose people get access by themselves, with the roles that it gives. */
export type OrganizationApprovedDomain = v.InferOutput<typeof approvedDomain>;

/** Which of the users a search of the directories is for; all filters have to fit. */
export interface DirectoryFilter {
  /** Whole addresses. */
  emails?: readonly string[];
  accountIds?: readonly string[];
  /** ARIs of products: only users with a role in one of them. */
  resourceIds?: readonly string[];
}

/** Get organizations: those the key belongs to, which is one. */
export function readOrganizations(access: OrganizationAccess): Promise<Answer<v.InferOutput<typeof organizations>>> {
  return ask(access, { operation: 'GET /admin/v1/orgs', path: '/admin/v1/orgs', schema: organizations });
}

/**
 * Search users of all directories of the organization; one page of up to 100. Needs the scope read:directories:admin.
 * {@link https://developer.atlassian.com/cloud/admin/organization/rest/ Organizations REST API}
 */
export function searchDirectories(
  access: OrganizationAccess,
  filter: DirectoryFilter,
): Promise<Answer<v.InferOutput<typeof directoryUsers>>> {
  return ask(access, {
    operation: 'POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search',
    path: `${organization(access)}/directories/-/users/search`,
    schema: directoryUsers,
    body: { ...filter, expand: ['productAccess'], limit: 100 },
  });
}

/** Get domains in an organization: the first page. Needs the scope read:domains:admin. */
export function readDomains(access: OrganizationAccess): Promise<Answer<OrganizationDomains>> {
  return ask(access, {
    operation: 'GET /admin/v1/orgs/{orgId}/domains',
    path: `/admin/v1/orgs/${encodeURIComponent(access.organizationId)}/domains`,
    schema: domains,
  });
}

/** Approved domains of the organization, one of them: whether the key may read them. Experimental. */
export function peekApprovedDomains(access: OrganizationAccess): Promise<Answer<unknown>> {
  return ask(access, {
    operation: 'GET /admin/v2/orgs/{orgId}/app-access-settings/domains',
    path: `${organization(access)}/app-access-settings/domains?limit=1`,
    schema: v.unknown(),
  });
}

/** One approved domain with the role it gives in each app; 404 where it is none. Experimental. */
export function readApprovedDomain(
  access: OrganizationAccess,
  domain: string,
): Promise<Answer<OrganizationApprovedDomain>> {
  return ask(access, {
    operation: 'GET /admin/v2/orgs/{orgId}/app-access-settings/domains/{domain}',
    path: `${organization(access)}/app-access-settings/domains/${encodeURIComponent(domain)}`,
    schema: approvedDomain,
  });
}

/** Where the second version of the API has this organization. */
export function organization({ organizationId }: OrganizationAccess): string {
  return `/admin/v2/orgs/${encodeURIComponent(organizationId)}`;
}

interface Question<T> extends Pick<Exchange<T>, 'operation' | 'schema' | 'writes'> {
  path: string;
  body?: unknown;
}

/** Calls one operation of the Organizations API with the key. */
export function ask<T>({ withKey }: OrganizationAccess, { path, body, ...question }: Question<T>): Promise<Answer<T>> {
  return exchange({
    ...question,
    as: 'organization-key',
    send: (method) =>
      withKey((key) => fetch(ORGANIZATIONS_API + path, initOf(method, body, { Authorization: `Bearer ${key}` }))),
  });
}
