import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const FILLING = 'öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ éļéṽéñ ţŵéļṽé ';
/** How much longer than English a translation is to be expected. */
const LONGER = 0.4;
/** A locale's own name is read by code, not by people. */
const CODES = new Set(['app.locale']);

/**
 * A language that nobody speaks, of the same ids: English with every letter accented, about 40 % longer, in brackets,
 * placeholders and choices untouched. What is shown without brackets comes from no text; what ends without its closing
 * bracket is cut; and a plain letter within brackets is a value.
 */
export function pseudoLocale(english: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(english).map(([id, text]) => [id, CODES.has(id) ? text : pseudoText(text)]));
}

/** One text of it, from a text in ICU MessageFormat. */
export function pseudoText(text: string): string {
  const elements = parse(text, { ignoreTag: true });
  const filling = FILLING.repeat(20).slice(0, Math.ceil(lengthOf(elements) * LONGER));
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the printer's types are a copy of the parser's
  return `⟦${printAST(elements.map(accented))} ${filling.trim()}⟧`;
}

function accented(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: element.value.replace(/[a-z]/gi, accentedLetter) };
    case TYPE.select:
    case TYPE.plural:
      return {
        ...element,
        options: Object.fromEntries(
          Object.entries(element.options).map(([key, option]) => [
            key,
            { ...option, value: option.value.map(accented) },
          ]),
        ),
      };
    case TYPE.argument:
    case TYPE.number:
    case TYPE.date:
    case TYPE.time:
    case TYPE.pound:
    case TYPE.tag:
      return element;
    default:
      return element satisfies never;
  }
}

function accentedLetter(letter: string): string {
  const place = PLAIN.indexOf(letter);
  return place < 0 ? letter : (ACCENTED[place] ?? letter);
}

/** Letters of the longest that the text can say, values not counted. */
function lengthOf(elements: readonly MessageFormatElement[]): number {
  return elements.reduce((sum, element) => {
    if (element.type === TYPE.literal) return sum + element.value.length;
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return sum;
    return sum + Math.max(...Object.values(element.options).map(({ value }) => lengthOf(value)));
  }, 0);
}
