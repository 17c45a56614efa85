/** Values of a message by the names of its placeholders. */
export type MessageArguments = Readonly<Record<string, string | number | boolean | undefined>>;

type Part = string | Placeholder;
type Placeholder =
  | { kind: 'value' | 'number'; name: string }
  | { kind: 'select' | 'plural'; name: string; options: ReadonlyMap<string, readonly Part[]> }
  /** The number of the plural around it. */
  | { kind: 'counted'; name: string };

/**
 * Makes a function of a text in ICU MessageFormat, of which it knows what the app's texts use: values, `number`,
 * `select`, `plural` with `=n` and `#`, and quoting. Throws where the text cannot be read; the function throws where a
 * placeholder gets no value, or a choice has nothing for the one it gets.
 */
export function messageFormat(text: string, locale: string): (values: MessageArguments) => string {
  const parts = parse(text);
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  return (values) => said(parts, values);

  function said(some: readonly Part[], values: MessageArguments): string {
    return some.map((part) => (typeof part === 'string' ? part : filled(part, values))).join('');
  }

  function filled(part: Placeholder, values: MessageArguments): string {
    if (!(part.name in values)) throw new Error(`“${text}” needs a value for ${part.name}.`);
    const value = values[part.name];
    switch (part.kind) {
      case 'value':
        return value === undefined ? '' : String(value);
      case 'number':
      case 'counted':
        return numbers.format(Number(value));
      case 'select':
      case 'plural': {
        const form = part.kind === 'plural' ? plurals.select(Number(value)) : '';
        const { options } = part;
        const key = part.kind === 'plural' ? `=${String(value)}` : String(value);
        const chosen = options.get(key) ?? options.get(form) ?? options.get('other');
        if (chosen === undefined) throw new Error(`“${text}” has nothing for ${part.name} ${String(value)}.`);
        return said(chosen, values);
      }
      default:
        return part satisfies never;
    }
  }
}

function parse(text: string): Part[] {
  let at = 0;
  const parts = message(undefined, 0);
  return parts;

  /** @param counted the placeholder whose number `#` stands for, directly within a plural */
  function message(counted: string | undefined, depth: number): Part[] {
    const found: Part[] = [];
    let literal = '';
    const add = (part: Part) => {
      if (literal !== '') found.push(literal);
      literal = '';
      found.push(part);
    };
    while (at < text.length && !(text[at] === '}' && depth > 0)) {
      if (text[at] === '{') add(placeholder(depth));
      else if (text[at] === '#' && counted !== undefined) {
        at += 1;
        add({ kind: 'counted', name: counted });
      } else if (text[at] === "'") literal += quoted(counted !== undefined);
      else literal += text[at++] ?? '';
    }
    return literal === '' ? found : [...found, literal];
  }

  /** What stands at an apostrophe: one, where it is doubled or quotes nothing; else what it quotes. */
  function quoted(inPlural: boolean): string {
    const next = text[(at += 1)] ?? '';
    if (next === "'") at += 1;
    if (next === '' || !(inPlural ? '{}<>#' : '{}<>').includes(next)) return "'";
    const rest = /^(?:[^']|'')*/.exec(text.slice(at))?.[0] ?? '';
    at += rest.length + 1;
    return rest.replaceAll("''", "'");
  }

  function placeholder(depth: number): Placeholder {
    at += 1;
    const name = word();
    if (next('}')) return { kind: 'value', name };
    expect(',');
    const kind = word();
    if (kind === 'number' && next('}')) return { kind, name };
    if (kind !== 'select' && kind !== 'plural') throw broken();
    expect(',');
    const options = new Map<string, Part[]>();
    while (!next('}')) {
      const key = word();
      if (options.has(key)) throw broken();
      expect('{');
      options.set(key, message(kind === 'plural' ? name : undefined, depth + 1));
      expect('}');
    }
    if (!options.has('other')) throw broken();
    return { kind, name, options };
  }

  function word(): string {
    const [whole, name] = /^\s*([^\s,{}#'<>]+)\s*/u.exec(text.slice(at)) ?? [];
    if (whole === undefined || name === undefined) throw broken();
    at += whole.length;
    return name;
  }

  function next(sign: string): boolean {
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  }

  function expect(sign: string): void {
    if (!next(sign)) throw broken();
    // Behind a comma and behind a choice, white space only divides.
    if (sign !== '{') at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  }

  function broken(): SyntaxError {
    return new SyntaxError(`The text cannot be read from character ${at + 1} on: “${text}”`);
  }
}
