import { aReport, BLOCKING, CAUSE, FINE, UNREAD } from './build-report';
import { asked, diagnose, openScreen } from './open-screen';

const BUTTON = 'Check this service project';
const health = (over: Parameters<typeof aReport>[0] = {}) =>
  aReport({
    email: '',
    findings: [BLOCKING],
    complaint: { symptom: 'not-tried-yet', i18nKeys: [], clues: [] },
    ...over,
  });

test('the service project is checked without anything typed', async () => {
  const screen = await openScreen({ checkProject: () => ({ kind: 'checked', report: health() }) });
  await screen.press(BUTTON);
  expect(asked(screen, 'checkProject')).toEqual([{ project: 'SUP' }]);
  expect(screen.invokes.map(({ functionKey }) => functionKey)).toEqual(['readDraft', 'checkProject']);
  expect(screen.find('Heading', 'Customer support (SUP)')).toBeDefined();
  expect(screen.has('What would stop any customer')).toBe(true);
  expect(screen.print().split('Customers lack permissions')).toHaveLength(2);
  expect(screen.has('Try it for real')).toBe(false);
});

test('nothing found is told as what it is', async () => {
  const screen = await openScreen({ checkProject: () => ({ kind: 'checked', report: health({ findings: [FINE] }) }) });
  await screen.press(BUTTON);
  expect(
    screen.find('SectionMessage', /Nothing stops every customer of this service project/).props['appearance'],
  ).toBe('success');
});

test('its question is answered here too, and goes to the check of the project', async () => {
  const question = { id: 'customer-access-types', answers: ['both', 'none'], page: { path: 'page.customer-access' } };
  const reports = [health({ findings: [UNREAD], question }), health({ findings: [FINE] })];
  const screen = await openScreen({
    checkProject: () => ({ kind: 'checked', report: reports.shift() ?? health() }),
  });
  await screen.press(BUTTON);
  expect(screen.has('Nothing that could be read stops every customer.')).toBe(true);
  await screen.choose('question-customer-access-types', 'Internal and External');
  await screen.press('Continue');
  const answers = [{ question: 'customer-access-types', answer: 'both' }];
  expect(asked(screen, 'checkProject')).toEqual([{ project: 'SUP' }, { project: 'SUP', answers }]);
  expect(asked(screen, 'answerQuestion')).toEqual([]);
});

test('diagnosing again checks the project afresh', async () => {
  const screen = await openScreen({ checkProject: () => ({ kind: 'checked', report: health() }) });
  await screen.press(BUTTON);
  await screen.press('Diagnose again');
  expect(asked(screen, 'checkProject').at(-1)).toEqual({ project: 'SUP', answers: [], fresh: true });
});

test('a repair is planned for the project, for nobody in particular', async () => {
  const offer = { kind: 'repair', repair: 'grant-portal-access', cause: CAUSE, access: 'jira-admin', allowed: true };
  const screen = await openScreen({
    checkProject: () => ({ kind: 'checked', report: health({ offers: [offer as never] }) }),
    planRepair: () => ({ kind: 'problem', problem: { code: 'plan-busy' } }),
  });
  await screen.press(BUTTON);
  await screen.press('Show the plan');
  expect(asked(screen, 'planRepair')).toEqual([
    { project: 'SUP', email: '', repair: 'grant-portal-access', cause: CAUSE },
  ]);
});

test('an invite not tried yet is told as one', async () => {
  const complaint = { symptom: 'not-tried-yet' as const, i18nKeys: [], clues: [] };
  const reports = [aReport({ complaint }), aReport({ complaint, findings: [FINE] })];
  const screen = await openScreen({
    diagnose: () => ({ kind: 'diagnosed', reports: [reports.shift() ?? aReport()] }),
  });
  await screen.choose('What went wrong', 'Not tried yet: would it work?');
  await diagnose(screen, 'jane.doe@customer.example');
  expect(asked(screen, 'diagnose')).toMatchObject([{ symptom: 'not-tried-yet' }]);
  expect(screen.print().split('Customers lack permissions')).toHaveLength(2);
  await screen.press('Diagnose');
  expect(screen.find('SectionMessage', /Nothing stops inviting this customer/).props['appearance']).toBe('success');
  expect(screen.has('Nothing has been changed: invite the customer now')).toBe(true);
});
