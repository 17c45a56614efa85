import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { catalogue } from '../../scripts/catalogue';
import { localeFiles, readTexts, toTranslate, TRANSLATED } from '../../scripts/locale-files';
import type * as Problems from '../../scripts/translation-problems';
import { bundled } from '../words/bundled';

const root = join(__dirname, '../..');
const english = Object.fromEntries(Object.entries(catalogue()).map(([id, { text }]) => [id, text]));

const { translationProblems } = bundled('scripts/translation-problems.ts') as typeof Problems;

test('the manifest names English and every translation, and no other language', () => {
  const manifest = parseYaml(readFileSync(join(root, 'manifest.yml'), 'utf8')) as {
    translations: { resources: { key: string; path: string }[]; fallback: { default: string } };
  };
  expect(manifest.translations.resources).toEqual(
    ['en-US', ...TRANSLATED].map((key) => ({ key, path: `locales/${key}.json` })),
  );
});

describe.each(TRANSLATED)('%s', (locale) => {
  const texts = readTexts(localeFiles(locale).texts);

  test('has every text, made from the English of today, and none beside', () => {
    expect(Object.keys(toTranslate(locale, english))).toEqual([]);
    expect(Object.keys(texts).filter((id) => english[id] === undefined)).toEqual([]);
  });

  test('has the placeholders, choices and plural forms of each', () => {
    const wrong = Object.entries(texts).flatMap(([id, text]) =>
      translationProblems(english[id] ?? '', text, locale).map((problem) => `${id}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test('is translated, and not English', () => {
    // Names of Atlassian's own pages and roles stay as they are, since nobody confirmed their translations.
    const named = /^page\.|^check\.portal-access-permission-missing\.grants$/;
    const words = (text: string) => text.replace(/\{[^{}]*\}/g, '').match(/\p{L}{2,}/gu)?.length ?? 0;
    const same = Object.entries(texts).filter(([id, text]) => !named.test(id) && text === english[id] && words(text) > 4);
    expect(same).toEqual([]);
  });
});
