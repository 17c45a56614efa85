import { keyboardOf } from './keyboard';
import { openPage, type OpenPage } from './open-page';

let at: OpenPage;
afterEach(() => at.close());

const field = 'Error message or e-mail addresses';

test('diagnose, plan, apply and undo, then look into the audit trail', async () => {
  at = await openPage('portal-access-permission-missing');
  await at.go('jira-admin', 'HELP');
  const keys = keyboardOf(at.page);
  await keys.type(field, 'jane@customer.example');
  await keys.press('Diagnose');
  await at.sees('Customers lack permissions that every customer needs');
  await keys.press('Show the plan');
  await at.sees('not granted → granted');
  await keys.press('Approve and apply');
  await at.sees('The change was made, and a fresh read shows it.');
  await keys.press('Undo');
  await at.sees('granted → not granted');
  await keys.press('Approve and apply');
  await at.sees('Customers lack permissions that every customer needs');
  expect(at.app.writes()).toHaveLength(4);

  await at.goProjectSettings('jira-admin', 'HELP');
  await keys.press('Check this service project');
  await at.sees(/Customers lack permissions/);
  await keys.tab('Audit trail');
  await at.sees('4 entries are shown.');
  await keys.press('Show: Search');
  await keys.type('Customer’s e-mail address or account ID', 'nobody@customer.example');
  await keys.press('Search');
  await at.sees('Nothing was found. Take something out of the search above.');
});

test('answer questions one after the other, and take an answer back', async () => {
  at = await openPage('customer-access-types-disabled', 'scopes');
  await at.go('agent', 'HELP');
  const keys = keyboardOf(at.page);
  await keys.type(field, 'jane@customer.example');
  await keys.press('Diagnose');
  await at.sees('What does the directory say about this address?');
  await keys.choose('No user with this address');
  await keys.press('Continue');
  await at.sees('Can another new address be added to this service project?');
  await keys.choose('No, none');
  await keys.press('Continue');
  await at.sees('Which account types are ticked in Customer access?');
  await keys.choose('Neither');
  await keys.press('Continue');
  await at.sees('Customer access lets in neither internal nor external accounts');
  await keys.press(/^Take back/);
  await at.sees('Which account types are ticked in Customer access?');
});

test('hand a plan over, and approve it', async () => {
  at = await openPage('../end-to-end/tenants/principals', 'scopes');
  await at.go('agent', 'HELP');
  const keys = keyboardOf(at.page);
  await keys.type(field, 'jane@customer.example');
  await keys.press('Diagnose');
  await keys.press('Show the plan');
  await keys.type('Anything they should know (optional)', 'Jane waits since Monday.');
  await keys.press('Send to the administrators');
  await at.sees(/It was sent\./);
  await at.goInbox('jira-admin');
  await at.sees('Their note: Jane waits since Monday.');
  await at.sees(/Operations desk \(OPS\)/);
  await keys.press('Approve and apply');
  await at.sees('What came of it: done');
});

test('diagnose from a request and leave a comment; add a company', async () => {
  at = await openPage('outside-with-requests');
  const request = at.app.requests?.find(({ key }) => key.startsWith('HELP'))?.key ?? '';
  await at.goRequest('jira-admin', request);
  const keys = keyboardOf(at.page);
  await keys.type(field, 'jane@customer.example');
  await keys.press('Diagnose');
  await keys.press(`Show: Leave this on ${request} as an internal comment`);
  await keys.press('Add the internal comment');
  await at.sees(`${request} has the internal comment.`);

  await at.goCompany('jira-admin', 'HELP');
  await keys.type('Name of the company', 'Northwind Traders');
  await keys.type('Its people', 'nora@northwind.example');
  await keys.choose('An invitation to each new person');
  await keys.press('Read the list');
  await keys.press('Make the plan for 1 person');
  await keys.press(/^Approve and apply/);
  await at.sees(/^Done: all 2 plans were applied/);
  expect(at.app.site.state.mails).toMatchObject([{ to: 'nora@northwind.example' }]);
});

test('what a Jira administrator sets, and a check of every service project', async () => {
  at = await openPage('portal-access-permission-missing', 'scopes');
  await at.goSettings('jira-admin');
  const keys = keyboardOf(at.page);
  await keys.to('Agents may add customers to their service projects through this app');
  await at.page.keyboard.press('Space');
  await at.sees(/changed on/);
  await keys.type('Days to keep entries', '90');
  await keys.press('Save');
  await at.sees('Entries are kept for 90 days from now on.');

  await at.goInbox('jira-admin');
  await keys.tab('Service projects');
  await keys.press(/^Check all/);
  await at.sees(/^All \d+ service projects were checked\.$/);
});
