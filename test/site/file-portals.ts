import * as v from 'valibot';
import { address, ipAddress, list, oneOf, only, text, yesOrNo } from './file-values';

/** Help centers; a site that names none has one that shows every service project. */
export const helpCenters = list(
  only({
    name: text,
    /** A custom domain, where it has one. */
    domain: v.optional(text),
    /** Keys of the service projects that are linked to it. */
    projects: v.optional(list(text), []),
  }),
);
/** A help center of the site. */
export type HelpCenter = v.InferOutput<typeof helpCenters>[number];

/** How somebody tries to get in, with or without an account; whoever is not named opens the portal, undisturbed. */
export const visits = list(
  only({
    email: address,
    /** What is opened. */
    opens: v.optional(oneOf('portal', 'site-root', 'help-center', 'invitation-link', 'knowledge-base'), 'portal'),
    /** Name of the help center, where there are several. */
    helpCenter: v.optional(text),
    /** How the person signs in there. */
    with: v.optional(oneOf('password', 'single-sign-on', 'old-portal-password'), 'password'),
    cookies: v.optional(oneOf('allowed', 'blocked'), 'allowed'),
    /** What became of the link in the invitation: mail security rewrote it, or it was used or is too old. */
    link: v.optional(oneOf('works', 'rewritten', 'used', 'expired'), 'works'),
    /** Address of the network the person is in, for the IP allowlist: `203.0.113.7`. */
    network: v.optional(ipAddress),
    /** What the page says, as the person quotes it. */
    sees: v.optional(text),
  }),
);
/** How somebody tries to get in, with the defaults. */
export type Visit = v.InferOutput<typeof visits>[number];

/** A request in the file of a site. */
export const request = only({
  key: v.pipe(text, v.regex(/^[A-Z][A-Z0-9_]+-\d+$/, 'should be a request key such as HELP-1')),
  summary: text,
  description: v.optional(text),
  /** What was commented, oldest first. */
  comments: v.optional(list(text), []),
  reporter: address,
  requestType: v.optional(text),
  participants: v.optional(list(address), []),
  /** Names of the organizations it is shared with. */
  organizations: v.optional(list(text), []),
  assignee: v.optional(address),
  watchers: v.optional(list(address), []),
  approvers: v.optional(list(address), []),
  /** Who sees it in spite of its security level: `portal-access`, or another holder of a grant. */
  securityLevel: v.optional(only({ name: text, grants: v.optional(list(text), []) })),
  /** Who has turned its notifications on, where they are off by default (organizations, approvers). */
  notificationsOn: v.optional(list(address), []),
  /** Who has turned its notifications off. */
  notificationsOff: v.optional(list(address), []),
  /** The one the complaint is about; without it, the first in the service project. */
  inQuestion: v.optional(yesOrNo, false),
});
