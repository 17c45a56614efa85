import type { KeptDiagnosis } from '../../src/records/diagnosis-pages';
import type { ReadDiagnosesResult } from '../../src/requests/read-diagnoses';
import type { Screen } from '../forge/render-in-node';
import { aReport, CAUSE, EMAIL } from './build-report';
import { asked, diagnose, openScreen, TEXT, type FakeResolver } from './open-screen';

const one = (over: Partial<KeptDiagnosis> = {}): KeptDiagnosis => ({
  projectId: '10001',
  by: 'account-7',
  at: '2026-03-02T10:00:00.000Z',
  email: EMAIL,
  symptom: 'cannot-sign-in',
  conclusion: 'blocked',
  rootCause: CAUSE,
  ...over,
});
const found = (diagnoses: KeptDiagnosis[], over: Partial<ReadDiagnosesResult> = {}): ReadDiagnosesResult => ({
  kind: 'diagnoses',
  diagnoses,
  ofEverybody: false,
  days: 365,
  ...over,
});

async function open(resolver: FakeResolver): Promise<Screen> {
  const screen = await openScreen(resolver);
  const onChange = screen.find('Tabs').props['onChange'] as (index: number) => void;
  onChange(1);
  await screen.settle();
  return screen;
}
const rows = (screen: Screen) => screen.findAll('Row').map((row) => JSON.stringify(row));

test('lists who was diagnosed and what it came to, and says what is kept and for how long', async () => {
  const screen = await open({
    readDiagnoses: () => found([one(), one({ email: 'tom@customer.example', conclusion: 'clear' })]),
  });
  expect(asked(screen, 'readDiagnoses')).toEqual([{ project: 'SUP' }]);
  expect(rows(screen)[0]).toContain('Customers lack permissions');
  expect(rows(screen)[0]).toContain('Cause found');
  expect(rows(screen)[1]).toContain('Nothing blocks');
  expect(screen.findAll('User')).toEqual([]);
  expect(
    screen.has(
      'who asked, when, about which address and account, what they answered, and what it came to: for 365 days',
    ),
  ).toBe(true);
});

test('what was answered for a customer stands beside what it came to', async () => {
  const told = [
    { question: 'directory-user', answer: 'suspended' },
    { question: 'portal-only-account', answer: 'dont-know' },
  ];
  const screen = await open({ readDiagnoses: () => found([one({ told }), one({ email: 'tom@customer.example' })]) });
  expect(rows(screen)[0]).toContain('I don’t know, or I may not look');
  expect(rows(screen)[0]?.match(/color.text.subtle/g)).toHaveLength(2);
  expect(rows(screen)[1]).not.toContain('color.text.subtle');
});

test('an administrator sees who asked', async () => {
  const screen = await open({ readDiagnoses: () => found([one()], { ofEverybody: true }) });
  expect(screen.findAll('User').map((user) => user.props['accountId'])).toEqual(['account-7']);
});

test('is empty, fails and is read again', async () => {
  let tries = 0;
  const screen = await open({
    readDiagnoses: () => {
      tries += 1;
      if (tries === 1) throw new Error('Function timed out');
      return found([]);
    },
  });
  expect(screen.has('Function timed out')).toBe(true);
  await screen.press('Refresh');
  expect(screen.has('That did not work')).toBe(false);
  expect(screen.has('Nobody was diagnosed here lately.')).toBe(true);
});

test('older ones are added below, and twenty are drawn at a time', async () => {
  const many = (from: number) =>
    Array.from({ length: 50 }, (_, index) => one({ email: `person${from + index}@customer.example` }));
  const screen = await open({
    readDiagnoses: ({ cursor }) => (cursor === undefined ? found(many(0), { cursor: 'next' }) : found(many(50))),
  });
  expect(screen.find('DynamicTable').props['rowsPerPage']).toBe(20);
  await screen.press('Show older ones');
  expect(asked(screen, 'readDiagnoses')).toEqual([{ project: 'SUP' }, { project: 'SUP', cursor: 'next' }]);
  expect(screen.findAll('Row')).toHaveLength(100);
  expect(screen.findAll('Button', 'Show older ones')).toEqual([]);
});

test('one is diagnosed again by a press, whatever stands in the form', async () => {
  const screen = await open({
    readDiagnoses: () => found([one()]),
    diagnose: () => ({ kind: 'diagnosed', reports: [aReport()] }),
  });
  await diagnose(screen, 'lena@customer.example');
  await screen.press('Diagnose again');
  const again = screen.findAll('Button', 'Diagnose again');
  await (again.at(-1)?.props['onClick'] as () => unknown)();
  await screen.settle();
  expect(asked(screen, 'diagnose').at(-1)).toEqual({
    project: 'SUP',
    text: EMAIL,
    symptom: 'cannot-sign-in',
    part: 'first',
  });
  expect(screen.field(TEXT).props['defaultValue']).toBe(EMAIL);
  expect(screen.find('Tabs').props['selected']).toBe(0);
});
