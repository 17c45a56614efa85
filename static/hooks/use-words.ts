import { createContext, useContext } from 'react';
import type { Say } from '../../src/words/say';

/** The language of the screen: texts, and times of day. */
export interface Words {
  say: Say;
  /** BCP 47. */
  locale: string;
  /** A time in ISO 8601 as the reader writes it, in the time zone of the browser. */
  when: (at: string) => string;
}

/** The texts of the screen for everything that is drawn in it; outside of one, ids stand in for them. */
export const WordsContext = createContext<Words>({ say: (id) => `[${id}]`, locale: 'en-US', when: (at) => at });

/** The texts of the screen around this component. */
export function useWords(): Words {
  return useContext(WordsContext);
}
