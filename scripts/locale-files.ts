import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { APP_FOLDER } from './opened-site';

/** The languages beside English, as Forge names locales. */
export const TRANSLATED = ['de-DE', 'fr-FR', 'ja-JP', 'es-ES', 'pt-BR'] as const;
/** A language into which the English texts are translated. */
export type TranslatedLocale = (typeof TRANSLATED)[number];

/** Texts by id, as a locale file holds them. */
export type Texts = Record<string, string>;

/** Where the texts of a language are, and where it is noted of which English text each was made. */
export function localeFiles(locale: TranslatedLocale): { texts: string; madeFrom: string } {
  return {
    texts: path.join(APP_FOLDER, 'locales', `${locale}.json`),
    madeFrom: path.join(APP_FOLDER, 'locales', 'translated-from', `${locale}.json`),
  };
}

/** None where the file is not there yet. */
export function readTexts(file: string): Texts {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Texts) : {};
}

/** Stands for an English text; another one means that the text has changed since it was translated. */
export function fingerprint(english: string): string {
  return createHash('sha256').update(english).digest('hex').slice(0, 8);
}

/** The English texts that a language does not have, or has from an English text that has changed since. */
export function toTranslate(locale: TranslatedLocale, english: Texts): Texts {
  const files = localeFiles(locale);
  const [texts, madeFrom] = [readTexts(files.texts), readTexts(files.madeFrom)];
  return Object.fromEntries(
    Object.entries(english).filter(([id, text]) => texts[id] === undefined || madeFrom[id] !== fingerprint(text)),
  );
}

/** A file of texts as it stands in the repository: sorted by id. */
export function fileOf(texts: Texts): string {
  const sorted = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
