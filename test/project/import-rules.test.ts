import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(__dirname, '../..');

// Only the import rules are asked here, and they need no types; without them a look takes milliseconds.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked },
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
    },
  ],
});

async function refuses(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  const messages = result?.messages ?? [];
  const fatal = messages.find((message) => message.fatal === true);
  if (result === undefined || fatal !== undefined) throw new Error(`${file} was not linted: ${fatal?.message ?? ''}`);
  return messages.some((message) => message.ruleId === '@typescript-eslint/no-restricted-imports');
}

const importing = (from: string) => `import one from '${from}';\nexport default one;\n`;

describe('what a folder may import', () => {
  test.each([
    ['src/checks/check.ts', './address-has-account'],
    ['src/checks/check.ts', '../facts/direct-grants'],
    ['src/checks/check.ts', '../facts/portal-access'],
    ['src/questions/question.ts', '../facts/portal-access'],
    ['src/facts/fact.ts', '../atlassian/jira'],
    ['src/diagnosis/judge.ts', '../checks/registry'],
    ['src/repairs/repair.ts', './grant-changes'],
    ['src/repairs/plan.ts', './changes/registry'],
    ['src/repairs/changes/change.ts', '../../atlassian/jira'],
    ['src/atlassian/platform.ts', '@forge/api/out/safeUrl'],
    ['src/records/storage.ts', '@forge/kvs/out/kvs'],
    ['src/access/ask-rights.ts', '../atlassian/jira'],
    ['src/requests/diagnose.ts', '../records/plans'],
    ['src/words/say.ts', './message-format'],
    ['src/project.ts', './requests/diagnose'],
    ['src/get-started.ts', '@forge/resolver'],
    ['src/diagnose-action.ts', './requests/diagnose-for-action'],
    ['src/before-uninstall.ts', './scheduled/before-uninstall'],
    ['static/rule.ts', '@forge/bridge'],
    ['src/daily.ts', './scheduled/daily'],
    ['src/installed.ts', './scheduled/note-installed'],
    ['static/project.tsx', '@forge/react'],
    ['static/project.tsx', '../src/words/say'],
    ['static/screens/any.tsx', '../components/any'],
    ['static/invoke.ts', '@forge/bridge'],
    ['test/site/start-site.ts', './rights'],
    ['test/person/site.ts', '../site/admission'],
    ['test/forge/browser/screens.ts', '../fixture-app/src/index'],
    ['scripts/generate.ts', '../src/checks/registry'],
  ])('%s: %s', async (file, from) => {
    expect(await refuses(file, importing(from))).toBe(false);
  });
});

describe('what a folder may not import', () => {
  test.each([
    ['src/checks/check.ts', '../atlassian/jira'],
    ['src/checks/check.ts', '../facts/accounts'],
    ['src/checks/check.ts', '../repairs/registry'],
    ['src/checks/check.ts', '../records/plans'],
    ['src/checks/check.ts', '@forge/api'],
    ['src/atlassian/http.ts', '@forge/api'],
    ['src/words/say.ts', 'intl-messageformat'],
    ['src/checks/check.ts', 'node:fs'],
    ['src/questions/question.ts', '../checks/registry'],
    ['src/guides/guide.ts', '../facts/accounts'],
    ['src/facts/fact.ts', '../checks/registry'],
    ['src/facts/fact.ts', '../records/plans'],
    ['src/facts/fact.ts', '@forge/api'],
    ['src/diagnosis/judge.ts', '../repairs/registry'],
    ['src/diagnosis/judge.ts', '../atlassian/jira'],
    ['src/repairs/repair.ts', '../atlassian/jira'],
    ['src/repairs/repair.ts', '../records/plans'],
    ['src/repairs/repair.ts', './changes/registry'],
    ['src/repairs/changes/change.ts', '../../checks/registry'],
    ['src/repairs/changes/change.ts', '../../facts/registry'],
    ['src/atlassian/http.ts', '../facts/fact'],
    ['src/atlassian/http.ts', '@forge/kvs'],
    ['src/records/plans.ts', '../checks/registry'],
    ['src/records/plans.ts', '@forge/api'],
    ['src/access/ask-rights.ts', '@forge/kvs'],
    ['src/requests/diagnose.ts', '@forge/api'],
    ['src/requests/diagnose.ts', '@forge/kvs'],
    ['src/requests/diagnose.ts', '../../static/invoke'],
    ['src/requests/diagnose.ts', '../../test/site/start-site'],
    ['src/words/say.ts', '../checks/registry'],
    ['src/contract.ts', './requests/diagnose'],
    ['src/project.ts', './records/plans'],
    ['src/records/plans.ts', '@forge/kvs'],
    ['src/diagnose-action.ts', './project'],
    ['src/before-uninstall.ts', './requests/diagnose'],
    ['test/forge/browser/screens.ts', '../../../src/contract'],
    ['test/forge/host.ts', '../../static/invoke'],
    ['test/forge/host.ts', '../site/start-site'],
    ['static/project.tsx', '@forge/bridge'],
    ['static/project.tsx', '@forge/api'],
    ['static/project.tsx', '../src/checks/registry'],
    ['static/screens/any.tsx', '../../src/checks/registry'],
    ['static/screens/any.tsx', '../../test/site/rights'],
    ['test/site/start-site.ts', '../../src/facts/fact'],
    ['test/person/site.ts', '../../src/checks/registry'],
    ['test/site/operations/customers.ts', '../../../src/facts/fact'],
  ])('%s: %s', async (file, from) => {
    expect(await refuses(file, importing(from))).toBe(true);
  });

  test('a folder that has no rule yet', async () => {
    expect(await refuses('src/new-room/any.ts', importing('../atlassian/jira'))).toBe(true);
  });
});

describe('types', () => {
  const typesOf = (from: string) => `import type { One } from '${from}';\nexport type Two = One;\n`;

  test('are free', async () => {
    expect(await refuses('src/checks/check.ts', typesOf('../atlassian/jira'))).toBe(false);
    expect(await refuses('src/contract.ts', typesOf('./requests/diagnose'))).toBe(false);
    expect(await refuses('static/project.tsx', typesOf('../src/contract'))).toBe(false);
  });

  test('of our code stay out of the simulated site', async () => {
    expect(await refuses('test/site/start-site.ts', typesOf('../../src/facts/fact'))).toBe(true);
  });
});

test('checks ask neither clock nor chance', async () => {
  const [result] = await eslint.lintText('export const one = [Math.random(), Date.now(), new Date(), process.pid];\n', {
    filePath: join(root, 'src/checks/check.ts'),
  });
  const rules = result?.messages.map((message) => message.ruleId);
  expect(rules).toEqual([
    'no-restricted-properties',
    'no-restricted-properties',
    'no-restricted-syntax',
    'no-restricted-globals',
  ]);
});
