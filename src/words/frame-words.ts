import type { Message } from '../checks/check';

/** The words that a screen carries with it, for until the files of texts arrive, or when they do not; all others are in those. */
export const FRAME_WORDS = {
  'screen.loading': { text: 'Loading…' },
  'screen.texts-missing': {
    text: 'The texts of the app could not be loaded, so nothing can be shown here. Nothing was changed. Reload the page, and tell a Jira administrator if that does not help.',
  },
} as const satisfies Record<string, Message>;
