import type { LookedCause, LookedWords } from './looked-cause';

/** Whoever is let in nowhere opens no request either, whether or not a mail about it was sent. */
const NOT_LET_IN = [
  'portal-only-inactive',
  'user-suspended-in-directory',
  'atlassian-account-deactivated',
  'managed-by-other-org',
  'invited-via-people-page',
  'atlassian-account-no-access',
] as const;

/** Causes of the stage *delivery* that one look decides. */
const delivery = [
  {
    cause: 'outgoing-mail-disabled',
    stage: 'delivery',
    explains: ['no-invitation-mail', 'cannot-see-request'],
    look: 'mailSettings',
    seenAs: ['outgoing-off'],
    page: 'outgoing-mail',
  },
  {
    cause: 'invite-notification-disabled',
    stage: 'delivery',
    explains: ['no-invitation-mail'],
    look: 'mailSettings',
    seenAs: ['invited-off'],
    page: 'customer-notifications',
  },
  {
    cause: 'existing-account-no-invite-mail',
    stage: 'delivery',
    explains: ['no-invitation-mail'],
    look: 'accountHistory',
    seenAs: ['known-before'],
    // Who has switched invitations off had the account before, too.
    apart: 'recipient',
    follows: ['user-opted-out-of-invites'],
  },
  {
    cause: 'api-or-automation-create-sends-no-invite',
    stage: 'delivery',
    explains: ['no-invitation-mail'],
    look: 'accountHistory',
    seenAs: ['created-by-app'],
  },
  {
    cause: 'user-opted-out-of-invites',
    stage: 'delivery',
    explains: ['no-invitation-mail'],
    look: 'recipient',
    seenAs: ['opted-out'],
    only: 'atlassian',
  },
  {
    cause: 'email-suppressed-bounce',
    stage: 'delivery',
    explains: ['no-invitation-mail', 'cannot-see-request'],
    look: 'notificationLog',
    seenAs: ['blocked'],
    page: 'notification-log',
  },
  {
    cause: 'outbound-dmarc-spam',
    stage: 'delivery',
    explains: ['no-invitation-mail', 'cannot-see-request'],
    look: 'recipient',
    seenAs: ['filtered'],
  },
  {
    cause: 'notification-template-broken',
    stage: 'delivery',
    explains: ['no-invitation-mail', 'cannot-see-request'],
    look: 'notificationLog',
    seenAs: ['template-too-large'],
    page: 'notification-log',
  },
  {
    cause: 'inbound-mail-filtered',
    stage: 'delivery',
    explains: ['cannot-see-request'],
    look: 'notificationLog',
    seenAs: ['incoming-rejected'],
    page: 'notification-log',
  },
  {
    cause: 'request-notifications-off',
    stage: 'delivery',
    explains: ['cannot-see-request'],
    look: 'requestVisibility',
    seenAs: ['notifications-off'],
    follows: NOT_LET_IN,
  },
  {
    cause: 'watcher-suppresses-customer-mail',
    stage: 'delivery',
    explains: ['cannot-see-request'],
    look: 'requestVisibility',
    seenAs: ['watcher'],
    follows: NOT_LET_IN,
  },
  {
    cause: 'transient-service-error',
    stage: 'delivery',
    explains: ['no-invitation-mail', 'cannot-see-request'],
    look: 'notificationLog',
    seenAs: ['internal-error'],
    confidence: 'likely',
    page: 'notification-log',
  },
] as const satisfies readonly LookedCause[];

