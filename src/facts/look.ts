import { readable, unreadable, type Fact } from './fact';
import type { FactValues } from './facts';
import type { GatherContext, Gatherer } from './gather';

/** What no public API reads and one look at a page tells: each is a question, and its answer decides several causes. */
export const LOOKS = [
  'newAddressHere',
  'addressElsewhere',
  'roleInDirectory',
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
/** The name of a look, which is that of its fact too. */
export type LookName = (typeof LOOKS)[number];

/** What somebody saw, as the id of an answer to the question of that name. */
export interface Look {
  state: string;
  /** What else was seen beside it; a person gives one answer. */
  also?: string[];
}

/**
 * Nobody but a person can tell, by what they look at or by what they pasted; where nobody has, the fact is unread.
 * @param read what the site itself shows of it, asked before the person
 */
export function lookGatherer<K extends LookName>(
  fact: K,
  read?: (context: GatherContext) => Promise<Fact<Look>>,
): Gatherer<K> {
  return {
    fact,
    scope: 'customer',
    audience: 'agent',
    derived: true,
    async gather(context): Promise<Fact<FactValues[K]>> {
      const shown = await read?.(context);
      if (shown?.readable) return shown;
      const complaint = await context.read('complaint');
      const state = complaint.readable ? complaint.value.seen?.[fact] : undefined;
      return state === undefined ? unreadable('no-public-api') : readable({ state }, { how: 'given' });
    },
  };
}

/** The question that a look is asked as. */
export function lookQuestion(look: LookName): string {
  return look.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
