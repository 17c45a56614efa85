import { useProductContext, useTranslation } from '@forge/react';
import { useEffect, useMemo, useState } from 'react';
import { COMPARISON_WORDS } from '../../src/words/comparison-words';
import { timeText } from '../../src/words/report-text';
import { REPORT_WORDS } from '../../src/words/report-words';
import { sayIn, type Say } from '../../src/words/say';
import { SCREEN_WORDS } from '../../src/words/screen-words';
import type { Words } from './use-words';

/** Texts are files beside the screen, so they come at once or not at all. */
const PATIENCE_MS = 5_000;

const ENGLISH: Record<string, { text: string } | undefined> = { ...REPORT_WORDS, ...SCREEN_WORDS, ...COMPARISON_WORDS };

export type Texts = { state: 'loading' } | { state: 'missing'; words: Words } | { state: 'ready'; words: Words };

/** The texts in the reader's language; English ones of the frame alone, where they do not arrive. */
export function useTexts(): Texts {
  const { ready, t } = useTranslation();
  const locale = useProductContext()?.locale ?? 'en-US';
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (ready) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [ready]);
  return useMemo(() => {
    if (!ready) return late ? { state: 'missing', words: wordsOf(english, 'en-US') } : { state: 'loading' };
    // An empty default tells a text that is not there from one that is.
    const lookup = (id: string) => t(id, '') || english(id);
    return { state: 'ready', words: wordsOf(lookup, locale) };
  }, [ready, t, locale, late]);
}

function english(id: string): string | undefined {
  return ENGLISH[id]?.text;
}

function wordsOf(lookup: (id: string) => string | undefined, locale: string): Words {
  const when = (at: string) => (Number.isNaN(Date.parse(at)) ? at : timeText(at, locale));
  return { say: unfailing(sayIn(lookup, locale)), locale, when };
}

/** One text that lacks a value must not take the whole screen with it; its id is shown instead. */
function unfailing(say: Say): Say {
  return (id, values) => {
    try {
      return say(id, values);
    } catch {
      return `[${id}]`;
    }
  };
}
