import type { Draft } from '../../src/records/drafts';
import { aReport, EMAIL } from './build-report';
import { asked, diagnose as typeAndDiagnose, openScreen, TEXT, type FakeResolver } from './open-screen';

const AT = '2026-03-02T10:00:00.000Z';
const TOLD = { question: 'directory-user', answer: 'not-listed' };
const aDraft = (over: Partial<Draft> = {}): Draft => ({
  project: 'SUP',
  text: EMAIL,
  symptom: 'cannot-sign-in',
  diagnosed: false,
  told: [],
  at: AT,
  ...over,
});
const saveDraft: FakeResolver['saveDraft'] = () => ({ kind: 'draft-saved' });
const typed = (screen: Awaited<ReturnType<typeof openScreen>>) => screen.field(TEXT).props['defaultValue'];

test('what was typed before a reload stands there again, and nothing is asked of the site', async () => {
  const screen = await openScreen({ readDraft: () => ({ kind: 'draft', draft: aDraft() }), saveDraft });
  expect(typed(screen)).toBe(EMAIL);
  expect(screen.field('What went wrong').props['defaultValue']).toMatchObject({ value: 'cannot-sign-in' });
  expect(screen.has('This is what you typed last')).toBe(true);
  expect(screen.invokes.map(({ functionKey }) => functionKey)).toEqual(['readDraft']);
});

test('what was diagnosed is diagnosed again, with the answers of each customer; a finding after two questions', async () => {
  const report = aReport();
  const draft = aDraft({ diagnosed: true, told: [{ email: EMAIL, answers: [TOLD] }] });
  const screen = await openScreen({
    readDraft: () => ({ kind: 'draft', draft }),
    saveDraft,
    diagnose: () => ({ kind: 'diagnosed', reports: [report] }),
    answerQuestion: () => ({
      kind: 'answered',
      report: aReport({ answers: [{ ...TOLD, by: 'account-you', at: AT, remembered: false }] }),
    }),
  });
  expect(screen.invokes.slice(0, 2).map(({ functionKey }) => functionKey)).toEqual(['readDraft', 'diagnose']);
  expect(asked(screen, 'diagnose')).toEqual([
    { project: 'SUP', text: EMAIL, symptom: 'cannot-sign-in', part: 'first' },
  ]);
  expect(asked(screen, 'answerQuestion')).toMatchObject([{ email: EMAIL, answers: [TOLD] }]);
  expect(screen.has('Root cause')).toBe(true);
  expect(asked(screen, 'saveDraft').at(-1)).toMatchObject({
    diagnosed: true,
    told: [{ email: EMAIL, answers: [TOLD] }],
  });
});

test('what is said of the last visit is gone once something else is diagnosed', async () => {
  const screen = await openScreen({
    readDraft: () => ({ kind: 'draft', draft: aDraft({ diagnosed: true }) }),
    saveDraft,
    diagnose: () => ({ kind: 'diagnosed', reports: [aReport()] }),
  });
  expect(screen.has('This is what you diagnosed last')).toBe(true);
  await typeAndDiagnose(screen, 'tom@customer.example');
  expect(screen.has('This is what you diagnosed last')).toBe(false);
});

test('is dropped by starting anew', async () => {
  const screen = await openScreen({ readDraft: () => ({ kind: 'draft', draft: aDraft() }), saveDraft });
  await screen.press('Start over');
  expect(typed(screen)).toBe('');
  expect(screen.has('This is what you typed last')).toBe(false);
  expect(asked(screen, 'saveDraft')).toEqual([{ project: 'SUP', text: '', diagnosed: false, told: [] }]);
});

test('a diagnosis is kept when it is there, one that failed is not', async () => {
  let tries = 0;
  const screen = await openScreen({
    readDraft: () => ({ kind: 'draft' }),
    saveDraft,
    diagnose: () => {
      tries += 1;
      if (tries === 1) return { kind: 'problem', problem: { code: 'no-address' } };
      return { kind: 'diagnosed', reports: [aReport()] };
    },
  });
  await typeAndDiagnose(screen, EMAIL);
  expect(asked(screen, 'saveDraft')).toEqual([]);
  await screen.press('Diagnose');
  expect(asked(screen, 'saveDraft')).toEqual([{ project: 'SUP', text: EMAIL, diagnosed: true, told: [] }]);
});

test('what is typed is kept after a pause; what arrives after that does not replace it', async () => {
  let answer: (result: { kind: 'draft'; draft: Draft }) => void = () => undefined;
  const screen = await openScreen(
    { readDraft: () => new Promise((resolve) => (answer = resolve)), saveDraft },
    {},
    'project',
    ['readDraft'],
  );
  await screen.type(TEXT, 'lena@customer.example');
  answer({ kind: 'draft', draft: aDraft() });
  await screen.settle();
  expect(typed(screen)).toBe('lena@customer.example');
  expect(screen.has('This is what you typed last')).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 2_200));
  await screen.settle();
  expect(asked(screen, 'saveDraft')).toEqual([
    { project: 'SUP', text: 'lena@customer.example', diagnosed: false, told: [] },
  ]);
});

test('storage that fails takes nothing from the page', async () => {
  const screen = await openScreen({ diagnose: () => ({ kind: 'diagnosed', reports: [aReport()] }) });
  await typeAndDiagnose(screen, EMAIL);
  expect(screen.has('Root cause')).toBe(true);
  expect(screen.has('That did not work')).toBe(false);
});
