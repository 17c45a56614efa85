import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newRepairFiles, repairRegistered } from '../../scripts/new-repair-files';
import { copyProject, type ProjectCopy } from './project-copy';

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject('test/checks', 'test/repairs', 'test/words');
});
afterAll(() => project.remove());

const newRepair = (...args: string[]) => project.run('node_modules/tsx/dist/cli.mjs', 'scripts/new-repair.ts', ...args);
const registryOf = () => readFileSync(path.join(project.folder, 'src/repairs/registry.ts'), 'utf8');

const REFUSED: [string[], string][] = [
  [[], 'Name one repair.'],
  [['one-repair', 'another-repair'], 'Name one repair.'],
  [['Unlink_Organization'], 'cannot be a repair'],
  [['unlink'], 'cannot be a repair'],
  [['../unlink-organization'], 'cannot be a repair'],
  [['grant-portal-access'], 'is a repair already'],
  [['correct-address'], 'is a guide already'],
  [['account-to-use'], 'There is src/repairs/account-to-use.ts already'],
];

describe('what can be no repair', () => {
  let before: string[];
  let results: { status: number; output: string }[];
  beforeAll(async () => {
    before = project.written();
    results = await project.call(
      'new-repair',
      'newRepair',
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

test('makes a repair that compiles, is registered, and fails until it is written', async () => {
  const { status, output } = await newRepair('unlink-organization');
  expect([status, output]).toEqual([0, expect.stringContaining('What to do next')]);
  expect(registryOf()).toContain("import unlinkOrganization from './unlink-organization';");
  expect(registryOf()).toContain('  unlinkOrganization,\n]');
  expect(readFileSync(path.join(project.folder, 'src/repairs/titles.ts'), 'utf8')).toContain(
    "'unlink-organization': { text: ",
  );
  const again = await newRepair('unlink-organization');
  expect([again.status, again.output]).toEqual([2, expect.stringContaining('is a repair already')]);
  const include = ['src/repairs/registry.ts', 'test/repairs/unlink-organization.test.ts'];
  writeFileSync(
    path.join(project.folder, 'tsconfig.new.json'),
    JSON.stringify({ extends: './tsconfig.json', include }),
  );
  const types = await project.run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.new.json');
  expect(types).toEqual({ status: 0, output: '' });
  const tried = await project.run('node_modules/tsx/dist/cli.mjs', '-e', PLAN);
  expect(tried.output).toContain('unlink-organization is not written yet');
});

/** What its table sees. */
const PLAN = `
import repair from './src/repairs/unlink-organization';
import { planned } from './test/repairs/planned';
console.log(planned(repair));
`;

test('a registry of another form is left alone, with a word on what to do', () => {
  expect(() => repairRegistered('export const REPAIRS = [];', 'unlink-organization')).toThrow('by hand');
  expect(Object.keys(newRepairFiles('unlink-organization'))).toEqual([
    'src/repairs/unlink-organization.ts',
    'test/repairs/unlink-organization.test.ts',
  ]);
});
