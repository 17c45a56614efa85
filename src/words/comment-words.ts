import type { Message } from '../checks/check';

/** What an internal comment on a request says. */
export const COMMENT_WORDS = {
  'comment.undo': { text: 'Undo' },
  'comment.approved': {
    text: 'Invite Doctor: the repair “{repair}” was approved. {outcome, select, applied {It was applied, and a fresh read shows it.} already_applied {It was so already; nothing had to be changed.} stale {It was not applied: the site has changed since the plan was made. Diagnose again.} refused {It was not applied: the site refused it.} failed {It was not applied: the site did not carry it out.} other {It was sent to the site, but could not be confirmed. Diagnose again.}}',
  },
  'comment.declined': { text: 'Invite Doctor: the repair “{repair}” was declined. {reason}' },
} as const satisfies Record<string, Message>;
