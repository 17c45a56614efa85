import * as v from 'valibot';
import { address, list, moment, oneOf, only, text, yesOrNo } from './file-values';

/** Mail of the site, and what happens to it outside. */
export const mail = only({
  /** *Outgoing mail* in the system settings of Jira. */
  outgoing: v.optional(yesOrNo, true),
  /** Addresses on the suppression list of Atlassian’s mail service. */
  suppressed: v.optional(list(address), []),
  /** What becomes of mail to an address; mailboxes that are not named take everything. */
  mailboxes: v.optional(
    list(only({ email: address, state: oneOf('takes-everything', 'spam', 'filtered', 'full', 'does-not-exist') })),
    [],
  ),
});
/** The mail settings of the site, with their defaults. */
export type Mail = v.InferOutput<typeof mail>;

/** *Customer notifications* of one service project. */
const customerNotifications = only({
  customerInvited: v.optional(yesOrNo, true),
  /** The template, with its pictures, is above the limit. */
  templateTooLarge: v.optional(yesOrNo, false),
});

/** *Customer notification logs* of one service project. */
const notificationLog = list(
  only({
    /** As the log shows it; what has no @ comes to nobody. */
    to: text,
    at: v.optional(moment),
    event: v.optional(text, 'Customer invited'),
    status: oneOf('sent', 'blocked', 'internal-error', 'template-too-large', 'email-validation-error'),
  }),
);

/** The address that a service project sends from. */
const sender = only({
  address,
  /** As `GET /project/{projectId}/email` shows it. */
  verified: v.optional(yesOrNo, true),
  dmarc: v.optional(oneOf('passes', 'fails'), 'passes'),
});

/** The mail channel of one service project: its processing log. */
const incomingMail = list(
  only({
    from: address,
    at: v.optional(moment),
    result: oneOf('accepted', 'rejected'),
    /** As the log words it: `Bulk mail`, `Auto-reply mail`, `DMARC`. */
    reason: v.optional(text),
  }),
);

/** What the file of a site says of the mail of one service project, among the project's own keys. */
export const projectMail = {
  customerNotifications: v.optional(customerNotifications, {}),
  notificationLog: v.optional(notificationLog, []),
  sender: v.optional(sender),
  incomingMail: v.optional(incomingMail, []),
};

/** The mail of one service project, with its defaults. */
export type ProjectMail = v.InferOutput<v.ObjectSchema<typeof projectMail, undefined>>;
