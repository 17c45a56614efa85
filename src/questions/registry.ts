import channelAccess from './channel-access';
import customerAccessTypes from './customer-access-types';
import directoryUser from './directory-user';
import domainAdmitted from './domain-admitted';
import portalAccessWarning from './portal-access-warning';
import portalOnlyAccount from './portal-only-account';
import type { AnyQuestion } from './question';

/** Every question, in the order they are asked where nothing else decides. */
export const QUESTIONS: readonly AnyQuestion[] = [
  directoryUser,
  portalOnlyAccount,
  customerAccessTypes,
  domainAdmitted,
  portalAccessWarning,
  channelAccess,
];

export function questionById(id: string): AnyQuestion | undefined {
  return QUESTIONS.find((question) => question.id === id);
}
