import type { Message } from '../checks/check';

/** Words of the screens and of the terminal command: labels, buttons, headings, states. */
export const SCREEN_WORDS = {
  'app.name': { text: 'Invite Doctor' },
} as const satisfies Record<string, Message>;
