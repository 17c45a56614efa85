import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { IntlMessageFormat as Reference } from 'intl-messageformat';
import { messageFormat, type MessageArguments } from '../../src/words/message-format';

const LOCALES = join(__dirname, '../../locales');
const LANGUAGES = ['en-US', 'de-DE', 'fr-FR', 'ja-JP', 'es-ES', 'pt-BR', 'pl-PL', 'ar-EG'];
const NUMBERS = [0, 1, 2, 5, 11, 1234, 1_000_000];

let IntlMessageFormat: typeof Reference;
beforeAll(async () => {
  ({ IntlMessageFormat } = await import('intl-messageformat'));
});

/** What the reference implementation of ICU MessageFormat makes of a text. */
function reference(text: string, locale: string, values: MessageArguments): string {
  return String(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format({ ...values }));
}

/** Everything that the placeholders of a text can be filled with, as far as it makes a difference. */
function fillings(text: string): MessageArguments[] {
  const names = [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? ''))];
  const counts = (name: string) => new RegExp(`\\{\\s*${name}\\s*,\\s*(plural|number)`).test(text);
  const selectors = [...new Set([...text.matchAll(/(\w+)\s*\{/g)].map((match) => match[1] ?? '')), 'something'];
  const rounds = Math.max(NUMBERS.length, selectors.length);
  return Array.from({ length: rounds * 2 }, (_, round) =>
    Object.fromEntries(
      names.map((name, index) => {
        const at = round < rounds ? round : round * (index + 1) + index;
        return [name, counts(name) ? NUMBERS[at % NUMBERS.length] : selectors[at % selectors.length]];
      }),
    ),
  );
}

const texts = readdirSync(LOCALES)
  .filter((file) => /^[a-z]{2}(-[A-Z]{2})?\.json$/.test(file))
  .flatMap((file) => {
    const all = JSON.parse(readFileSync(join(LOCALES, file), 'utf8')) as Record<string, string>;
    return Object.values(all).map((text) => ({ locale: file.replace('.json', ''), text }));
  });

test('says every text of every locale as the reference implementation does', () => {
  expect(texts.length).toBeGreaterThan(500);
  const choosing = texts.filter(({ text }) => /, *(plural|select|number)/.test(text));
  expect(choosing.length).toBeGreaterThan(80);
  for (const { text, locale } of texts) {
    const say = messageFormat(text, locale);
    for (const values of fillings(text)) expect(say(values)).toBe(reference(text, locale, values));
  }
});

test.each(LANGUAGES)('chooses plural forms and writes numbers as %s does', (locale) => {
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `${form} {${form}: #}`).join(' ');
  const text = `{n, plural, =2 {exactly #} ${forms}}; {n, number}`;
  for (const n of [...NUMBERS, 3, 1.5, 101]) {
    expect(messageFormat(text, locale)({ n })).toBe(reference(text, locale, { n }));
  }
});

test.each([
  ['a doubled apostrophe', "it''s {a}"],
  ['an apostrophe that quotes nothing', "it's {a}"],
  ['quoted braces', "'{a}' is {a}"],
  ['an apostrophe within what is quoted', "'{it''s}' {a}"],
  ['a quote that is never closed', "{a} '{b}"],
  ['a sign for numbers outside a plural', '# {a}'],
  ['a quoted one within', "{n, plural, other {'#' is #}}"],
  ['one in a choice within a plural', '{n, plural, other {{a, select, other {#}} #}}'],
  ['a plural within a plural', '{n, plural, other {{m, plural, one {# one} other {# more}} of #}}'],
  ['white space wherever it may be', '{ a } { n , number } { n , plural , one { # } other { # } } '],
  ['a brace at the end', '{a} }'],
  ['markup', '<b>{a}</b> < >'],
])('reads %s', (_, text) => {
  const values = { a: 'A', b: 'B', n: 1, m: 2 };
  expect(messageFormat(text, 'en-US')(values)).toBe(reference(text, 'en-US', values));
});

test.each([
  ['a placeholder that is not closed', '{a'],
  ['a choice without a way out', '{a, select, x {y}}'],
  ['a choice that is not closed', '{a, select, other {y}'],
  ['the same choice twice', '{a, select, x {1} x {2} other {3}}'],
  ['a format that no text uses', '{a, date}'],
  ['an empty placeholder', '{}'],
])('refuses %s', (_, text) => {
  expect(() => messageFormat(text, 'en-US')).toThrow(SyntaxError);
});

test('refuses to say a text without a value', () => {
  expect(() => messageFormat('{a}', 'en-US')({})).toThrow('needs a value for a');
});

test('reads no text otherwise than the reference implementation', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    "'",
    '{',
    '}',
    '#',
    '<',
    '{a}',
    '{n, plural, one {',
    '} other {',
    '}}',
    ',',
    'other',
  );
  const values = { a: 'A', n: 1, other: 'o' };
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let said: string;
      try {
        said = messageFormat(text, 'en-US')(values);
      } catch {
        // It reads less, and says so.
        return;
      }
      expect(said).toBe(reference(text, 'en-US', values));
    }),
    { numRuns: 2_000 },
  );
});
