const { defineConfig, globalIgnores } = require('eslint/config');
const tseslint = require('typescript-eslint');

/**
 * Which values a folder may import: everything that matches none of these is refused. Types may come from anywhere,
 * because they are gone when the code runs.
 */
function mayImport(files, allowed, why, { types = true } = {}) {
  const options = { regex: `^(?!(?:${allowed.join('|')})$)`, message: why, allowTypeImports: types };
  return {
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [options] }] },
  };
}

const OWN = '\\./.+';
// These hold constants, and pure functions of permission schemes, which checks, questions and repairs share.
const PURE_FACTS = '\\.\\./facts/(?:complaint|direct-grants|portal-access)';

const importRules = [
  mayImport(['src/**/*.ts'], ['(?!)'], 'This folder has no rule yet: say in eslint.config.js what it may import.'),
  mayImport(['src/checks/*.ts'], [OWN, PURE_FACTS], 'A check only judges facts: it imports check.ts and types.'),
  mayImport(
    ['src/checks/looked/*.ts'],
    [OWN, '\\.\\./\\.\\./facts/(?:complaint|look)'],
    'Causes that a look decides are rows of data; looked-cause.ts makes their checks.',
  ),
  mayImport(['src/questions/*.ts'], [OWN, PURE_FACTS], 'A question is data.'),
  mayImport(['src/guides/*.ts', 'src/pages/*.ts'], [OWN], 'Guides and pages are data.'),
  mayImport(['src/facts/*.ts'], [OWN, '\\.\\./atlassian/.+'], 'A gatherer reads the site and judges nothing.'),
  mayImport(
    ['src/diagnosis/*.ts'],
    [OWN, '\\.\\./(?:checks|facts|questions)/.+'],
    'A diagnosis judges facts: it reads, repairs and stores nothing.',
  ),
  mayImport(
    ['src/repairs/*.ts'],
    ['\\./(?!changes/).+', PURE_FACTS],
    'A repair turns facts into changes; only changes/ write.',
  ),
  mayImport(
    ['src/repairs/plan.ts', 'src/repairs/apply.ts'],
    [OWN, 'node:crypto'],
    'Plans reach the site through the kinds of change.',
  ),
  mayImport(
    ['src/repairs/changes/*.ts'],
    [OWN, '\\.\\./\\.\\./atlassian/.+', '\\.\\./\\.\\./facts/(?:accounts|permission-scheme|scheme-projects)'],
    'A kind of change reads and writes one state; it shares with facts only how answers are understood.',
  ),
  mayImport(['src/atlassian/*.ts'], [OWN, 'valibot'], 'atlassian/ knows operations; the platform through platform.ts.'),
  mayImport(
    ['src/atlassian/calls-made.ts'],
    ['node:async_hooks'],
    'Calls are counted for the diagnosis that began them.',
  ),
  mayImport(
    ['src/atlassian/platform.ts'],
    ['@forge/api/out/safeUrl'],
    'The platform’s calls, and no more of its package than they take.',
  ),
  mayImport(
    ['src/atlassian/personal-data.ts'],
    ['@forge/api'],
    'What no resolver carries: the platform’s personal data reporting.',
  ),
  mayImport(
    ['src/atlassian/texts.ts'],
    ['node:fs/promises', 'node:path'],
    'What no resolver carries: the platform’s reading of locale files.',
  ),
  mayImport(
    ['src/records/*.ts'],
    [OWN, 'node:crypto', '\\.\\./repairs/plan'],
    'records/ keeps things in storage; of the repairs it knows how a plan is written down.',
  ),
  mayImport(
    ['src/records/storage.ts'],
    ['@forge/kvs/out/(?:kvs|storage-api|entity-query|interfaces/types)', '@forge/api/out/api/fetch'],
    'The platform’s storage, and no more of its package than it takes.',
  ),
  mayImport(
    ['src/access/*.ts'],
    [OWN, '\\.\\./atlassian/.+', '\\.\\./facts/caller'],
    'access/ asks Jira, and knows what an answer about the caller means.',
  ),
  mayImport(
    ['src/requests/*.ts'],
    [
      OWN,
      '\\.\\./(?:access|atlassian|checks|diagnosis|facts|guides|pages|questions|records|repairs|words)/.+',
      'node:crypto',
      'valibot',
    ],
    'Requests bring the rooms together; the platform is reached through atlassian/ and records/.',
  ),
  mayImport(
    ['src/scheduled/*.ts'],
    [OWN, '\\.\\./(?:atlassian|records)/.+'],
    'What is done with nobody in front of it: keeps what is stored, and repairs nothing.',
  ),
  mayImport(['src/words/*.ts'], [OWN], 'words/ makes text of ids and values, for everybody.'),
  mayImport(['src/contract.ts'], ['(?!)'], 'The contract is types only.'),
  mayImport(
    ['src/{project,company,hand-offs,issue,project-settings,admin,configure,get-started}.ts'],
    ['@forge/resolver', '\\./requests/.+'],
    'A resolver only names requests; each is bundled apart.',
  ),
  mayImport(
    ['src/daily.ts', 'src/installed.ts', 'src/before-uninstall.ts'],
    ['\\./scheduled/.+'],
    'A handler file only names functions of manifest.yml; each is bundled apart.',
  ),
  mayImport(
    ['src/diagnose-action.ts'],
    ['\\./requests/diagnose-for-action'],
    'A handler file only names functions of manifest.yml; each is bundled apart.',
  ),
  mayImport(
    ['static/**/*.{ts,tsx}'],
    ['react', '@forge/react', '(?:\\./|(?:\\.\\./)+)(?!\\.|src/|test/|scripts/).+', '(?:\\.\\./)+src/words/.+'],
    'Screens hold no rules: of src/ they import words and types, and the bridge through invoke.ts.',
  ),
  mayImport(['static/invoke.ts'], ['@forge/bridge'], 'The one way to the resolver.'),
  mayImport(['static/rule.ts'], ['@forge/bridge'], 'The one way to the automation rule whose fields are filled in.'),
  mayImport(['static/egress.ts'], ['@forge/bridge'], 'The one way to what the app may call.'),
  mayImport(['static/project-page.ts'], ['@forge/bridge'], 'The one way to the app’s page in a service project.'),
  mayImport(
    ['test/site/**/*.ts'],
    ['(?!.*/(?:src|static)(?:/|$)).+'],
    'The simulated site takes its rules from the documentation, never from our own code.',
    { types: false },
  ),
  mayImport(
    ['test/forge/**/*.{ts,tsx}'],
    ['(?!(?:\\.\\./){2,}(?:src|static)/|.*/site/).+'],
    'The local Forge host runs any app, and knows neither ours nor its simulated site.',
    { types: false },
  ),
  mayImport(
    ['test/person/!(*.test).ts'],
    [OWN, '\\.\\./site/.+'],
    'Whoever looks sees the simulated site, and knows nothing of what the app makes of an answer.',
    { types: false },
  ),
];

