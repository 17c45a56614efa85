import type { Comparison } from '../../src/diagnosis/compare-setups';
import { unreadable } from '../../src/facts/fact';
import type { CompareProjectsResult } from '../../src/requests/compare-projects';
import type { DocNode } from '../forge/render-in-node';
import { asked, openScreen, type FakeResolver } from './open-screen';

const COMPARE_TAB = 1;
const KEY_FIELD = 'Key of the service project to compare with (optional)';

const COMPARED: CompareProjectsResult = {
  kind: 'compared',
  here: { key: 'SUP', name: 'Customer support' },
  there: { key: 'FAC', name: 'Facilities' },
  found: true,
  rows: [
    { topic: 'style', state: 'same', both: ['company-managed'] },
    { topic: 'permissionScheme', state: 'differs', onlyHere: ['Support permissions'], onlyThere: ['Good'], both: [] },
    { topic: 'portalAccess', state: 'differs', onlyHere: [], onlyThere: ['BROWSE_PROJECTS'], both: ['ADD_COMMENTS'] },
    {
      topic: 'directGrants',
      state: 'unread',
      here: { readable: true, items: ['CREATE_ISSUES'] },
      there: unreadable('forbidden'),
    },
  ],
};

const SAME: Comparison = { topic: 'portalAccess', state: 'same', both: ['BROWSE_PROJECTS'] };
const UNREAD: Comparison = {
  topic: 'style',
  state: 'unread',
  here: { readable: true, items: ['team-managed'] },
  there: unreadable('not-needed'),
};

async function opened(
  compareProjects: NonNullable<FakeResolver['compareProjects']>,
  slow: Parameters<typeof openScreen>[3] = [],
) {
  const screen = await openScreen({ compareProjects }, {}, 'project-settings', slow);
  (screen.find('Tabs').props['onChange'] as (index: number) => void)(COMPARE_TAB);
  await screen.settle();
  return screen;
}

const wordsIn = (node: DocNode): string =>
  node.type === 'String' ? String(node.props['text']) : node.children.map(wordsIn).join('');

test('one that works is found, and what differs stands in a table', async () => {
  const screen = await opened(() => COMPARED);
  expect(asked(screen, 'compareProjects')).toEqual([]);
  await screen.press('Compare');
  expect(asked(screen, 'compareProjects')).toEqual([{ project: 'SUP' }]);
  expect(screen.has('Facilities (FAC) lets customers in')).toBe(true);
  expect(screen.has('2 things differ.')).toBe(true);
  const rows = screen.findAll('Row').map((row) => row.children.map(wordsIn));
  expect(rows).toEqual([
    ['Kind of project', '', '', 'company-managed'],
    ['Permission scheme', 'Support permissions', 'Good', ''],
    ['Granted to Service Project Customer - Portal Access', '', 'Browse Projects', 'Add Comments'],
    [
      'Granted to the role Service Desk Customers itself',
      'read: Create Issues',
      'not read: not allowed to read',
      'not known',
    ],
  ]);
  expect(screen.has('Only in SUP')).toBe(true);
  expect(screen.has('Only in FAC')).toBe(true);
  const widths = screen.find('DynamicTable').children[0]?.children.map(({ props }) => props['width']);
  expect(widths).toEqual([28, 23, 23, 26]);
  expect(screen.print()).not.toContain('[');
});

test('a named one is asked for by its key', async () => {
  const screen = await opened(() => ({
    ...COMPARED,
    found: false,
    rows: [UNREAD],
  }));
  await screen.type(KEY_FIELD, ' FAC ');
  await screen.press('Compare');
  expect(asked(screen, 'compareProjects')).toEqual([{ project: 'SUP', with: 'FAC' }]);
  expect(screen.has('Facilities (FAC) lets customers in')).toBe(false);
  expect(screen.has('Nothing could be compared.')).toBe(true);
  expect(screen.has('read: team-managed')).toBe(true);
  expect(screen.has('a team-managed service project has no permission scheme')).toBe(true);
});

test.each<[string, Comparison[]]>([
  ['Nothing differs. Look for the cause elsewhere', [SAME]],
  ['Of what was read on both sides, nothing differs.', [SAME, UNREAD]],
  [
    'One thing differs.',
    [UNREAD, { topic: 'directGrants', state: 'differs', onlyHere: ['x'], onlyThere: [], both: [] }],
  ],
  ['Nothing could be compared.', [UNREAD]],
])('in a word: %s', async (words, rows) => {
  const screen = await opened(() => ({ ...COMPARED, rows }));
  await screen.press('Compare');
  expect(screen.has(words)).toBe(true);
});

test.each([
  [
    { looked: 10, unread: 2, of: 12 },
    ['You can see 12 other service projects (10 looked at). None was found', '2 of them'],
  ],
  [{ looked: 1, unread: 0, of: 1 }, ['You can see 1 other service project (1 looked at). None was found']],
  [{ looked: 0, unread: 0, of: 0 }, ['You can see no other service project.']],
])('none that works: %j', async (counts, words) => {
  const screen = await opened(() => ({ kind: 'none-works', ...counts }));
  await screen.press('Compare');
  for (const one of words) expect(screen.print()).toContain(one);
  expect(screen.has('do not show you')).toBe(counts.unread > 0);
});

test('a problem is said where it happened', async () => {
  const screen = await opened(() => ({
    kind: 'problem',
    problem: { code: 'compared-with-itself', values: { project: 'SUP' } },
  }));
  await screen.press('Compare');
  expect(screen.has('“SUP” is the service project you are in. Name another one to compare it with.')).toBe(true);
});

test('can be cancelled; what comes after that is left out', async () => {
  let answer: (result: CompareProjectsResult) => void = () => undefined;
  const screen = await opened(() => new Promise((resolve) => (answer = resolve)), ['compareProjects']);
  await screen.press('Compare');
  expect(screen.find('LoadingButton', 'Compare').props['isLoading']).toBe(true);
  await screen.press('Cancel');
  expect(screen.find('LoadingButton', 'Compare').props['isLoading']).toBe(false);
  answer(COMPARED);
  await screen.settle();
  expect(screen.has('Facilities (FAC)')).toBe(false);
});
