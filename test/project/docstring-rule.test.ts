import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';

const config = jest.requireActual<Linter.Config[]>('../../eslint.config.js');
const rule = config.find(({ plugins }) => plugins?.['own'] !== undefined);

function messages(code: string): string[] {
  const linter = new Linter();
  return linter
    .verify(code, [{ ...rule, languageOptions: { parser: tseslint.parser } }], 'src/facts/one.ts')
    .map(({ message }) => message);
}

test.each([
  ['a function', 'export function one() {}'],
  ['a function that promises', 'export async function one() {}'],
  ['an interface', 'export interface One {}'],
  ['a function with another comment', '// Says how.\nexport function one() {}'],
])('%s that is exported without a docstring is refused', (_, code) => {
  expect(messages(code)).toEqual(['An exported function, interface or class has a docstring.']);
});

test.each([
  ['with one', '/** Says what for. */\nexport function one() {}'],
  ['that is not exported', 'function one() {}\none();'],
])('a function %s is not', (_, code) => expect(messages(code)).toEqual([]));
