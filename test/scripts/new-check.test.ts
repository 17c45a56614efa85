import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newCheckFiles, registered } from '../../scripts/new-check-files';

const root = path.join(__dirname, '../..');
const COPIED = ['src', 'test/checks', 'test/words', 'locales', 'scripts', 'package.json', 'tsconfig.json'];
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'new-check-'));
  for (const part of COPIED) cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a tool in the copy, never in the project itself. */
function run(...args: string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: copy }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` });
    });
  });
}
const newCheck = (...args: string[]) => run('node_modules/tsx/dist/cli.mjs', 'scripts/new-check.ts', ...args);
const registryOf = () => readFileSync(path.join(copy, 'src/checks/registry.ts'), 'utf8');

test.each([
  [[], 'Name one cause.'],
  [['one-cause', 'another-cause'], 'Name one cause.'],
  [['Portal_Renamed'], 'cannot be a cause'],
  [['portal'], 'cannot be a cause'],
  [['../portal-renamed'], 'cannot be a cause'],
  [['domain-not-allowed'], 'is checked already'],
  [['email-suppressed-bounce'], 'is checked already'],
])('refuses %j and writes nothing', async (args, said) => {
  const before = registryOf();
  const { status, output } = await newCheck(...args);
  expect(status).toBe(2);
  expect(output).toContain(said);
  expect(registryOf()).toBe(before);
});

test('makes a check that compiles, is registered, and fails until it is written', async () => {
  const { status, output } = await newCheck('portal-renamed');
  expect([status, output]).toEqual([0, expect.stringContaining('What to do next')]);
  expect(registryOf()).toContain("import portalRenamed from './portal-renamed';");
  const again = await newCheck('portal-renamed');
  expect([again.status, again.output]).toEqual([2, expect.stringContaining('is checked already')]);
  const include = ['src/checks/registry.ts', 'test/checks/portal-renamed.test.ts'];
  writeFileSync(path.join(copy, 'tsconfig.new.json'), JSON.stringify({ extends: './tsconfig.json', include }));
  const types = await run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.new.json');
  expect(types).toEqual({ status: 0, output: '' });
  const judged = await run('node_modules/tsx/dist/cli.mjs', '-e', JUDGE);
  expect(judged.output).toContain('portal-renamed is not written yet');
}, 60_000);

/** What the table of cases sees: the check crashes, which is no outcome of any case. */
const JUDGE = `
import check from './src/checks/portal-renamed';
import { judge } from './src/diagnosis/judge';
import { factsWith } from './test/checks/healthy-facts';
import { reviewTable } from './test/checks/review-table';
console.log(reviewTable(check as never, { blocks: [{ name: 'x', message: 'found', confidence: 'certain' }] }));
console.log(judge(check as never, factsWith(), 'add-failed'));
`;

test('a registry of another form is left alone, with a word on what to do', () => {
  expect(() => registered('export const CHECKS = [];', 'portal-renamed')).toThrow('register the check by hand');
  expect(Object.keys(newCheckFiles('portal-renamed'))).toEqual([
    'src/checks/portal-renamed.ts',
    'test/checks/portal-renamed.test.ts',
  ]);
});
