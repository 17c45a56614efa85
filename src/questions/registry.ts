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
import newAddressHere from './new-address-here';
import addressElsewhere from './address-elsewhere';
import roleInDirectory from './role-in-directory';
import siteCloud from './site-cloud';
import siteState from './site-state';
import type { AnyQuestion } from './question';

/** Every question, in the order they are asked where nothing else decides. */
export const QUESTIONS: readonly AnyQuestion[] = [
  newAddressHere,
  addressElsewhere,
  directoryUser,
  roleInDirectory,
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

/** Decides no cause by itself, only where pages are; asked where a page cannot be linked without the answer. */
export const CLOUD_QUESTION: AnyQuestion = siteCloud;

/** All that can be answered. */
export const EVERY_QUESTION: readonly AnyQuestion[] = [...QUESTIONS, CLOUD_QUESTION];

/** Undefined where this version of the app has no question of that id. */
export function questionById(id: string): AnyQuestion | undefined {
  return EVERY_QUESTION.find((question) => question.id === id);
}
