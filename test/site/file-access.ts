import * as v from 'valibot';
import { address, domain, list, oneOf, only, yesOrNo } from './file-values';

/** *Customer access* of Jira Service Management, and *User access settings* of the organization. */
export const customerAccess = only({
  internal: v.optional(yesOrNo, true),
  external: v.optional(yesOrNo, true),
  internalDomains: v.optional(list(domain), []),
  externalDomains: v.optional(list(domain), []),
  selfSignup: v.optional(yesOrNo, true),
  /** Approved domains with what stands beside them; each is one of the internal domains too. */
  approvedDomains: v.optional(
    list(
      only({
        domain,
        role: v.optional(oneOf('customer', 'user', 'none'), 'customer'),
        adminApproval: v.optional(yesOrNo, false),
      }),
    ),
    [],
  ),
  /** Who may make accounts by putting people into To or CC of a request mail. */
  accountsByMail: v.optional(oneOf('anyone', 'agents'), 'anyone'),
  /** *Anyone on the web (without logging in)* is allowed on the site. */
  withoutLogin: v.optional(yesOrNo, false),
});
/** The customer access settings, with their defaults. */
export type CustomerAccess = v.InferOutput<typeof customerAccess>;

/** Requests for access to the site, as Atlassian Administration lists them. */
export const accessRequests = list(
  only({ email: address, status: v.optional(oneOf('pending', 'approved', 'denied'), 'pending') }),
);
/** A request for access that somebody made. */
export type AccessRequest = v.InferOutput<typeof accessRequests>[number];

/** Authentication policies of the organization, and authentication of portal-only customers. */
export const authentication = only({
  /** How managed Atlassian accounts sign in. */
  atlassianAccounts: v.optional(oneOf('password', 'single-sign-on'), 'password'),
  /** How portal-only customers sign in; `single-sign-on-removed`: it was single sign-on once. */
  portalOnlyCustomers: v.optional(oneOf('password', 'single-sign-on', 'single-sign-on-removed'), 'password'),
  /** What the external user policy asks of Atlassian accounts that the organization does not manage. */
  externalUserPolicy: v.optional(oneOf('none', 'one-time-passcode', 'single-sign-on'), 'none'),
  /** Addresses that the identity provider has not assigned to the Atlassian app. */
  notAssigned: v.optional(list(address), []),
});
/** How people sign in, with the defaults. */
export type Authentication = v.InferOutput<typeof authentication>;
