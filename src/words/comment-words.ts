import type { Message } from '../checks/check';

/** What the app itself writes on the request of a plan that was sent and answered, in the language of who sent it. */
export const COMMENT_WORDS = {
  'comment.approved': {
    text: 'Invite Doctor: the repair “{repair}” was approved. {became}',
    note: 'repair is the title of a repair, became a sentence of what came of it',
  },
  'comment.declined': {
    text: 'Invite Doctor: the repair “{repair}” was declined. {reason}',
    note: 'repair is the title of a repair, reason what an administrator wrote',
  },
  'comment.undo': { text: 'Undo', note: 'in the place of the title of a repair, where a plan takes one back' },
  'comment.applied': { text: 'It was applied, and a fresh read shows it.' },
  'comment.already-applied': { text: 'It was so already; nothing had to be changed.' },
  'comment.stale': { text: 'It was not applied: the site has changed since the plan was made. Diagnose again.' },
  'comment.refused': { text: 'It was not applied: the site refused it.' },
  'comment.failed': { text: 'It was not applied: the site did not carry it out.' },
  'comment.not-verified': { text: 'It was sent to the site, but could not be confirmed. Diagnose again.' },
  'comment.likely-org-management-restricted': {
    text: 'Probably only Jira administrators may manage organizations: Jira Service Management > Configuration > Organization management.',
    note: 'what stands after the colon is a way through menus and stays in English',
  },
} as const satisfies Record<string, Message>;
