import { catalogue } from './catalogue';
import { sayIn, type Say } from '../src/words/say';

/** The language that the terminal speaks. */
export const LOCALE = 'en-US';

/** The app's English, for the terminal. */
export function english(): Say {
  const texts = catalogue();
  return sayIn((id) => texts[id]?.text, LOCALE);
}
