import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/**
 * What is wrong with a translation of an English text, in words for whoever translates; empty where nothing is. Both
 * are ICU MessageFormat: the same placeholders of the same kinds, the same choices, and the plural forms that the
 * language has (Intl.PluralRules), `many` left to the translator.
 */
export function translationProblems(english: string, translated: string, locale: string): string[] {
  if (translated.trim() === '') return ['it is empty'];
  if (translated.trim() !== translated) return ['there is white space around it'];
  let elements: MessageFormatElement[];
  try {
    elements = parsed(translated);
  } catch (error) {
    return [`it is not ICU MessageFormat: ${error instanceof Error ? error.message : String(error)}`];
  }
  const [wanted, given] = [placeholders(parsed(english)), placeholders(elements)];
  return [
    ...[...wanted].filter((one) => !given.has(one)).map((one) => `${one} is missing`),
    ...[...given].filter((one) => !wanted.has(one)).map((one) => `${one} is not in the English text`),
    ...pluralProblems(elements, locale),
    // In ICU an apostrophe before a brace quotes it, and the reader would see the braces.
    ...(/'[{}]/.test(translated) ? ['an apostrophe stands before a brace: use ’'] : []),
    // A line that begins with a colon, or ends with an opening quotation mark, is a mistake in French.
    ...(locale.startsWith('fr') && /[^{,] [:;?!»]|« /.test(translated)
      ? ['a space before : ; ? ! » or after « may break: use a no-break space (U+00A0)']
      : []),
  ];
}

function parsed(text: string): MessageFormatElement[] {
  return parse(text, { ignoreTag: true });
}

/** Each placeholder with its kind and, for a choice, what there is to choose from; plural forms differ by language. */
function placeholders(elements: readonly MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  for (const element of elements) {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
      case TYPE.tag:
        break;
      case TYPE.argument:
        found.add(`{${element.value}}`);
        break;
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        found.add(`{${element.value}, ${TYPE[element.type]}}`);
        break;
      case TYPE.select:
        found.add(`{${element.value}, select, ${Object.keys(element.options).sort().join(' ')}}`);
        break;
      case TYPE.plural:
        found.add(`{${element.value}, ${element.pluralType === 'ordinal' ? 'selectordinal' : 'plural'}}`);
        break;
      default:
        element satisfies never;
    }
    for (const part of branches(element)) for (const inner of placeholders(part)) found.add(inner);
  }
  return found;
}

function branches(element: MessageFormatElement): MessageFormatElement[][] {
  if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
  return Object.values(element.options).map(({ value }) => value);
}

function pluralProblems(elements: readonly MessageFormatElement[], locale: string): string[] {
  return elements.flatMap((element) => {
    const inner = branches(element).flatMap((part) => pluralProblems(part, locale));
    if (element.type !== TYPE.plural) return inner;
    const { pluralCategories } = new Intl.PluralRules(locale, {
      type: element.pluralType ?? 'cardinal',
    }).resolvedOptions();
    const forms = Object.keys(element.options).filter((form) => !form.startsWith('='));
    const missing = pluralCategories.filter((form) => form !== 'many' && !forms.includes(form));
    const surplus = forms.filter((form) => !pluralCategories.some((category) => category === form));
    return [
      ...missing.map((form) => `the plural of {${element.value}} lacks the form ${form}`),
      ...surplus.map((form) => `the plural of {${element.value}} has the form ${form}, which the language has not`),
      ...inner,
    ];
  });
}
