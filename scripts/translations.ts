import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from './catalogue';
import { fileOf, fingerprint, localeFiles, readTexts, toTranslate, TRANSLATED, type Texts } from './locale-files';
import { takenTranslations, type ToTranslate } from './taken-translations';

const USAGE = `Usage:
  npm run -s translations                       how many texts each language lacks
  npm run -s translations -- de-DE              the English texts that German lacks, or has of an older English
  npm run -s translations -- de-DE --take FILE  take over the translations in FILE: what was printed,
                                                each "text" replaced by its translation, "from" left as it is

Languages: ${TRANSLATED.join(', ')}. FILE may hold some of the texts; nothing of it is taken while one is wrong. A text whose
English was changed since it was printed is left out, and said.
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
    const wanted = Object.entries(toTranslate(locale, english)).map(([id, text]): [string, ToTranslate] => {
      const note = messages[id]?.note;
      return [id, { text, ...(note === undefined ? {} : { note }), from: fingerprint(text) }];
    });
    console.log(JSON.stringify(Object.fromEntries(wanted), null, 2));
    return 0;
  }
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return 2;
  }
  const taken = takenTranslations(readTexts(file), english, locale);
  if (!taken.ok) {
    console.error(`${taken.problems.join('\n')}\nNothing was taken over.`);
    return 1;
  }
  const files = localeFiles(locale);
  const kept = (texts: Texts) => Object.fromEntries(Object.entries(texts).filter(([id]) => id in english));
  mkdirSync(path.dirname(files.madeFrom), { recursive: true });
  writeFileSync(files.texts, fileOf(kept({ ...readTexts(files.texts), ...taken.texts })));
  writeFileSync(files.madeFrom, fileOf(kept({ ...readTexts(files.madeFrom), ...taken.madeFrom })));
  for (const id of taken.changedSince)
    console.log(`${id}: its English was changed since it was printed; print it anew.`);
  console.log(
    `${Object.keys(taken.texts).length} taken over, ${Object.keys(toTranslate(locale, english)).length} to go.`,
  );
  return 0;
}

function englishTexts(): Texts {
  return Object.fromEntries(Object.entries(catalogue()).map(([id, { text }]) => [id, text]));
}

if (require.main === module) process.exitCode = main(process.argv.slice(2));
