import { openPage, type OpenPage } from './open-page';

const ERROR =
  'The following customers could not be added: "jane@customer.example" Please check the email addresses and try again.';
let at: OpenPage;
afterEach(() => at.close());

test('a Jira administrator: diagnosed, planned, applied, verified, audited, undone', async () => {
  at = await openPage('portal-access-permission-missing');
  await at.go('jira-admin', 'HELP');
  await at.looksRight('empty');
  await at.diagnose(ERROR);
  await at.sees('Customers lack permissions that every customer needs');
  await at.sees(/GET \/rest\/api\/3\/project\/\{projectKeyOrId\}\/permissionscheme/);
  await at.looksRight('diagnosis');

  await at.press('Show the plan');
  await at.sees('not granted → granted');
  await at.sees(/Operations \(OPS\)/);
  expect(at.app.writes()).toEqual([]);
  await at.looksRight('plan');

  await at.press('Approve and apply');
  await at.sees('The change was made, and a fresh read shows it.');
  await at.sees(/Not clear yet/);
  expect(at.app.writes()).toHaveLength(2);
  await at.looksRight('applied');

  await at.press('Undo');
  await at.sees('granted → not granted');
  await at.looksRight('undo-plan');
  await at.press('Approve and apply');
  await at.sees('Customers lack permissions that every customer needs');
  expect(at.app.writes()).toHaveLength(4);

  await at.goProjectSettings('jira-admin', 'HELP');
  await at.page.getByRole('tab', { name: 'Audit trail' }).click();
  await at.sees('Changes made with this app, newest first');
  await at.page.getByRole('main').getByRole('row').nth(4).waitFor();
  await at.looksRight('audit-trail');
});

test('an agent without the right copies the plan with its evidence', async () => {
  at = await openPage('portal-access-permission-missing', 'scopes');
  await at.go('agent', 'HELP');
  await at.diagnose(ERROR);
  await at.sees('Customers lack permissions that every customer needs');
  await at.press('Show the plan');
  await at.sees('You may not apply this plan. Send it to somebody who may, or copy it.');
  expect(await at.page.getByRole('main').getByRole('button', { name: 'Approve and apply' }).count()).toBe(0);
  const copy = await at.page.getByRole('main').getByLabel('Copy for an administrator').inputValue();
  expect(copy).toContain('jane@customer.example');
  expect(copy).toContain('Browse Projects');
  expect(copy).toMatch(/Service Project Customer - Portal Access lacks/);
  expect(at.app.writes()).toEqual([]);
  await at.looksRight('plan-to-copy');
});

test('Add now: a refusal brings the site’s own reason into the diagnosis', async () => {
  at = await openPage('portal-only-inactive-unlisted');
  await at.go('jira-admin', 'HELP');
  await at.diagnose('jane@customer.example');
  await at.sees('Try it for real: add jane@customer.example now');
  await at.page.getByRole('radio', { name: /With an invitation mail/ }).check();
  await at.page.getByRole('main').getByRole('button', { name: 'Show the plan' }).last().click();
  await at.sees(/It cannot be undone/);
  await at.looksRight('add-now-plan');
  await at.press('Approve and apply');
  await at.sees(/The site answered with status 409/);
  await at.sees('An account with this address exists, but cannot be seen from here');
  await at.looksRight('add-now-refused');
  await at.press('Close');
  await at.sees(/When inviting was tried, the site answered with status 409/);
});

test('Add now without mail ends with the customer in the project', async () => {
  at = await openPage('healthy-company-managed');
  await at.go('jira-admin', 'HELP');
  await at.diagnose('jane@customer.example');
  await at.page.getByRole('radio', { name: /Without a mail/ }).check();
  await at.page.getByRole('main').getByRole('button', { name: 'Show the plan' }).last().click();
  await at.press('Approve and apply');
  await at.sees('The change was made, and a fresh read shows it.');
  await at.sees('This person is a customer of the service project already');
  await at.looksRight('added');
});

test('a portal-only customer is reactivated by hand, watched, and added by itself', async () => {
  at = await openPage('portal-only-inactive');
  await at.go('jira-admin', 'HELP');
  await at.diagnose(ERROR);
  await at.sees('The portal-only account of this customer is inactive');
  await at.looksRight('guide');
  await at.press(/^Watch, and add/);
  await at.sees(/Watching the account/);
  for (const account of at.app.site.state.accounts) {
    if (account.type === 'customer' && account.email === 'jane@customer.example') account.active = true;
  }
  await at.page
    .getByRole('main')
    .getByText('This person is a customer of the service project already')
    .first()
    .waitFor({ timeout: 40_000 });
  await at.looksRight('reactivated');
});
