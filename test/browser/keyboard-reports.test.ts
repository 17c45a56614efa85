import { keyboardOf } from './keyboard';
import { openPage, type OpenPage } from './open-page';

let at: OpenPage;
afterEach(() => at.close());

const FIELD = 'Error message or e-mail addresses';
const JANE = 'jane@customer.example';
const PEOPLE = Array.from({ length: 24 }, (_, one) => `person${one + 1}@customer.example`);

test('many customers: stop, go on, look at one; who changed it, what to take along, compare, and once more', async () => {
  at = await openPage('portal-access-permission-missing');
  await at.go('jira-admin', 'HELP');
  const keys = keyboardOf(at.page);
  // However slow a machine is: the rest of the list waits until Cancel has been pressed.
  const letGo = await at.holdBack(({ payload }) => payload?.part instanceof Object);
  await keys.type(FIELD, PEOPLE.join('\n'));
  await keys.press('Diagnose');
  await at.sees(/of 24 addresses are diagnosed\./);
  await keys.press('Cancel');
  await at.sees(/^Stopped after \d+ of 24 addresses\./);
  letGo();
  await keys.press(/^Diagnose the other/);
  await at.sees('24 customers');

  await keys.press('Show: Report as Markdown');
  await keys.to('Report as Markdown');
  await keys.press('Show: Support bundle');
  await keys.to('Support bundle');

  await keys.tab('Recent');
  await keys.press('Diagnose again');
  await at.sees('Customers lack permissions that every customer needs');

  await at.goProjectSettings('jira-admin', 'HELP');
  await keys.press('Check this service project');
  await keys.press('Who changed this, and when?');
  await at.sees(/The summaries and values are the log’s own\./);
  await keys.tab('Compare');
  await keys.type('Key of the service project to compare with (optional)', 'WORKS');
  await keys.press('Compare');
  await at.sees(/things? differs?\.$/);
  expect(at.app.writes()).toEqual([]);
});

test('try it for real, watch until an account is active, then check the trail and export it', async () => {
  at = await openPage('portal-only-inactive');
  await at.go('jira-admin', 'HELP');
  const keys = keyboardOf(at.page);
  await keys.type(FIELD, 'nora@northwind.example');
  await keys.press('Diagnose');
  await keys.choose(/^With an invitation mail/);
  await keys.press('Show the plan');
  await keys.press('Approve and apply');
  await at.sees('The change was made, and a fresh read shows it.');
  expect(at.app.site.state.mails).toMatchObject([{ to: 'nora@northwind.example' }]);

  await keys.type(FIELD, JANE);
  await keys.press('Diagnose');
  await at.sees('Watch, and add the customer when active');
  await keys.press('Watch, and add the customer when active');
  await at.sees(/^Watching the account/);
  for (const account of at.app.site.state.accounts)
    if (account.type === 'customer' && account.email === JANE) account.active = true;
  await at.sees('This person is a customer of the service project already');

  await at.goProjectSettings('jira-admin', 'HELP');
  await keys.tab('Audit trail');
  await at.sees('2 entries are shown.');
  await keys.press('Show: Has anything been altered?');
  await keys.press('Check the whole trail');
  await at.sees(/Entries 1 to 2 of the whole site are as they were written/);
  await keys.press('Show: Export');
  await keys.press('Export as CSV');
  await keys.to('CSV part 1, 2 entries');
});

test('a plan is diagnosed again and declined; a company is handed over', async () => {
  at = await openPage('../end-to-end/tenants/principals', 'scopes');
  const wish = { project: 'HELP', email: JANE, repair: 'grant-portal-access' };
  const planned = await at.app.must('agent', 'planRepair', { ...wish, cause: 'portal-access-permission-missing' });
  if (planned.kind !== 'planned') throw new Error('There is nothing to send.');
  const { id, digest } = planned.plan;
  const complaint = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };
  await at.app.must('agent', 'handOverPlan', { id, digest, complaint, answers: [] });

  await at.goInbox('jira-admin');
  const keys = keyboardOf(at.page);
  await keys.press('Diagnose again');
  await at.go('jira-admin', 'HELP');
  await at.sees(/^This is what you diagnosed last/);
  await at.goInbox('jira-admin');
  await keys.press('Decline');
  await keys.type('Why it is declined', 'Customers of this desk come by mail.');
  await keys.press('Decline');
  await at.sees('Reason: Customers of this desk come by mail.');

  await at.goCompany('agent', 'HELP');
  await keys.type('Name of the company', 'Northwind Traders');
  await keys.type('Its people', 'nora@northwind.example');
  await keys.press('Read the list');
  await keys.press('Make the plan for 1 person');
  await keys.type('Anything they should know (optional)', 'They start on Monday.');
  await keys.press('Send to the administrators');
  await at.sees(/^It was sent\./);
  expect(at.app.writes()).toEqual([]);
});
