import { unreadable } from './fact';
import type { Gatherer } from './gather';

/** What the site answered when the invite was really tried. */
export interface InviteAttempt {
  status: number;
  i18nKey?: string;
  /** The site's own words, shown as they are. */
  message?: string;
}

/** Comes with the request where an invite was tried lately; a diagnosis never tries one. */
const inviteAttempt: Gatherer<'inviteAttempt'> = {
  fact: 'inviteAttempt',
  scope: 'customer',
  audience: 'agent',
  derived: true,
  gather: async () => unreadable('not-attempted'),
};

export default inviteAttempt;
