import type { Symptom } from '../../../src/facts/complaint';
import { ADDED_AT, accountOf, withAtlassian } from '../draft';
import type { Fault } from '../fault';

const MAIL: readonly [Symptom, ...Symptom[]] = ['no-invitation-mail', 'cannot-see-request'];
const INVITATION: readonly [Symptom, ...Symptom[]] = ['no-invitation-mail'];

/** Faults of the stage *delivery*. */
const delivery: readonly Fault[] = [
  {
    cause: 'outgoing-mail-disabled',
    name: 'switched off',
    symptoms: MAIL,
    account: 'any',
    lays: ['outgoing', 'log'],
    lay: ({ mail }) => {
      mail.outgoing = false;
    },
  },
  {
    cause: 'invite-notification-disabled',
    name: 'switched off in the service project',
    symptoms: INVITATION,
    account: 'any',
    lays: ['notification', 'log'],
    lay: ({ project }) => {
      project.customerNotifications = { ...project.customerNotifications, customerInvited: false };
    },
  },
  {
    cause: 'existing-account-no-invite-mail',
    name: 'a customer of another service project before',
    symptoms: INVITATION,
    account: 'portal-only',
    lays: ['past', 'log'],
    lay: (draft) => {
      accountOf(draft).created = { by: 'agent', at: '2025-03-01T09:00:00.000Z' };
      draft.others.projects.push({ key: 'BILL', name: 'Billing', customers: [draft.email] });
    },
  },
  ...(['app', 'automation'] as const).map((by): Fault => ({
    cause: 'api-or-automation-create-sends-no-invite',
    name: `made by ${by}`,
    symptoms: INVITATION,
    account: 'portal-only',
    lays: ['past', 'log'],
    lay: (draft) => {
      Object.assign(accountOf(draft), { created: { by, at: ADDED_AT }, passwordSet: false, signedIn: false });
    },
  })),
  {
    cause: 'user-opted-out-of-invites',
    name: 'product invitations are off',
    symptoms: INVITATION,
    account: 'atlassian',
    lays: ['mailbox'],
    lay: (draft) => void withAtlassian(draft, { productInvitations: false }),
  },
  {
    cause: 'email-suppressed-bounce',
    name: 'on the list since a mail bounced',
    symptoms: MAIL,
    account: 'any',
    lays: ['log'],
    lay: (draft) => {
      draft.mail.suppressed = [draft.email];
    },
  },
  {
    cause: 'email-suppressed-bounce',
    name: 'the log is quoted',
    symptoms: INVITATION,
    account: 'any',
    lays: ['log', 'text'],
    lay: (draft) => {
      draft.project.notificationLog = [{ to: draft.email, status: 'blocked' }];
    },
    says: (email) => `The log says: invitation blocked. ${email}`,
  },
  {
    cause: 'outbound-dmarc-spam',
    name: 'in the spam folder',
    symptoms: MAIL,
    account: 'any',
    lays: ['mailbox'],
    lay: (draft) => {
      draft.mail.mailboxes = [{ email: draft.email, state: 'spam' }];
    },
  },
  {
    cause: 'outbound-dmarc-spam',
    name: 'the own sender address fails DMARC',
    symptoms: MAIL,
    account: 'any',
    lays: ['mailbox'],
    lay: ({ project }) => {
      project.sender = { address: 'help@acme.example', dmarc: 'fails' };
    },
  },
  {
    cause: 'notification-template-broken',
    name: 'too large',
    symptoms: MAIL,
    account: 'any',
    lays: ['log'],
    lay: ({ project }) => {
      project.customerNotifications = { ...project.customerNotifications, templateTooLarge: true };
    },
  },
  {
    cause: 'inbound-mail-filtered',
    name: 'taken for bulk mail',
    symptoms: ['cannot-see-request'],
    account: 'any',
    lays: ['log', 'request'],
    lay: (draft) => {
      draft.project.incomingMail = [{ from: draft.email, result: 'rejected', reason: 'Bulk mail' }];
      // No request was made of it.
      draft.request = undefined;
    },
  },
  {
    cause: 'request-notifications-off',
    name: 'muted',
    symptoms: ['cannot-see-request'],
    account: 'any',
    lays: ['request'],
    lay: ({ email, request }) => {
      if (request !== undefined) request.notificationsOff = [email];
    },
  },
  {
    cause: 'watcher-suppresses-customer-mail',
    name: 'the reporter watches',
    symptoms: ['cannot-see-request'],
    account: 'atlassian',
    lays: ['request'],
    lay: (draft) => {
      withAtlassian(draft);
      if (draft.request !== undefined) draft.request.watchers = [draft.email];
    },
  },
  {
    cause: 'transient-service-error',
    name: 'an internal error in the log',
    symptoms: MAIL,
    account: 'any',
    lays: ['log'],
    lay: (draft) => {
      draft.project.notificationLog = [{ to: draft.email, status: 'internal-error' }];
    },
  },
];

export default delivery;
