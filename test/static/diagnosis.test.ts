import type { Finding } from '../../src/diagnosis/judge';
import type { Report } from '../../src/requests/report';
import type { DiagnosePayload, DiagnoseResult } from '../../src/requests/diagnose';
import { aReport, BLOCKING, EMAIL, FINE, NOT_APPLICABLE, UNREAD } from './build-report';
import { asked, diagnose, openScreen, TEXT } from './open-screen';

const ERROR = `The following customers could not be added: "${EMAIL}" Please check the email addresses and try again.`;
const SEEN = { type: 'value', fact: 'deskCustomers', label: 'notListed' } as const;
const found = (...reports: DiagnoseResult['reports']): DiagnoseResult => ({ kind: 'diagnosed', reports });

describe('the form', () => {
  test('is drawn before anything is asked', async () => {
    const screen = await openScreen({});
    expect(screen.field(TEXT).type).toBe('TextArea');
    expect(screen.find('LoadingButton', 'Diagnose').props['isDisabled']).toBe(false);
    expect(screen.invokes).toEqual([]);
  });

  test('says what is missing when nothing was typed, and asks nothing', async () => {
    const screen = await openScreen({});
    await diagnose(screen, '  \n ');
    expect(screen.find('ErrorMessage', 'Paste the error message, or type at least one e-mail address.')).toBeDefined();
    expect(screen.invokes).toEqual([]);
  });

  test.each([
    ['letters', 'a'.repeat(400_001), 'This is too long: 400,001 characters, where 400,000 are the most.'],
    ['bytes', '漢'.repeat(170_000), 'This is too large to be sent.'],
  ])('refuses a text of too many %s without asking', async (_what, text, message) => {
    const screen = await openScreen({});
    await diagnose(screen, text);
    expect(screen.has(message)).toBe(true);
    expect(screen.invokes).toEqual([]);
  });

  test('sends the text as it was pasted, and a symptom only where one was chosen', async () => {
    const screen = await openScreen({ diagnose: () => found(aReport()) });
    await diagnose(screen, ERROR);
    await screen.choose('What went wrong', 'The customer cannot sign in');
    await screen.press('Diagnose');
    expect(asked(screen, 'diagnose')).toEqual([
      { project: 'SUP', text: ERROR },
      { project: 'SUP', text: ERROR, symptom: 'cannot-sign-in' },
    ] satisfies DiagnosePayload[]);
  });

  test('says so where the page stands in no project', async () => {
    const screen = await openScreen({}, { extension: {} });
    expect(screen.has('This page does not know which service project it stands in.')).toBe(true);
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

describe('the report', () => {
  test('says the root cause first: what, what was found, why, what to do, and how it is known', async () => {
    const screen = await openScreen({ diagnose: () => found(aReport()) });
    await diagnose(screen, EMAIL);
    const words = screen.print();
    const order = [
      'Root cause',
      'Customers lack permissions that every customer needs',
      'Service Project Customer - Portal Access lacks Browse Projects.',
      'Without them nobody can be added',
      'Grant the missing permissions',
      'granted: Add Comments; missing: Browse Projects',
      'Read with GET /rest/api/3/project/{projectKeyOrId}/permissionscheme as you, Mar 2, 2026',
    ].map((part) => words.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
    expect(screen.find('Link').props).toMatchObject({ href: 'https://acme.example/permissions', openNewTab: true });
    expect(screen.has('breaks here')).toBe(true);
    expect(screen.print()).not.toContain('[');
  });

  test('shows what was not read without a click, and never as fine', async () => {
    const screen = await openScreen({ diagnose: () => found(aReport({ findings: [UNREAD, FINE] })) });
    await diagnose(screen, EMAIL);
    expect(screen.find('Lozenge', 'Not clear yet')).toBeDefined();
    expect(screen.has('active accounts with this address: not allowed to read')).toBe(true);
    expect(
      screen.has('GET /rest/api/3/user/search as you: status 403; GET /rest/api/3/user/search as the app: status 401'),
    ).toBe(true);
    expect(screen.has('The portal-only account of this customer is inactive')).toBe(true);
    expect(screen.has('Checked and fine (1)')).toBe(true);
    expect(screen.has('Nothing blocks this customer')).toBe(false);
  });

  test('what was not read and cannot explain the symptom is listed apart', async () => {
    const beside = { ...UNREAD, explainsSymptom: false };
    const report = aReport({ findings: [beside, FINE] });
    const screen = await openScreen({
      diagnose: () => found({ ...report, verdict: { ...report.verdict, open: [], conclusion: 'clear' } }),
    });
    await diagnose(screen, EMAIL);
    expect(screen.has('Nothing blocks this customer')).toBe(true);
    await screen.press('Show: Not read, and cannot explain what went wrong (1)');
    expect(screen.has('active accounts with this address: not allowed to read')).toBe(true);
  });

  test('where something that was found settles it, what was not read is not held against the customer', async () => {
    const member = {
      ...BLOCKING,
      cause: 'already-a-customer',
      outcome: 'warns',
      message: 'member',
      values: {},
      evidence: [SEEN],
    } as Finding;
    const report = aReport({ findings: [UNREAD, member] });
    const settled: Report = { ...report, verdict: { ...report.verdict, open: [], conclusion: 'clear' } };
    const screen = await openScreen({ diagnose: () => found(settled) });
    await diagnose(screen, EMAIL);
    expect(screen.has('What was found settles it, so what could not be read does not matter here.')).toBe(true);
    expect(screen.has('so this could still be:')).toBe(false);
    expect(screen.has('active accounts with this address: not allowed to read')).toBe(true);
    const words = screen.print();
    expect(words.indexOf('This person is a customer of the service project already')).toBeLessThan(
      words.indexOf('What can be done'),
    );
  });

  test('folds away what is fine and what does not apply', async () => {
    const screen = await openScreen({ diagnose: () => found(aReport({ findings: [BLOCKING, FINE, NOT_APPLICABLE] })) });
    await diagnose(screen, EMAIL);
    expect(screen.has('Not so: The address is not a valid e-mail address')).toBe(false);
    await screen.press('Show: Checked and fine (1)');
    expect(screen.has('Not so: The address is not a valid e-mail address')).toBe(true);
    expect(screen.has('From what you gave')).toBe(true);
    await screen.press('Show: Does not apply here (1)');
    expect(screen.has('A team-managed service project has no permission scheme.')).toBe(true);
    await screen.press('Hide: Checked and fine (1)');
    expect(screen.has('Not so: The address is not a valid e-mail address')).toBe(false);
  });

  test('a check that failed is named as one', async () => {
    const crashed = {
      cause: 'portal-only-inactive',
      stage: 'account',
      explainsSymptom: true,
      outcome: 'crashed',
      error: 'boom',
    } as const;
    const screen = await openScreen({ diagnose: () => found(aReport({ findings: [crashed] })) });
    await diagnose(screen, EMAIL);
    expect(screen.has('The check itself failed: boom')).toBe(true);
  });
});

test('several customers: a list with conclusions, and each one’s report kept while another is looked at', async () => {
  const addNow = { withoutMail: 'create-portal-only-customer', withMail: 'invite-customer', allowed: true };
  const other = 'sam@other.example';
  const screen = await openScreen({
    diagnose: () => found(aReport({ addNow }), aReport({ email: other, findings: [FINE] })),
  });
  await diagnose(screen, `${EMAIL}\n${other}`);
  const cells = screen.findAll('Row').map((row) => JSON.stringify(row));
  expect(cells[0]).toContain('Cause found');
  expect(cells[0]).toContain('Customers lack permissions that every customer needs');
  expect(cells[1]).toContain('Nothing blocks');
  await screen.type('Name of the new customer (optional)', 'Jane');
  await screen.press('Show');
  expect(screen.find('Heading', other)).toBeDefined();
  expect(screen.findAll('Heading', EMAIL)).toEqual([]);
  await screen.press('Show');
  expect(screen.find('Heading', EMAIL)).toBeDefined();
  expect(screen.field('Name of the new customer (optional)').props['defaultValue']).toBe('Jane');
});
