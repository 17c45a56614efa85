import { openPage, type OpenPage } from './open-page';

let at: OpenPage;
afterEach(() => at.close());

test('an agent sends a plan, a Jira administrator approves it, the agent sees the outcome', async () => {
  at = await openPage('../end-to-end/tenants/principals', 'scopes');
  await at.go('agent', 'HELP');
  await at.diagnose('jane@customer.example');
  await at.press('Show the plan');
  const main = () => at.page.getByRole('main');
  await main().getByLabel('Anything they should know (optional)').fill('Jane waits since Monday.');
  await main()
    .getByLabel(/Request that it is about/)
    .fill('HELP-12');
  await at.looksRight('hand-off-form');
  await at.press('Send to the administrators');
  await at.sees(/It was sent\./);

  await at.goInbox('jira-admin');
  await at.sees('Their note: Jane waits since Monday.');
  await at.sees('Alex Agent');
  // The agent sees no other service project; whoever approves is shown those that share the scheme.
  await at.sees(/Operations desk \(OPS\)/);
  await at.looksRight('inbox');
  await at.press('Diagnose again');
  await at.go('jira-admin', 'HELP');
  await at.sees('This is what you diagnosed last');
  await at.sees('Customers lack permissions that every customer needs');
  await at.goInbox('jira-admin');
  await at.sees(/Operations desk \(OPS\)/);
  await at.press('Approve and apply');
  await at.sees('What came of it: done');
  await at.sees('The request has an internal comment about it.');
  await at.looksRight('inbox-approved');

  await at.goSent('agent', 'HELP');
  await at.sees('What came of it: done');
  await at.go('agent', 'HELP');
  await at.page.getByRole('tab', { name: 'Sent to administrators' }).click();
  await at.sees('What came of it: done');
  await at.looksRight('sent');
});

test('a Jira administrator lets agents add customers, and an agent does', async () => {
  at = await openPage('healthy-company-managed', 'scopes');
  at.app.site.state.app.writesAs = 'jira-admin';
  await at.goSettings('jira-admin');
  await at.page
    .getByRole('main')
    .getByLabel('Agents may add customers to their service projects through this app')
    .press('Space');
  await at.sees(/changed on/);
  await at.looksRight('settings-agents');
  await at.go('agent', 'HELP');
  await at.diagnose('jane@customer.example');
  await at.page.getByRole('main').getByRole('button', { name: 'Show the plan' }).last().click();
  await at.sees(/The app makes these changes for you/);
  await at.looksRight('plan-by-app');
  await at.press('Approve and apply');
  await at.sees('The change was made, and a fresh read shows it.');
});
