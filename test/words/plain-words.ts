import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sayIn, type Say } from '../../src/words/say';
import { bundled } from './bundled';
import type * as PseudoLocale from './pseudo-locale';

const { pseudoLocale } = bundled('test/words/pseudo-locale.ts') as typeof PseudoLocale;

/** Japanese writes dates and lists without a Latin letter, so each one that is left is a value. */
export const PSEUDO_LOCALE = 'ja-JP';
/** Every text of the app in the language that nobody speaks, by its id. */
export const PSEUDO_TEXTS = pseudoLocale(
  JSON.parse(readFileSync(path.join(__dirname, '../../locales/en-US.json'), 'utf8')) as Record<string, string>,
);
PSEUDO_TEXTS['app.locale'] = PSEUDO_LOCALE;

export const sayPseudo: Say = sayIn((id) => PSEUDO_TEXTS[id], PSEUDO_LOCALE);

/** Values that are no words: operations, addresses, pages, keys, account ids, and the codes of causes in the Markdown. */
const NO_WORDS = [
  /\b(?:GET|POST|PUT|DELETE) \/\S+/g,
  /https?:\/\/\S+/g,
  /[\w.+-]+@[\w.@-]+/g,
  /[[(][a-z]+(?:-[a-z]+)+[\])]/g,
  /\b[\w-]+(?:\.[\w-]+)+\b/g,
  // Jira names these holders of permissions so in every language.
  /Service Project Customer - Portal Access|Service Desk Customers/g,
  /\b[A-Z]{2,}(?:-\d+)?\b/g,
  /\b(?:[a-z]+:)?[0-9a-f]+(?:-[0-9a-f]+)+\b/g,
];

/**
 * Lines with words in Latin letters that come from no text of the app, where it speaks the language that nobody speaks.
 * @param data what may be shown as it is: what the site was told, and what a person typed
 */
export function plainWords(shown: readonly string[], data: unknown): string[] {
  const known = [...new Set(stringsOf(data))].sort((a, b) => b.length - a.length);
  const found = shown
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => {
      let rest = line;
      // Names and mistyped addresses first, as half of one would be left; other data stands in the addresses of pages too.
      for (const one of known) if (/[@ ]/.test(one)) rest = rest.split(one).join(' ');
      for (const pattern of NO_WORDS) rest = rest.replace(pattern, ' ');
      for (const one of known) rest = rest.split(one).join(' ');
      return /[A-Za-z][A-Za-z-]+/.test(rest) ? [rest.trim()] : [];
    });
  return [...new Set(found)];
}

/** Every string in a value, wherever it stands, but codes: one that is shown was meant to become a text. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length < 3 || /^[a-z]+(?:[-_][a-z]+)*$/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
