import { catalogue } from './catalogue';
import type { Problem } from '../src/requests/problem';
import { problemText } from '../src/words/problem-text';
import { timeText } from '../src/words/report-text';
import { sayIn, type Say } from '../src/words/say';

/** The language that the terminal speaks. */
export const LOCALE = 'en-US';

/** The app's English, for the terminal. */
export function english(): Say {
  const texts = catalogue();
  return sayIn((id) => texts[id]?.text, LOCALE);
}

/** Why a request could not be carried out, in the app's English. */
export function englishProblem(problem: Pick<Problem, 'code' | 'values'>): string {
  return problemText(problem, english(), (at) => timeText(at, LOCALE));
}
