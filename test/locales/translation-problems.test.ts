import type * as Problems from '../../scripts/translation-problems';
import { bundled } from '../words/bundled';

const { translationProblems } = bundled('scripts/translation-problems.ts') as typeof Problems;

const COUNTED = '{count, plural, one {# customer} other {# customers}} in {project}';

describe('a translation', () => {
  test.each([
    ['de-DE', COUNTED, '{count, plural, one {# Kunde} other {# Kunden}} in {project}'],
    ['ja-JP', COUNTED, '{project} の顧客 {count, plural, other {#}} 人'],
    ['fr-FR', COUNTED, '{count, plural, one {# client} many {# de clients} other {# clients}} dans {project}'],
    ['es-ES', 'Seen: {state, select, on {on} other {off}}', 'Visto: {state, select, on {sí} other {no}}'],
    ['pt-BR', 'Site’s page', 'Página do site'],
    ['fr-FR', 'Show: “{name}”', 'Afficher\u00a0: «\u00a0{name}\u00a0»'],
  ])('%s is taken where nothing is wrong: %s', (locale, english, translated) => {
    expect(translationProblems(english, translated, locale)).toEqual([]);
  });

  test.each([
    ['an empty one', 'Add', ' ', 'it is empty'],
    ['white space', 'Add', 'Hinzufügen ', 'there is white space around it'],
    ['a brace left open', 'Add {name}', 'Hinzufügen {name', 'it is not ICU MessageFormat: EXPECT_ARGUMENT_CLOSING_BRACE'],
    ['a lost placeholder', 'Add {name}', 'Hinzufügen', '{name} is missing'],
    ['a placeholder translated', 'Add {name}', '{namen} hinzufügen', '{namen} is not in the English text'],
    [
      'a lost choice',
      '{state, select, on {on} other {off}}',
      '{state, select, other {aus}}',
      '{state, select, on other} is missing',
    ],
    [
      'a placeholder lost inside a choice',
      '{state, select, on {on since {day}} other {off}}',
      '{state, select, on {an} other {aus}}',
      '{day} is missing',
    ],
    [
      'a missing plural form',
      COUNTED,
      '{count, plural, other {# Kunden}} in {project}',
      'the plural of {count} lacks the form one',
    ],
    [
      'a plural form that the language has not',
      COUNTED,
      '{count, plural, one {# Kunde} few {# Kunden} other {# Kunden}} in {project}',
      'the plural of {count} has the form few, which the language has not',
    ],
    ['a quoted brace', 'of {name}', "d'{name}", 'an apostrophe stands before a brace: use ’'],
  ])('is refused for %s', (_, english, translated, problem) => {
    expect(translationProblems(english, translated, 'de-DE')).toContain(problem);
  });

  test.each(['Afficher : {name}', '« {name}', '{name} »', '{name} ?'])('is refused in French for %s', (translated) => {
    expect(translationProblems('Show: {name}', translated, 'fr-FR')).toEqual([expect.stringMatching(/no-break space/)]);
    expect(translationProblems('Show: {name}', translated, 'de-DE')).toEqual([]);
  });
});
