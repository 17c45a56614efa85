import * as v from 'valibot';
import { domain, list, only, text, yesOrNo } from '../file-values';

/** Scopes of an organization API key that the simulated operations ask for. */
const ORGANIZATION_SCOPES = [
  'read:orgs:admin',
  'read:directories:admin',
  'read:domains:admin',
  'read:app-access-settings:admin',
  // No document names the scope of the operations that write; this one is what the other names lead to.
  'write:users:admin',
] as const;

/** What works on every simulated site where the file names no key. */
export const STANDARD_KEY = 'simulated-organization-key';

const organizationKey = only({
  key: text,
  /** All that the simulated operations ask for, where it is left out. */
  scopes: v.optional(list(text), [...ORGANIZATION_SCOPES]),
  expired: v.optional(yesOrNo, false),
  /** The key was made in an organization that this site does not belong to. */
  ofAnotherOrganization: v.optional(yesOrNo, false),
});

/** The organization that the site belongs to, as its API shows it. */
export const organizationFile = only({
  name: v.optional(text),
  id: v.optional(text),
  keys: v.optional(list(organizationKey), [{ key: STANDARD_KEY }]),
  /** Domains that the organization has verified; the domains of the people it manages, where it is left out. */
  verifiedDomains: v.optional(list(domain)),
});

/** The organization that the site belongs to. */
export interface AdministeredOrganization {
  id: string;
  name: string;
  keys: v.InferOutput<typeof organizationKey>[];
  verifiedDomains: string[];
}
