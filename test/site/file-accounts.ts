import * as v from 'valibot';
import { address, list, moment, oneOf, only, text, yesOrNo } from './file-values';

/**
 * What the pages of Atlassian Administration and the profile of an account show, and no simulated operation does.
 * Left out, the account has nothing unusual about it.
 */
const history = {
  /** How the account came to be, and when. */
  created: v.optional(
    only({
      by: v.optional(
        oneOf(
          'agent',
          'administrator',
          'people-page',
          'app',
          'automation',
          'mail',
          'sign-up',
          'identity-provider',
          'site-copy',
        ),
        'agent',
      ),
      at: v.optional(moment),
    }),
    {},
  ),
  /** Invitations to this address, the oldest first. */
  invitations: v.optional(
    list(only({ at: v.optional(moment), status: oneOf('accepted', 'pending', 'cancelled', 'expired') })),
    [],
  ),
  emailVerified: v.optional(yesOrNo, true),
  passwordSet: v.optional(yesOrNo, true),
  /** Whether the account has ever signed in; as `passwordSet` where it is left out. */
  signedIn: v.optional(yesOrNo),
  /** Another address that the same person uses now, and that this account does not have. */
  nowUses: v.optional(address),
  /** The address of this account before it was changed. */
  previousEmail: v.optional(address),
  /** Provisioning from an identity provider. */
  scim: v.optional(oneOf('synced', 'unlinked', 'orphaned')),
  deleted: v.optional(yesOrNo, false),
  /** Name of the organization (as in `organizations`) that the person works for, in it or not. */
  worksFor: v.optional(text),
};

const accountHistory = only(history);
/** What happened to an account before, with the defaults. */
export type AccountHistory = v.InferOutput<typeof accountHistory>;

/** An Atlassian account in the file of a site. */
export const person = only({
  email: address,
  name: v.optional(text),
  accountId: v.optional(text),
  jiraAdmin: v.optional(yesOrNo, false),
  siteAdmin: v.optional(yesOrNo, false),
  browseUsers: v.optional(yesOrNo),
  access: v.optional(oneOf('agent', 'user', 'customer', 'none'), 'customer'),
  /** Left out, it follows from the invitation: `invited` while one from the people page waits, else `active`. */
  directory: v.optional(oneOf('active', 'suspended', 'deactivated', 'invited')),
  managedBy: v.optional(oneOf('us', 'nobody', 'another-organization'), 'nobody'),
  emailVisible: v.optional(yesOrNo, true),
  groups: v.optional(list(text), []),
  /** When the person was migrated from a portal-only account. */
  migratedFromPortalOnly: v.optional(moment),
  /** *Product invitations* in the e-mail preferences of the Atlassian account. */
  productInvitations: v.optional(yesOrNo, true),
  /** When they were switched on again; older invitations stay silent. */
  productInvitationsSince: v.optional(moment),
  ...history,
});

/** A portal-only account in the file of a site. */
export const portalOnlyCustomer = only({
  email: address,
  name: v.optional(text),
  accountId: v.optional(text),
  active: v.optional(yesOrNo, true),
  ...history,
});

/** The history out of a person or portal-only customer of the file. */
export function historyOf(account: AccountHistory): AccountHistory {
  const keys = Object.keys(history) as (keyof AccountHistory)[];
  return Object.fromEntries(
    keys.flatMap((key) => (account[key] === undefined ? [] : [[key, account[key]]])),
  ) as AccountHistory;
}

/** Nothing unusual: what an account has that the site makes while it runs. */
export const plainHistory = (): AccountHistory => v.parse(accountHistory, {});
