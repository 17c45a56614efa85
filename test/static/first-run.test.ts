import type { FirstRunItem } from '../../src/requests/first-run-parts';
import type { ReadFirstRunResult } from '../../src/requests/read-first-run';
import { asked, openScreen, type FakeResolver } from './open-screen';

const CALL = {
  how: 'read',
  operation: 'GET /rest/api/3/data-policy',
  as: 'app',
  at: '2026-11-20T10:00:00.000Z',
  status: 403,
} as const;
const FINE: FirstRunItem[] = [
  { part: 'plan', state: 'fine', message: 'paid' },
  { part: 'people', state: 'fine', message: 'seen' },
  { part: 'organization-key', state: 'off', message: 'none' },
];
const result = (items: FirstRunItem[], over: Partial<ReadFirstRunResult> = {}): ReadFirstRunResult => ({
  kind: 'first-run',
  items,
  at: '2026-11-20T10:00:00.000Z',
  justInstalled: false,
  ...over,
});
const open = (items: FirstRunItem[], over: Partial<ReadFirstRunResult> = {}, resolver: FakeResolver = {}) =>
  openScreen(
    { readFirstRun: () => result(items, over), ...resolver },
    { extension: { type: 'jira:adminPage' } },
    'get-started',
  );

test('a healthy start is one line; what is not set up is no fault', async () => {
  const screen = await open(FINE);
  expect(screen.find('SectionMessage', /You can start: open a service project/).props['appearance']).toBe('success');
  expect(screen.has('not set up')).toBe(true);
  expect(screen.has('Not set up, which is no fault')).toBe(true);
  expect(screen.has('A paid plan')).toBe(false);
  await screen.press('Show: what can be read (2)');
  expect(screen.has('A paid plan')).toBe(true);
});

test('what cannot be read says why, what to do, and which call showed it', async () => {
  const screen = await open([
    ...FINE,
    {
      part: 'data-policy',
      state: 'limited',
      message: 'blocked',
      values: { count: 2, looked: 5, projects: ['HELP', 'OPS'], more: 0 },
      call: { ...CALL, status: 200 },
    },
    { part: 'audit-log', state: 'unread', message: 'unread', values: { reason: 'timed-out' }, call: CALL },
  ]);
  expect(screen.has('2 things keep the app from reading all it could.')).toBe(true);
  expect(screen.has('keeps the app out of these service projects: HELP and OPS.')).toBe(true);
  expect(screen.has('What to do: In Atlassian Administration')).toBe(true);
  expect(screen.has('This could not be read: no answer came in time.')).toBe(true);
  expect(screen.findAll('SectionMessage', /Everything that was tried could be read/)).toEqual([]);
});

test('right after installing it is said as that, and tried again by the button', async () => {
  const answers = [
    result([...FINE, { part: 'data-policy', state: 'starting', message: 'starting', call: CALL }], {
      justInstalled: true,
      installedAt: '2026-11-20T09:59:00.000Z',
    }),
    result([...FINE, { part: 'data-policy', state: 'fine', message: 'none' }]),
  ];
  const screen = await open([], {}, { readFirstRun: () => answers.shift() ?? result([]) });
  expect(screen.has('The app was just installed')).toBe(true);
  expect(screen.has('this is no fault of the site')).toBe(true);
  expect(screen.findAll('SectionMessage', /Everything that was tried could be read/)).toEqual([]);
  await screen.press('Try again');
  expect(screen.has('The app was just installed')).toBe(false);
  expect(screen.find('SectionMessage', /Everything that was tried could be read/)).toBeDefined();
  expect(asked(screen, 'readFirstRun')).toHaveLength(2);
});

test('a key is of no use while its calls are not allowed', async () => {
  const screen = await open([{ part: 'organization-key', state: 'fine', message: 'kept' }]);
  expect(screen.has('calls to api.atlassian.com are not allowed')).toBe(true);
  expect(screen.has('What to do: Allow the calls in the app’s settings')).toBe(true);
});

test('a start that cannot be read says why', async () => {
  const readFirstRun = () => ({ kind: 'problem', problem: { code: 'rights-unread' } }) as const;
  const screen = await open([], {}, { readFirstRun });
  expect(screen.has('Jira could not be asked what you may do')).toBe(true);
});

test('who is no Jira administrator reads what is not looked at for them, and whom to ask', async () => {
  const readFirstRun: FakeResolver['readFirstRun'] = () => ({ kind: 'problem', problem: { code: 'not-jira-admin' } });
  const screen = await open(FINE, {}, { readFirstRun });
  expect(screen.has('Ask a Jira administrator to open it')).toBe(true);
  for (const part of ['The audit log of Jira', 'Data security policy', 'The organization’s directory']) {
    expect([part, screen.has(part)]).toEqual([part, true]);
  }
  expect(screen.has('That did not work')).toBe(false);
});
