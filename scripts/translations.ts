import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from './catalogue';
import { fileOf, fingerprint, localeFiles, readTexts, toTranslate, TRANSLATED, type Texts } from './locale-files';
import { translationProblems } from './translation-problems';

const USAGE = `Usage:
  npm run -s translations                       how many texts each language lacks
  npm run -s translations -- de-DE              the English texts that German lacks, or has of an older English
  npm run -s translations -- de-DE --take FILE  take over the translations in FILE: JSON, id and text

Languages: ${TRANSLATED.join(', ')}. FILE may hold some of the texts; nothing of it is taken while one is wrong.
Exit status: 0 done, 1 a translation is wrong, 2 it could not run.`;

function main(args: readonly string[]): number {
  const english = englishTexts();
  const [given, option, file, ...rest] = args;
  if (given === undefined) {
    for (const locale of TRANSLATED) console.log(`${locale}  ${Object.keys(toTranslate(locale, english)).length}`);
    return 0;
  }
  const locale = TRANSLATED.find((one) => one === given);
  if (
    locale === undefined ||
    rest.length > 0 ||
    (option !== undefined && (option !== '--take' || file === undefined))
  ) {
    console.error(USAGE);
    return 2;
  }
  if (file === undefined) {
    // With its note for translators, where a text has one.
    const messages = catalogue();
    const wanted = Object.keys(toTranslate(locale, english)).map((id) => [id, messages[id]]);
    console.log(JSON.stringify(Object.fromEntries(wanted), null, 2));
    return 0;
  }
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return 2;
  }
  const taken = readTexts(file);
  const wrong = problemsOf(taken, english, locale);
  if (wrong.length > 0) {
    console.error(`${wrong.join('\n')}\nNothing was taken over.`);
    return 1;
  }
  const files = localeFiles(locale);
  const kept = (texts: Texts) => Object.fromEntries(Object.entries(texts).filter(([id]) => id in english));
  const madeFrom = Object.fromEntries(Object.keys(taken).map((id) => [id, fingerprint(english[id] ?? '')]));
  mkdirSync(path.dirname(files.madeFrom), { recursive: true });
  writeFileSync(files.texts, fileOf(kept({ ...readTexts(files.texts), ...taken })));
  writeFileSync(files.madeFrom, fileOf(kept({ ...readTexts(files.madeFrom), ...madeFrom })));
  console.log(`${Object.keys(taken).length} taken over, ${Object.keys(toTranslate(locale, english)).length} to go.`);
  return 0;
}

function englishTexts(): Texts {
  return Object.fromEntries(Object.entries(catalogue()).map(([id, { text }]) => [id, text]));
}

function problemsOf(taken: Texts, english: Texts, locale: string): string[] {
  return Object.entries(taken).flatMap(([id, text]) => {
    const original = english[id];
    if (original === undefined) return [`${id}: there is no such text`];
    return translationProblems(original, text, locale).map((problem) => `${id}: ${problem}`);
  });
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
