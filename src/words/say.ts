import { messageFormat, type MessageArguments } from './message-format';

/** Values of a message; lists are joined as the language does it. */
export type SayValues = Record<string, string | number | boolean | readonly string[] | undefined>;

/** Makes text of a message id and values. An id without a text comes back in brackets, to be seen. */
export type Say = (id: string, values?: SayValues) => string;

/**
 * @param lookup the texts of one language, in ICU MessageFormat
 * @param locale BCP 47; decides plurals, numbers and how a list is written
 */
export function sayIn(lookup: (id: string) => string | undefined, locale: string): Say {
  const formats = new Map<string, { format: (values: MessageArguments) => string; selects: ReadonlySet<string> }>();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  return (id, values = {}) => {
    const text = lookup(id);
    if (text === undefined) return `[${id}]`;
    let known = formats.get(id);
    if (known === undefined) {
      known = { format: messageFormat(text, locale), selects: selectsOf(text) };
      formats.set(id, known);
    }
    const { format, selects } = known;
    const said = Object.entries(values).map(
      ([name, value]) => [name, selects.has(name) ? selectorOf(value) : spoken(value)] as const,
    );
    return format(Object.fromEntries(said));
  };

  function spoken(value: SayValues[string]): string | number | boolean | undefined {
    if (Array.isArray(value)) return list.format(value.map(named));
    return typeof value === 'string' ? named(value) : (value as number | boolean | undefined);
  }

  /** Permissions and apps are shown by the names that Jira shows, facts and answers by their words; else as it is. */
  function named(value: string): string {
    if (/^[A-Z_]+$/.test(value)) return lookup(`permission.${value}`) ?? value;
    if (/^jira-[a-z-]+$/.test(value)) return lookup(`application.${value}`) ?? value;
    return /^(fact|question)\./.test(value) ? (lookup(value) ?? value) : value;
  }
}

/** The placeholders of a text whose value chooses between texts and is not shown itself. */
function selectsOf(text: string): ReadonlySet<string> {
  const choosing = [...text.matchAll(/\{\s*(\w+)\s*,\s*select\s*,/g)].map((match) => match[1] ?? '');
  return new Set(choosing.filter((name) => !text.includes(`{${name}}`)));
}

/** A selector of ICU MessageFormat holds no hyphen, while codes do: `no-access` selects `no_access`. */
function selectorOf(value: SayValues[string]): string {
  return String(value).replaceAll('-', '_');
}
