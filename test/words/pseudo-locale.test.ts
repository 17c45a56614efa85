import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sayIn } from '../../src/words/say';
import type * as PseudoLocale from './pseudo-locale';
import { bundled } from './bundled';

const { pseudoLocale, pseudoText } = bundled('test/words/pseudo-locale.ts') as typeof PseudoLocale;
const ENGLISH = JSON.parse(readFileSync(path.join(__dirname, '../../locales/en-US.json'), 'utf8')) as Record<
  string,
  string
>;

test('letters are accented and the text is longer; placeholders, choices and their keys stay', () => {
  expect(pseudoText('Add {email}')).toBe('⟦Åðð {email} öñ⟧');
  expect(
    pseudoText('{count, plural, one {# day} other {# days}} in {kind, select, far_off {a year} other {{kind}}}'),
  ).toMatch(
    /^⟦\{count,\s?plural,\s?one\s?\{# ðåý\}\s?other\s?\{# ðåýš\}\} îñ \{kind,\s?select,\s?far_off\s?\{å ýéåŕ\}\s?other\s?\{\{kind\}\}\} .+⟧$/,
  );
});

test('every text of the app can be said in it, and no letter of its own stays plain', () => {
  const pseudo = pseudoLocale(ENGLISH);
  expect(Object.keys(pseudo)).toEqual(Object.keys(ENGLISH));
  const say = sayIn((id) => pseudo[id], 'en-GB');
  // Every placeholder of every text gets a number, which a plural takes and a choice answers with its last way out.
  const values = Object.fromEntries(
    [
      ...new Set(Object.values(ENGLISH).flatMap((text) => [...text.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name))),
    ].map((name) => [name ?? '', 7]),
  );
  const plain = Object.keys(pseudo).filter((id) => id !== 'app.locale' && !/^⟦[^a-zA-Z]+⟧$/.test(say(id, values)));
  expect(plain).toEqual([]);
});
