import { unreadable } from './fact';
import type { Gatherer } from './gather';

/** What no public API reads and one look at a page tells: each is a question, and its answer decides several causes. */
export const LOOKS = [
  'siteState',
  'accountHistory',
  'customerAccessDetails',
  'projectLinks',
  'requestVisibility',
  'mailSettings',
  'notificationLog',
  'recipient',
  'signIn',
] as const;
export type LookName = (typeof LOOKS)[number];

/** What somebody saw, as the id of an answer to the question of that name. */
export interface Look {
  state: string;
}

/** Nobody but a person can tell; where nobody has, the fact is unread. */
export function lookGatherer<K extends LookName>(fact: K): Gatherer<K> {
  return {
    fact,
    scope: 'customer',
    audience: 'agent',
    operations: [],
    gather: () => Promise.resolve(unreadable('no-public-api')),
  };
}

/** The question that a look is asked as. */
export function lookQuestion(look: LookName): string {
  return look.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