export const words: LookedWords<typeof delivery> = {
  'outgoing-mail-disabled': {
    title: { text: 'Jira’s outgoing mail is switched off' },
    why: { text: 'While it is off, Jira sends nothing, and nothing is kept for later.' },
    todo: { text: 'Switch outgoing mail on, then invite the customer again.' },
    sources: [
      'https://support.atlassian.com/jira/kb/resolve-invitation-email-issues-in-jira-service-management-cloud/',
    ],
  },
  'invite-notification-disabled': {
    title: { text: 'The notification “Customer invited” is switched off' },
    why: { text: 'Then customers get a mail to verify their address at most, and no invitation.' },
    todo: {
      text: 'Switch on “Customer invited” in the customer notifications of the service project, or send the link to the portal.',
    },
    sources: [
      'https://support.atlassian.com/jira/kb/resolve-invitation-email-issues-in-jira-service-management-cloud/',
    ],
  },
  'existing-account-no-invite-mail': {
    title: { text: 'The account existed before, so no second invitation was sent' },
    why: {
      text: 'An address that the site knows already is added without another invitation mail, although the page says that one is sent.',
    },
    todo: {
      text: 'Send the customer the link to the portal; “Forgot password?” is there for those who never set one.',
    },
    sources: [
      'https://support.atlassian.com/jira/kb/resolve-invitation-email-issues-in-jira-service-management-cloud/',
    ],
  },
  'api-or-automation-create-sends-no-invite': {
    title: { text: 'The account was made by an app or an automation rule, which sends no invitation' },
    why: {
      text: 'Creating a customer through the REST API or an automation rule makes the account and sends no mail.',
    },
    todo: { text: 'Invite the customer by mail, or send the link to the portal.' },
    sources: [
      'https://support.atlassian.com/jira/kb/resolve-invitation-email-issues-in-jira-service-management-cloud/',
    ],
  },
  'user-opted-out-of-invites': {
    title: { text: 'The person has switched off invitations in their Atlassian account' },
    why: { text: 'Atlassian accounts can refuse product invitations; invitations made meanwhile stay silent.' },
    todo: { text: 'Have the person switch invitations on again, cancel the pending invitations, and invite again.' },
    sources: [
      'https://support.atlassian.com/jira/kb/resolve-invitation-email-issues-in-jira-service-management-cloud/',
    ],
  },
  'email-suppressed-bounce': {
    title: { text: 'The address is on Atlassian’s suppression list' },
    why: { text: 'After mails have bounced, Atlassian sends nothing more to that address.' },
    todo: { text: 'Have the mailbox mended, unblock the address in Atlassian Administration, and invite again.' },
    sources: ['https://support.atlassian.com/jira-cloud-administration/docs/unblock-user-invites/'],
  },
  'outbound-dmarc-spam': {
    title: { text: 'The mail is filtered on its way' },
    why: {
      text: 'A sender address of your own without the right DNS records, or the customer’s filter, makes the mail disappear after Jira has sent it.',
    },
    todo: {
      text: 'Set the DNS records of the sender address or use the default one, and have the customer’s mail administrator allow it.',
    },
    sources: ['https://support.atlassian.com/jira/kb/jira-and-jira-service-management-dmarc-settings/'],
  },
  'notification-template-broken': {
    title: { text: 'The notification template is too large' },
    why: { text: 'Jira does not send a notification whose template, with its pictures, is above the limit.' },
    todo: { text: 'Make the template smaller, above all its pictures.' },
    sources: [
      'https://support.atlassian.com/jira-service-management-cloud/docs/view-customer-notification-logs-for-your-service-project/',
    ],
  },
  'inbound-mail-filtered': {
    title: { text: 'The customer’s mail to the service project is rejected' },
    why: { text: 'The mail channel drops automatic replies, bulk mail and mail that fails DMARC.' },
    todo: {
      text: 'Look at the reason in the processing log; allow the domain where it is the allowlist, and have DMARC corrected on the customer’s side where that is the reason.',
    },
    sources: ['https://support.atlassian.com/jira/kb/jira-and-jira-service-management-dmarc-settings/'],
  },
  'request-notifications-off': {
    title: { text: 'Notifications of this request are off for the customer' },
    why: { text: 'Members of an organization and approvers have to opt in, and everybody can mute a request.' },
    todo: { text: 'Have the customer turn on notifications on the request.' },
    sources: [
      'https://support.atlassian.com/jira-service-desk-cloud/docs/what-notifications-do-my-customers-and-service-desk-team-receive/',
    ],
  },
  'watcher-suppresses-customer-mail': {
    title: { text: 'The customer is a watcher or the assignee of the request' },
    why: { text: 'Somebody who is told as a Jira user is not told as a customer.' },
    todo: { text: 'Take the customer off the watchers, or assign the request to somebody else.' },
    sources: ['https://support.atlassian.com/jira/kb/fix-jsm-cloud-customer-notification-issues/'],
  },
  'transient-service-error': {
    title: { text: 'Sending failed once, for no lasting reason' },
    why: { text: 'The log shows an internal error of the service.' },
    todo: { text: 'Send it again before you change any setting.' },
    sources: [
      'https://support.atlassian.com/jira-service-management-cloud/docs/view-customer-notification-logs-for-your-service-project/',
    ],
  },
};

export default delivery;
