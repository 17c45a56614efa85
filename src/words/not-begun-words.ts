import type { Message } from '../checks/check';

/** Why nothing was written, where the site has refused no write. */
export const NOT_BEGUN_WORDS = {
  'screen.change.trouble-no-account': {
    text: 'No active account with this address can be found. Nothing was sent to the site; diagnose again.',
  },
  'screen.change.trouble-no-organization': {
    text: 'The organization is not there, or not visible to you. Nothing was sent to the site; plan again.',
  },
  'screen.change.trouble-not-inactive': {
    text: 'The site does not list this account as inactive, so nothing was tried. Go on by hand with the guide.',
  },
  'screen.change.trouble-directories': {
    text: 'The account has to be in exactly one directory of the organization; it is in {count, number}. Nothing was written.',
  },
} as const satisfies Record<string, Message>;
