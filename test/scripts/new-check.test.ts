import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newCheckFiles, registered } from '../../scripts/new-check-files';
import { copyProject, type ProjectCopy } from './project-copy';

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject('test/checks', 'test/words');
});
afterAll(() => project.remove());

const newCheck = (...args: string[]) => project.run('node_modules/tsx/dist/cli.mjs', 'scripts/new-check.ts', ...args);
const registryOf = () => readFileSync(path.join(project.folder, 'src/checks/registry.ts'), 'utf8');

const REFUSED: [string[], string][] = [
  [[], 'Name one cause.'],
  [['one-cause', 'another-cause'], 'Name one cause.'],
  [['Portal_Renamed'], 'cannot be a cause'],
  [['portal'], 'cannot be a cause'],
  [['../portal-renamed'], 'cannot be a cause'],
  [['domain-not-allowed'], 'is checked already'],
  [['email-suppressed-bounce'], 'is checked already'],
];

describe('what can be no check', () => {
  let before: string[];
  let results: { status: number; output: string }[];
  beforeAll(async () => {
    before = project.written();
    results = await project.call(
      'new-check',
      'newCheck',
      REFUSED.map(([args]) => args),
    );
  });

  test.each(REFUSED.map(([args, said], index) => ({ args, said, index })))('$args is refused', ({ said, index }) => {
    expect(results[index]).toEqual({ status: 2, output: expect.stringContaining(said) });
  });

  test('nothing is written', () => {
    expect(project.written()).toEqual(before);
  });
});

test('makes a check that compiles, is registered, and fails until it is written', async () => {
  const { status, output } = await newCheck('portal-renamed');
  expect([status, output]).toEqual([0, expect.stringContaining('What to do next')]);
  expect(registryOf()).toContain("import portalRenamed from './portal-renamed';");
  const again = await newCheck('portal-renamed');
  expect([again.status, again.output]).toEqual([2, expect.stringContaining('is checked already')]);
  const include = ['src/checks/registry.ts', 'test/checks/portal-renamed.test.ts'];
  writeFileSync(
    path.join(project.folder, 'tsconfig.new.json'),
    JSON.stringify({ extends: './tsconfig.json', include }),
  );
  const types = await project.run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.new.json');
  expect(types).toEqual({ status: 0, output: '' });
  const judged = await project.run('node_modules/tsx/dist/cli.mjs', '-e', JUDGE);
  expect(judged.output).toContain('portal-renamed is not written yet');
});

/** What the table of cases sees: the check crashes, which is no outcome of any case. */
const JUDGE = `
import check from './src/checks/portal-renamed';
import { judge } from './src/diagnosis/judge';
import { factsWith } from './test/checks/healthy-facts';
import { reviewTable } from './test/checks/review-table';
console.log(reviewTable(check as never, { blocks: [{ name: 'x', message: 'found', confidence: 'certain' }] }, []));
console.log(judge(check as never, factsWith(), 'add-failed'));
`;

test('a registry of another form is left alone, with a word on what to do', () => {
  expect(() => registered('export const CHECKS = [];', 'portal-renamed')).toThrow('register the check by hand');
  expect(Object.keys(newCheckFiles('portal-renamed'))).toEqual([
    'src/checks/portal-renamed.ts',
    'test/checks/portal-renamed.test.ts',
  ]);
});
