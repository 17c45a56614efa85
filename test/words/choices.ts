import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** The values that a text in ICU MessageFormat has words of their own for, by placeholder; `other` is none of them. */
export function choicesOf(text: string): { name: string; value: string }[] {
  return choicesIn(parse(text, { ignoreTag: true }));
}

function choicesIn(elements: readonly MessageFormatElement[]): { name: string; value: string }[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
    const { value: name, options } = element;
    const own = element.type === TYPE.select ? Object.keys(options).filter((value) => value !== 'other') : [];
    const within = Object.values(options).flatMap((option) => choicesIn(option.value));
    return [...own.map((value) => ({ name, value })), ...within];
  });
}
