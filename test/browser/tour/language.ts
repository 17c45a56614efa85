import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sayIn, type Say } from '../../../src/words/say';
import { pseudoLocale } from '../../words/pseudo-locale';

/** What a screen is shown in. */
export interface Language {
  /** Where the app brings no texts for the locale, `texts` are served. */
  locale: string;
  texts?: Record<string, string>;
  say: Say;
}

/** One of the app's own languages. */
export function languageOf(locale: string): Language {
  const texts = textsOf(locale);
  return { locale, say: sayIn((id) => texts[id], locale) };
}

/** The language that nobody speaks, under the name of one that Forge knows and the app does not bring. */
export function pseudoLanguage(): Language {
  const [locale, texts] = ['en-GB', pseudoLocale(textsOf('en-US'))];
  return { locale, texts, say: sayIn((id) => texts[id], locale) };
}

function textsOf(locale: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(__dirname, `../../../locales/${locale}.json`), 'utf8')) as Record<
    string,
    string
  >;
}
