import type { DiagnosePayload, DiagnoseResult } from '../../src/requests/diagnose';
import type { RestOfText } from '../../src/requests/parts';
import type { ProblemResult } from '../../src/requests/request';
import type { Screen } from '../forge/render-in-node';
import { aReport } from './build-report';
import { asked, diagnose, openScreen, TEXT, type FakeResolver } from './open-screen';

const PEOPLE = Array.from({ length: 14 }, (_, index) => `person${String(index + 1)}@customer.example`);
const BATCH = { given: PEOPLE.length, listed: 0, unread: 0 };

/** Answers three addresses first and five a part then, as the resolver cuts them. */
function inParts({ part }: DiagnosePayload): DiagnoseResult {
  const left = typeof part === 'object' ? part.emails : PEOPLE;
  const size = typeof part === 'object' ? 5 : 3;
  const [first = '', ...others] = left.slice(0, size);
  const later = left.slice(size);
  return {
    kind: 'diagnosed',
    reports: [aReport({ email: first }), ...others.map((email) => aReport({ email }))],
    ...(later.length === 0 ? {} : { rest: { emails: later, batch: BATCH } }),
  };
}

const rest = (from: number): RestOfText => ({ emails: PEOPLE.slice(from), batch: BATCH });
const TYPED = { project: 'SUP', text: PEOPLE.join('\n'), symptom: 'add-failed', assumed: true };
const captions = (screen: Screen) => screen.findAll('DynamicTable').map(({ props }) => props['caption']);
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Keeps every part after the first waiting until it is let go. */
function held() {
  const waiting: (() => void)[] = [];
  const resolver: FakeResolver = {
    diagnose: (payload) =>
      payload.part === 'first'
        ? inParts(payload)
        : new Promise((resolve) => waiting.push(() => resolve(inParts(payload)))),
  };
  return { resolver, waiting };
}

test('a long list is asked for part by part, and ends with a report for each', async () => {
  const screen = await openScreen({ diagnose: inParts });
  await diagnose(screen, TYPED.text);
  expect(asked(screen, 'diagnose')).toEqual([
    { ...TYPED, part: 'first' },
    { ...TYPED, part: rest(3) },
    { ...TYPED, part: rest(8) },
    { ...TYPED, part: rest(13) },
  ]);
  expect(screen.find('DynamicTable', /person14@customer.example/)).toBeDefined();
  expect(captions(screen)).toContain('14 customers');
  expect(screen.has('addresses are diagnosed')).toBe(false);
});

test('the first findings stand there after one call, while the rest is read', async () => {
  const { resolver, waiting } = held();
  const screen = await openScreen(resolver);
  await screen.type(TEXT, TYPED.text);
  const pressed = screen.press('Diagnose');
  await pause();
  expect(asked(screen, 'diagnose')).toHaveLength(2);
  // Only the first part has been answered.
  expect(screen.invokes.slice(0, 2).map(({ functionKey }) => functionKey)).toEqual(['readDraft', 'diagnose']);
  expect(screen.has('Cause found')).toBe(true);
  expect(screen.has('3 of 14 addresses are diagnosed.')).toBe(true);
  waiting[0]?.();
  await pause();
  expect(screen.has('8 of 14 addresses are diagnosed.')).toBe(true);
  waiting[1]?.();
  await pause();
  waiting[2]?.();
  await pressed;
  expect(screen.has('of 14 addresses')).toBe(false);
});

test('cancelling keeps what is there, and the rest can be asked for later', async () => {
  const { resolver, waiting } = held();
  const screen = await openScreen(resolver);
  await screen.type(TEXT, TYPED.text);
  const pressed = screen.press('Diagnose');
  await pause();
  const cancelled = screen.press('Cancel');
  await pause();
  // The answer that nobody waits for any more.
  waiting[0]?.();
  await Promise.all([pressed, cancelled]);
  expect(screen.has('Stopped after 3 of 14 addresses.')).toBe(true);
  expect(screen.has('person3@customer.example')).toBe(true);
  expect(screen.findAll('DynamicTable', /person4@customer.example/)).toEqual([]);
  expect(asked(screen, 'diagnose')).toHaveLength(2);

  const again = screen.press('Diagnose the other 11 addresses');
  for (const place of [1, 2, 3]) {
    await pause();
    waiting[place]?.();
  }
  await again;
  expect(asked(screen, 'diagnose').slice(1)).toEqual([
    { ...TYPED, part: rest(3) },
    { ...TYPED, part: rest(3) },
    { ...TYPED, part: rest(8) },
    { ...TYPED, part: rest(13) },
  ]);
  expect(captions(screen)).toContain('14 customers');
});

test.each<[string, () => ProblemResult]>([
  [
    'no answer',
    () => {
      throw new Error('Function timed out');
    },
  ],
  ['a problem', () => ({ kind: 'problem', problem: { code: 'project-not-found', values: { project: 'SUP' } } })],
])('%s to one part loses nothing of the others, and it can be tried again', async (_, fail) => {
  let failing = true;
  const screen = await openScreen({
    diagnose: (payload) =>
      failing && typeof payload.part === 'object' && payload.part.emails.length === 6 ? fail() : inParts(payload),
  });
  await diagnose(screen, TYPED.text);
  expect(screen.has('Stopped after 8 of 14 addresses.')).toBe(true);
  expect(screen.has('That did not work')).toBe(true);
  expect(captions(screen)).toContain('8 customers');
  failing = false;
  await screen.press('Diagnose the other 6 addresses');
  expect(screen.has('Stopped after')).toBe(false);
  expect(captions(screen)).toContain('14 customers');
});

test('a new diagnosis takes over from one that is still under way', async () => {
  const { resolver, waiting } = held();
  const screen = await openScreen(resolver);
  await screen.type(TEXT, TYPED.text);
  const pressed = screen.press('Diagnose');
  await pause();
  const again = screen.press('Diagnose');
  await pause();
  waiting[0]?.();
  await pause();
  expect(screen.has('3 of 14 addresses are diagnosed.')).toBe(true);
  for (const place of [1, 2, 3]) {
    waiting[place]?.();
    await pause();
  }
  await Promise.all([pressed, again]);
  expect(captions(screen)).toContain('14 customers');
  expect(asked(screen, 'diagnose')).toHaveLength(6);
});
