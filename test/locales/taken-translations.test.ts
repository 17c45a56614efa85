import { fingerprint } from '../../scripts/locale-files';
import type * as Taken from '../../scripts/taken-translations';
import { bundled } from '../words/bundled';

const { takenTranslations } = bundled('scripts/taken-translations.ts') as typeof Taken;

const ENGLISH = { 'a.b': 'Plans: {count, number}', 'c.d': 'Refresh' };
const take = (given: unknown) => takenTranslations(given, ENGLISH, 'de-DE');
const from = fingerprint(ENGLISH['c.d']);

test('a translation is noted with the English that was printed', () => {
  expect(take({ 'c.d': { text: 'Aktualisieren', note: 'a button', from } })).toEqual({
    ok: true,
    texts: { 'c.d': 'Aktualisieren' },
    madeFrom: { 'c.d': from },
    changedSince: [],
  });
});

test('what was printed in older English is left out and named, whatever values it has; the rest is taken', () => {
  const older = { text: 'Pläne von {name}', from: fingerprint('Plans of {name}') };
  expect(take({ 'a.b': older, 'c.d': { text: 'Aktualisieren', from } })).toMatchObject({
    ok: true,
    texts: { 'c.d': 'Aktualisieren' },
    changedSince: ['a.b'],
  });
});

test.each<[string, unknown, RegExp]>([
  ['a text alone, of which nobody knows the English', { 'c.d': 'Aktualisieren' }, /c\.d: give it as it was printed/],
  ['no mark', { 'c.d': { text: 'Aktualisieren' } }, /c\.d: give it as it was printed/],
  ['an id that is not there', { 'e.f': { text: 'x', from } }, /e\.f: there is no such text/],
  ['a value that is missing', { 'a.b': { text: 'Pläne', from: fingerprint(ENGLISH['a.b']) } }, /^a\.b: .*count/],
  ['a list', [], /no JSON object/],
])('%s is refused', (_, given, problem) => {
  expect(take(given)).toEqual({ ok: false, problems: [expect.stringMatching(problem)] });
});
