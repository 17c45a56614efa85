import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../scripts/catalogue';
import { FACT_NAMES } from '../checks/healthy-facts';

const root = join(__dirname, '../..');
const texts = catalogue();
const ids = Object.keys(texts);

/** Source files that say something to a person. */
const speaking = ['src', 'static', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

/** Message ids written out in a call of `say`: plain ones, and patterns with a gap for each `${…}`. */
function saidIn(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(/\bsay\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(([, plain, pattern]) => plain ?? pattern ?? '');
}

function exists(said: string): boolean {
  if (!said.includes('${')) return said in texts;
  const parts = said.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.+')}$`);
  return ids.some((id) => pattern.test(id));
}

describe('the catalogue', () => {
  test('holds every text that is said by a literal id', () => {
    const all = speaking.flatMap((file) => saidIn(file).map((said) => ({ file, said })));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ said }) => !exists(said))).toEqual([]);
  });

  test('has no empty text, and none with white space around it', () => {
    expect(ids.filter((id) => texts[id]?.text === '' || texts[id]?.text.trim() !== texts[id]?.text)).toEqual([]);
  });

  test('has texts that all parse, each choice with a way out', async () => {
    const { IntlMessageFormat } = await import('intl-messageformat');
    const broken = ids.flatMap((id) => {
      const text = texts[id]?.text ?? '';
      try {
        const format = new IntlMessageFormat(text, 'en-US', undefined, { ignoreTag: true });
        return choicesWithoutOther(format.getAst()).map((name) => `${id}: ${name} has no other`);
      } catch (error) {
        return [`${id}: ${error instanceof Error ? error.message : String(error)}`];
      }
    });
    expect(broken).toEqual([]);
  });

  test('names each placeholder where a person reads it', () => {
    // In ICU an apostrophe before a brace quotes it, and the reader would see the braces.
    expect(ids.filter((id) => /'[{}]/.test(texts[id]?.text ?? ''))).toEqual([]);
  });

  test('names every fact', () => {
    expect(FACT_NAMES.filter((name) => !(`fact.${name}` in texts))).toEqual([]);
  });
});

interface Node {
  value?: unknown;
  options?: Record<string, { value: Node[] }>;
}

/** Choices (select, plural) of a parsed text that have nothing for what nobody thought of. */
function choicesWithoutOther(ast: unknown): string[] {
  return (ast as Node[]).flatMap(({ value, options }) => {
    if (options === undefined) return [];
    const within = Object.values(options).flatMap((option) => choicesWithoutOther(option.value));
    return 'other' in options ? within : [String(value), ...within];
  });
}
