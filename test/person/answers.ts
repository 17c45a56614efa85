import type { SiteState } from '../site/site-state';
import { accountHistory, directoryUser, portalOnlyAccount, roleInDirectory } from './account';
import { lookAt, type Look, type LookTarget } from './looked-at';
import { mailSettings, notificationLog, recipient } from './mail';
import { channelAccess, portalAccessWarning, projectLinks, requestVisibility } from './project';
import { signIn } from './sign-in';
import { customerAccessDetails, customerAccessTypes, domainAdmitted, siteState } from './site';
import { addressElsewhere, newAddressHere } from './trying';

/** What is looked at for each question. */
export const LOOKS: Record<string, Look> = {
  'new-address-here': newAddressHere,
  'address-elsewhere': addressElsewhere,
  'directory-user': directoryUser,
  'role-in-directory': roleInDirectory,
  'portal-only-account': portalOnlyAccount,
  'account-history': accountHistory,
  'customer-access-types': customerAccessTypes,
  'domain-admitted': domainAdmitted,
  'customer-access-details': customerAccessDetails,
  'site-state': siteState,
  'site-cloud': ({ site }) => site.site.cloud,
  'portal-access-warning': portalAccessWarning,
  'channel-access': channelAccess,
  'project-links': projectLinks,
  'request-visibility': requestVisibility,
  'mail-settings': mailSettings,
  'notification-log': notificationLog,
  recipient,
  'sign-in': signIn,
};

/**
 * What a person answers who looks at the pages that a question names: from the state of the site alone, never from what
 * somebody would like to hear. `dont-know` where the pages do not tell.
 * @throws where nobody knows how to look for this question.
 */
export function answerOf(site: SiteState, question: string, target: LookTarget): string {
  const look = LOOKS[question];
  if (look === undefined) throw new Error(`Nobody knows where to look for “${question}”: add it to test/person.`);
  return look(lookAt(site, target)) ?? 'dont-know';
}
