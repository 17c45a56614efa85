import { useProductContext, useTranslation } from '@forge/react';
import { useEffect, useMemo, useState } from 'react';
import { FRAME_WORDS } from '../../src/words/frame-words';
import { timeText } from '../../src/words/report-text';
import { sayIn, type Say } from '../../src/words/say';
import type { Words } from './use-words';

/** Texts are files beside the screen, so they come at once or not at all. */
const PATIENCE_MS = 5_000;

/** Only what says that texts are on their way or missing: the rest would be carried by every page twice. */
const ENGLISH: Record<string, { text: string } | undefined> = FRAME_WORDS;

/** The texts, and whether they have come. */
export interface Texts {
  state: 'loading' | 'missing' | 'ready';
  words: Words;
}

/** The texts in the reader's language; until they arrive, and where they do not, the words to say so. */
export function useTexts(): Texts {
  const { ready, t } = useTranslation();
  const reader = (useProductContext()?.locale ?? 'en-US').replace('_', '-');
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (ready) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [ready]);
  return useMemo(() => {
    // Files that hold none of the app's texts are as good as no files.
    const none = ready ? t('app.name', '') === '' : late;
    if (none) return { state: 'missing', words: wordsOf(english, 'en-US') };
    if (!ready) return { state: 'loading', words: wordsOf(english, 'en-US') };
    // An empty default tells a text that is not there from one that is.
    const lookup = (id: string) => t(id, '') || english(id);
    return { state: 'ready', words: wordsOf(lookup, localeOf(t('app.locale', 'en-US'), reader)) };
  }, [ready, t, reader, late]);
}

/** Numbers and times are written as the reader's country does, but never in another language than the texts. */
function localeOf(texts: string, reader: string): string {
  return reader.split('-')[0] === texts.split('-')[0] ? reader : texts;
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
