import channelAccess from './channel-access';
import customerAccessTypes from './customer-access-types';
import directoryUser from './directory-user';
import domainAdmitted from './domain-admitted';
import portalAccessWarning from './portal-access-warning';
import portalOnlyAccount from './portal-only-account';
import accountHistory from './account-history';
import customerAccessDetails from './customer-access-details';
import mailSettings from './mail-settings';
import notificationLog from './notification-log';
import projectLinks from './project-links';
import recipient from './recipient';
import requestVisibility from './request-visibility';
import signIn from './sign-in';
import siteState from './site-state';
import type { AnyQuestion } from './question';

/** Every question, in the order they are asked where nothing else decides. */
export const QUESTIONS: readonly AnyQuestion[] = [
  directoryUser,
  portalOnlyAccount,
  customerAccessTypes,
  domainAdmitted,
  portalAccessWarning,
  channelAccess,
  siteState,
  accountHistory,
  customerAccessDetails,
  projectLinks,
  requestVisibility,
  mailSettings,
  notificationLog,
  recipient,
  signIn,
];

export function questionById(id: string): AnyQuestion | undefined {
  return QUESTIONS.find((question) => question.id === id);
}
