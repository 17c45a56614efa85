import { withVariant } from './app-variant';
import { fixtureFolder } from './start-fixture';
import { validateManifest } from './validate-manifest';

const rulesAfter = (manifest: (text: string) => string) =>
  withVariant({ manifest }, async (folder) => (await validateManifest(folder)).map(({ rule }) => rule));

test('the fixture app has nothing to complain about', async () => {
  expect(await validateManifest(fixtureFolder)).toEqual([]);
});

test.each([
  [
    'a scope that does not exist',
    (t: string) => t.replace('read:jira-work', 'read:jira-nope'),
    'valid-permissions-required',
  ],
  ['an index over nothing', (t: string) => t.replace('- status\n', '- colour\n'), 'valid-app-config-required'],
  ['a missing resource', (t: string) => t.replace('main.tsx', 'gone.tsx'), 'valid-resource-required'],
])("Atlassian's validator finds %s", async (_, change, rule) => {
  expect(await rulesAfter(change)).toContain(rule);
});

test.each([
  [
    'a handler export that is not there',
    (t: string) => t.replace('index.onDay', 'index.onNight'),
    'own:handler-export',
  ],
  ['storage without its scope', (t: string) => t.replace('    storage:app: {}\n', ''), 'own:storage-scope'],
  [
    'pages on a UI Kit page',
    (t: string) => t.replace('title: Fixture', 'title: Fixture\n      pages: []'),
    'own:ui-kit-pages',
  ],
  ['a runtime that cannot be deployed', (t: string) => t.replace('nodejs22', 'nodejs20'), 'own:runtime'],
  [
    'six scheduled triggers',
    (t: string) =>
      t.replace(
        '  function:\n',
        `${[1, 2, 3, 4, 5].map((n) => `    - { key: fixture-day-${n}, function: on-day, interval: day }\n`).join('')}  function:\n`,
      ),
    'own:schedules',
  ],
  [
    'a resource entry and a display condition on a service management module',
    (t: string) =>
      t.replace(
        '  function:\n',
        '  jiraServiceManagement:queuePage:\n    - { key: fixture-queue, resource: main/x, render: native, title: Q, displayConditions: {} }\n  function:\n',
      ),
    'own:resource-entry',
  ],
])('our own checks find %s', async (_, change, rule) => {
  expect(await rulesAfter(change)).toContain(rule);
});
