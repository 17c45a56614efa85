import { hasAnyAccess } from '../site/site-state';
import { accountHistory } from './account';
import { same, type Look, type LookedAt } from './looked-at';

/** Outgoing mail of Jira, and the customer notifications of the service project. */
export const mailSettings: Look = ({ site, project }) => {
  if (!site.mail.outgoing) return 'outgoing-off';
  return project.serviceDesk.mail.customerNotifications.customerInvited ? 'on' : 'invited-off';
};

/** The logs of the service project: of notifications, and of incoming mail. */
export const notificationLog: Look = (at) => {
  const { site, project, email, symptom } = at;
  const { mail } = project.serviceDesk;
  if (symptom !== 'no-invitation-mail' && isRejected(at)) return 'incoming-rejected';
  const entry = mail.notificationLog.filter((one) => same(one.to, email)).at(-1);
  if (entry !== undefined) return entry.status;
  if (!site.mail.outgoing) return 'no-mail';
  const inviting = symptom === 'no-invitation-mail';
  // What was never sent is in no log, whatever would have become of it.
  if (inviting && (!mail.customerNotifications.customerInvited || invitingIsNotAvailable(at))) return 'no-invitations';
  if (site.mail.suppressed.some((address) => same(address, email))) return 'blocked';
  if (mail.customerNotifications.templateTooLarge) return 'template-too-large';
  if (inviting) {
    if (!wasInvited(at)) return 'nothing';
  } else if (isSilent(at)) {
    return 'nothing';
  }
  return ['full', 'does-not-exist'].includes(mailboxOf(at)) ? 'blocked' : 'sent';
};

const mailboxOf = ({ site, email }: LookedAt) =>
  site.mail.mailboxes.find((one) => same(one.email, email))?.state ?? 'takes-everything';

/** Incoming mail of this address was rejected for what it is, not for who sent it. */
export const isRejected = ({ project, email }: LookedAt): boolean =>
  project.serviceDesk.mail.incomingMail.some(
    (one) =>
      same(one.from, email) &&
      one.result === 'rejected' &&
      !/permission|domains? allowed|signup/i.test(one.reason ?? ''),
  );

const invitingIsNotAvailable = ({ site }: LookedAt): boolean =>
  site.site.notAvailable.some((one) => /invit/i.test(one));

/** Whether Jira had reason to send this address an invitation, as a customer, and did. */
function wasInvited(at: LookedAt): boolean {
  const { atlassian, portalOnly, project } = at;
  const account = atlassian ?? portalOnly;
  if (account === undefined || atlassian?.productInvitations === false) return false;
  // Whoever cannot be added, or was not, is not invited either.
  if (!hasAnyAccess(account) || !project.serviceDesk.customers.includes(account.accountId)) return false;
  return account.history.emailVerified && !['created-by-app', 'known-before'].includes(accountHistory(at) ?? '');
}

/** The customer is told nothing of a request, though mail goes out. */
function isSilent({ atlassian, portalOnly, site }: LookedAt): boolean {
  const account = atlassian ?? portalOnly;
  if (account === undefined || !account.history.emailVerified) return true;
  return site.requests.some((request) =>
    [...request.notificationsOff, ...request.watchers].includes(account.accountId),
  );
}

/** The customer's mailbox, and the e-mail preferences of their Atlassian account. */
export const recipient: Look = (at) => {
  if (isOptedOut(at)) return 'opted-out';
  return isFiltered(at) ? 'filtered' : 'nothing';
};

/** Off now, or off still when an invitation was sent that waits. */
function isOptedOut({ atlassian }: LookedAt): boolean {
  if (atlassian === undefined) return false;
  const since = atlassian.productInvitationsSince;
  const older = atlassian.history.invitations.some(
    ({ status, at }) => status === 'pending' && since !== undefined && at !== undefined && at < since,
  );
  return !atlassian.productInvitations || older;
}

/** Not seen by the customer, or sorted out before, as mail of a sender is that nobody has verified. */
function isFiltered(at: LookedAt): boolean {
  const { sender } = at.project.serviceDesk.mail;
  return ['spam', 'filtered'].includes(mailboxOf(at)) || sender?.dmarc === 'fails' || sender?.verified === false;
}

/** Mail about a request does not reach the customer, for a reason that lies in the mail. */
export function mailIsLost(at: LookedAt): boolean {
  const account = at.atlassian ?? at.portalOnly;
  const unsent = ['no-mail', 'blocked', 'template-too-large', 'internal-error', 'email-validation-error'].includes(
    notificationLog(at) ?? '',
  );
  return unsent || isFiltered(at) || account?.history.emailVerified === false;
}