/** Whoever calls what is exported is told what it is for, in which units, and where it ends in an error. */
const docstrings = {
  files: ['src/**/*.ts', 'static/**/*.{ts,tsx}', 'scripts/**/*.ts'],
  plugins: {
    own: {
      rules: {
        docstring: {
          create: (context) => ({
            ExportNamedDeclaration(node) {
              if (!/^(?:Function|TSInterface|Class)Declaration$/.test(node.declaration?.type)) return;
              const before = context.sourceCode.getCommentsBefore(node);
              if (before.some(({ type, value }) => type === 'Block' && value.startsWith('*'))) return;
              context.report({ node, message: 'An exported function, interface or class has a docstring.' });
            },
          }),
        },
      },
    },
  },
  rules: { 'own/docstring': 'error' },
};

/** Judging is repeatable: no clock, no chance, no outside world. */
const pure = {
  files: ['src/checks/*.ts', 'src/diagnosis/*.ts', 'src/questions/*.ts', 'src/words/*.ts'],
  rules: {
    'no-restricted-globals': ['error', 'console', 'crypto', 'fetch', 'performance', 'process', 'setTimeout'],
    'no-restricted-properties': ['error', { object: 'Math', property: 'random' }, { object: 'Date', property: 'now' }],
    'no-restricted-syntax': [
      'error',
      { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Judging does not ask the clock.' },
    ],
  },
};

module.exports = defineConfig(
  globalIgnores(['node_modules/', 'build/', '.cache/', 'locales/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A switch over a union ends in `satisfies never`, which the compiler holds; others may have a default.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Numbers read in a text as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // There are no classes with state here, so no method has a `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // An interface may ask for a promise where one implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 300],
      'no-constant-binary-expression': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-misleading-character-class': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    rules: { eqeqeq: 'error', 'max-lines': ['error', 300], 'no-unused-vars': 'error' },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    rules: {
      // Answers of the simulated site are JSON as it comes; the expectations are what checks their shape.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Requests and headers of the platform are taken as strings or objects, and both print as meant.
      '@typescript-eslint/no-base-to-string': 'off',
      // A test looks whether what the types promise is so.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['static/**/*.{ts,tsx}', 'test/forge/**/*.{ts,tsx}'],
    rules: {
      // UI Kit takes its notes from the design system's packages, whose replacements it does not offer.
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  docstrings,
  pure,
  ...importRules,
);
