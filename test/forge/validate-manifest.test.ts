import { withVariant } from './app-variant';
import { findBlindSpots } from './manifest-blind-spots';
import { fixtureFolder } from './start-fixture';
import { validateManifests, type ManifestProblem } from './validate-manifest';

describe('in one list', () => {
  const trigger = '  trigger:\n    - { key: fixture-trigger, function: on-day, events: [avi:jira:created:issue] }\n';
  const wrong = (text: string) =>
    text
      .replace('read:jira-work', 'read:jira-nope')
      .replace('main.tsx', 'gone.tsx')
      .replace('locales/de-DE.json', 'locales/gone.json')
      .replace('index.onDay', 'index.onNight');
  const withoutScope = (text: string) =>
    text.replace('  function:\n', `${trigger}  function:\n`).replace('    read:jira-work: {}\n', '');

  let [ofFixture, ofWrong, ofTrigger]: ManifestProblem[][] = [];
  beforeAll(async () => {
    [ofFixture, ofWrong, ofTrigger] = await withVariant({ manifest: wrong }, (first) =>
      withVariant({ manifest: withoutScope }, (second) => validateManifests([fixtureFolder, first, second])),
    );
  });

  test('the fixture app has nothing to complain about', () => {
    expect(ofFixture).toEqual([]);
  });

  test("what Atlassian's validator finds and what we find come together", () => {
    const errors = ofWrong?.filter(({ level }) => level === 'error').map(({ rule }) => rule);
    expect(errors).toEqual(
      expect.arrayContaining([
        'valid-permissions-required',
        'valid-resource-required',
        'valid-document-required',
        'own:handler-export',
      ]),
    );
    expect(new Set(ofWrong?.map((problem) => JSON.stringify(problem))).size).toBe(ofWrong?.length);
  });

  test('a trigger without the scope of its event is found by the second pass', () => {
    expect(ofTrigger?.map(({ rule }) => rule)).toContain('permission-scope-required');
  });
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
  const problems = await withVariant({ manifest: change }, findBlindSpots);
  expect(problems.map((problem) => problem.rule)).toContain(rule);
});
