import type { DiagnosePayload, DiagnoseResult } from '../../src/requests/diagnose';
import { aReport, EMAIL } from './build-report';
import { asked, diagnose, openScreen, TEXT } from './open-screen';

const found = (...reports: DiagnoseResult['reports']): DiagnoseResult => ({ kind: 'diagnosed', reports });

describe('the form', () => {
  test('is drawn before anything is asked', async () => {
    const screen = await openScreen({});
    expect(screen.field(TEXT).type).toBe('TextArea');
    expect(screen.find('LoadingButton', 'Diagnose').props['isDisabled']).toBe(false);
    expect(screen.invokes.filter(({ functionKey }) => functionKey !== 'readDraft')).toEqual([]);
  });

  test('says what is missing when nothing was typed, and asks nothing', async () => {
    const screen = await openScreen({});
    await diagnose(screen, '  \n ');
    expect(screen.find('ErrorMessage', 'Paste the error message, or type at least one e-mail address.')).toBeDefined();
    expect(screen.invokes.filter(({ functionKey }) => functionKey !== 'readDraft')).toEqual([]);
  });

  test.each([
    ['letters', 'a'.repeat(400_001), 'This is too long: 400,001 characters, where 400,000 are the most.'],
    ['bytes', '漢'.repeat(170_000), 'This is too large to be sent.'],
  ])('refuses a text of too many %s without asking', async (_what, text, message) => {
    const screen = await openScreen({});
    await diagnose(screen, text);
    expect(screen.has(message)).toBe(true);
    expect(screen.invokes.filter(({ functionKey }) => functionKey !== 'readDraft')).toEqual([]);
  });

  test('sends the text as it was pasted, with the symptom that was chosen, or what the words may mean', async () => {
    const screen = await openScreen({ diagnose: () => found(aReport()) });
    const words = 'lena@customer.example cannot log in';
    expect(screen.find('LoadingButton', 'Diagnose').props['appearance']).toBe('primary');
    await diagnose(screen, words);
    // What is to be done next stands in the report.
    expect(screen.find('LoadingButton', 'Diagnose').props['appearance']).toBe('default');
    await screen.choose('What went wrong', 'The customer cannot sign in');
    await screen.press('Diagnose');
    expect(asked(screen, 'diagnose')).toEqual([
      { project: 'SUP', text: words, symptom: 'cannot-sign-in', assumed: 'words', part: 'first' },
      { project: 'SUP', text: words, symptom: 'cannot-sign-in', part: 'first' },
    ] satisfies DiagnosePayload[]);
  });

  test('says so where the page stands in no project', async () => {
    const screen = await openScreen({}, { extension: {} });
    expect(screen.has('This page does not know which service project it belongs to.')).toBe(true);
    expect(screen.find('LoadingButton', 'Diagnose').props['isDisabled']).toBe(true);
  });
});

test('shows that it is reading, without dropping what stands there', async () => {
  let answer: (result: DiagnoseResult) => void = () => undefined;
  const screen = await openScreen({ diagnose: () => new Promise((resolve) => (answer = resolve)) });
  await screen.type(TEXT, EMAIL);
  const pressed = screen.press('Diagnose');
  // The screen is not quiet before the answer is there, so nothing here may wait for that.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.has('Reading the site…')).toBe(true);
  expect(screen.find('LoadingButton', 'Diagnose').props['isLoading']).toBe(true);
  expect(screen.field(TEXT).props['defaultValue']).toBe(EMAIL);
  answer(found(aReport()));
  await pressed;
  expect(screen.has('Reading the site…')).toBe(false);
  expect(screen.has('Cause found')).toBe(true);
});

test('a rejected invoke is told, and nothing typed is lost', async () => {
  let tries = 0;
  const screen = await openScreen({
    diagnose: () => {
      tries += 1;
      if (tries === 1) throw new Error('Function timed out');
      return found(aReport());
    },
  });
  await diagnose(screen, EMAIL);
  expect(screen.find('SectionMessage', /That did not work/).props['appearance']).toBe('error');
  expect(screen.has('No answer came back')).toBe(true);
  expect(screen.has('Function timed out')).toBe(true);
  expect(screen.has('what you typed is still here')).toBe(true);
  expect(screen.field(TEXT).props['defaultValue']).toBe(EMAIL);
  await screen.press('Diagnose');
  expect(screen.has('Cause found')).toBe(true);
});

test('a problem is told in words, with the call that failed', async () => {
  const screen = await openScreen({
    diagnose: () => ({
      kind: 'problem',
      problem: {
        code: 'project-unreadable',
        values: { project: 'SUP', reason: 'rate-limited' },
        call: {
          how: 'read',
          operation: 'GET /rest/api/3/project/{projectIdOrKey}',
          as: 'user',
          at: '2026-03-02T10:00:00.000Z',
          status: 429,
        },
      },
    }),
  });
  await diagnose(screen, EMAIL);
  expect(screen.has('Jira is limiting requests')).toBe(true);
  expect(screen.has('GET /rest/api/3/project/{projectIdOrKey} as you: status 429')).toBe(true);
});

test('a report that cannot be drawn leaves the form as it is', async () => {
  const broken = { ...aReport(), offers: undefined as unknown as [] };
  const reports = [broken, aReport()];
  const screen = await openScreen({ diagnose: () => found(reports.shift() ?? aReport()) });
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await diagnose(screen, EMAIL).catch(() => undefined);
  log.mockRestore();
  expect(screen.has('This part of the page could not be drawn')).toBe(true);
  expect(screen.field(TEXT).props['defaultValue']).toBe(EMAIL);
  await screen.press('Diagnose');
  expect(screen.has('Cause found')).toBe(true);
});
