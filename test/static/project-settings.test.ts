import { aReport, BLOCKING } from './build-report';
import { asked, openScreen, type FakeResolver } from './open-screen';

const open = (resolver: FakeResolver, context = {}) => openScreen(resolver, context, 'project-settings');
const health = () =>
  aReport({
    email: '',
    findings: [BLOCKING],
    complaint: { symptom: 'not-tried-yet', i18nKeys: [], clues: [] },
    caller: { accountId: 'account-you', rights: 'project-admin' },
  });

test('the health of the service project, with nobody named; comparing is offered beside it, and on a tab of its own', async () => {
  const screen = await open({ checkProject: () => ({ kind: 'checked', report: health() }) });
  expect(screen.invokes.map((one) => one.functionKey)).toEqual(['readDraft']);
  expect(screen.findAll('TextArea')).toEqual([]);
  await screen.press('Check this service project');
  expect(asked(screen, 'checkProject')).toEqual([{ project: 'SUP' }]);
  expect(screen.invokes).toHaveLength(2);
  expect(screen.print().split('Customers lack permissions')).toHaveLength(2);
  // In the report, and on the tab.
  expect(screen.findAll('Heading', 'Compare with a service project that works')).toHaveLength(2);
});

test('compares with another service project', async () => {
  const screen = await open({
    compareProjects: () => ({ kind: 'none-works', looked: 3, of: 3, unread: 0 }),
  });
  await screen.press('Compare');
  expect(asked(screen, 'compareProjects')).toEqual([{ project: 'SUP' }]);
});

test('outside a service project it says so', async () => {
  const screen = await open({}, { extension: {} });
  expect(screen.has('does not know which service project')).toBe(true);
});
