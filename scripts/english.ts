import { catalogue } from './catalogue';
import { sayIn, type Say } from '../src/words/say';

export const LOCALE = 'en-US';

/** The app's English, for the terminal. */
export function english(): Say {
  const texts = catalogue();
  return sayIn((id) => texts[id]?.text, LOCALE);
}
