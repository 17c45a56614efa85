import { plannedOf } from '../end-to-end/ask-app';
import { openPage, type OpenPage } from './open-page';

let at: OpenPage;
afterEach(() => at.close());

test('what was done is found, checked and exported', async () => {
  at = await openPage('portal-access-permission-missing');
  const { plan } = plannedOf(
    await at.app.must('jira-admin', 'planRepair', {
      project: 'HELP',
      email: 'jane@customer.example',
      repair: 'grant-portal-access',
      cause: 'portal-access-permission-missing',
    }),
  );
  await at.app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });

  await at.goProjectSettings('jira-admin', 'HELP');
  const main = at.page.getByRole('main');
  await main.getByRole('tab', { name: 'Audit trail' }).click();
  await at.sees('2 entries are shown.');
  await at.press('Show: Search');
  await main.getByLabel('Customer’s e-mail address or account ID').fill('nobody@customer.example');
  await main.getByRole('button', { name: 'Search', exact: true }).click();
  await at.sees('Nothing was found. Take something out of the search above.');
  await main.getByLabel('Customer’s e-mail address or account ID').fill('jane@customer.example');
  const person = main.getByLabel('Who made the change');
  const name = at.app.principals.find(({ id }) => id === 'jira-admin')?.name ?? '';
  await person.fill(name);
  await main.getByRole('option', { name }).click();
  await main.getByRole('button', { name: 'Search', exact: true }).click();
  await at.sees('2 entries are shown.');

  await at.press('Show: Has anything been altered?');
  await at.press('Check the whole trail');
  await at.sees(/Entries 1 to 2 of the whole site are as they were written/);
  await at.press('Show: Export');
  await at.press('Export as CSV');
  const text = main.getByLabel('CSV part 1, 2 entries');
  await text.waitFor();
  expect(await text.inputValue()).toContain('"grant-portal-access"');
  await at.looksRight('audit-trail');

  // Long after the report is gone, from the entry of the plan.
  await at.press('Undo');
  await at.sees('Plan: Undo');
  await at.looksRight('audit-trail-undo');
  await at.press('Approve and apply');
  await at.sees('Done: Undo');
  await at.sees('4 entries are shown.');
  await at.looksRight('audit-trail-undone');
});

test('a Jira administrator sees the whole site, and sets how long entries are kept', async () => {
  at = await openPage('portal-access-permission-missing');
  await at.goSettings('jira-admin');
  const main = at.page.getByRole('main');
  await main.getByLabel('Days to keep entries').fill('90');
  await at.sees(/entries between 90 days and 365 days old are deleted/);
  await at.press('Save');
  await at.sees('Entries are kept for 90 days from now on.');
  await at.looksRight('settings-retention');
  await at.goInbox('jira-admin');
  await main.getByRole('tab', { name: 'Audit trail' }).click();
  await at.sees('Days to keep entries of the audit trail: 365 → 90');
  await at.looksRight('audit-trail-site');
});
