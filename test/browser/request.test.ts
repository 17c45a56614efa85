import { openPage, type OpenPage } from './open-page';

let at: OpenPage;
afterEach(() => at.close());

test('on a request: its people are there, one press brings the cause, the outcome stays as an internal comment', async () => {
  at = await openPage('../end-to-end/tenants/request-people');
  await at.goRequest('agent', 'HELP-1');
  await at.sees('Reporter: Ravi Patel, ravi@customer.example');
  await at.looksRight('request');
  await at.press('Diagnose');
  await at.sees('5 customers');
  await at.press('Show: Leave this on HELP-1 as an internal comment');
  await at.looksRight('request-comment');
  await at.press('Add the internal comment');
  await at.sees('HELP-1 has the internal comment.');
  expect(at.app.site.state.comments).toMatchObject([{ request: 'HELP-1', public: false }]);

  await at.goRequest('agent', 'HELP-1', 'dark');
  await at.sees('Reporter: Ravi Patel, ravi@customer.example');
  await at.looksRight('request-dark');
});

test('the settings of a service project: its health, and another to compare with', async () => {
  at = await openPage('portal-access-permission-missing');
  await at.goProjectSettings('project-admin', 'HELP', 'dark');
  await at.press('Check this service project');
  await at.sees(/Customers lack permissions/);
  await at.looksRight('project-settings-dark');
  await at.page.getByRole('tab', { name: 'Compare' }).click();
  await at.sees('Key of the service project to compare with (optional)');
  await at.looksRight('project-settings-compare-dark');
});

test('a reload loses nothing, and recent diagnoses are listed', async () => {
  at = await openPage('portal-access-permission-missing');
  await at.go('agent', 'HELP');
  await at.diagnose('jane@customer.example');
  await at.sees('Customers lack permissions that every customer needs');
  await at.press('Show: Report as Markdown');
  await at.press('Show: Support bundle');
  const bundle = await at.page.getByRole('main').getByLabel('Support bundle', { exact: true }).inputValue();
  expect(bundle).toContain('address-1');
  expect(bundle).not.toContain('jane');
  await at.looksRight('report-copy');

  await at.go('agent', 'HELP');
  await at.sees(/This is what you diagnosed last/);
  await at.sees('Customers lack permissions that every customer needs');
  expect(await at.page.getByRole('main').getByLabel('Error message or e-mail addresses').inputValue()).toBe(
    'jane@customer.example',
  );
  await at.looksRight('reloaded');
  await at.page.getByRole('tab', { name: 'Recent' }).click();
  await at.sees(/Customers whom you diagnosed/);
  await at.looksRight('recent');
});
