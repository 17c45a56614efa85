import { openPage, type OpenPage } from './open-page';

let at: OpenPage;
afterEach(() => at.close());

test('a company is let in from a pasted table, and what stops one person stands in their line', async () => {
  at = await openPage('outside-with-requests');
  await at.goCompany('jira-admin', 'HELP');
  const main = at.page.getByRole('main');
  await main.getByLabel('Name of the company').fill('Northwind Traders');
  await main
    .getByLabel('Its people')
    .fill('Name;E-Mail\nJane Doe;jane@customer.example\nNora New;nora@northwind.example\nBob;bob@@northwind.example');
  await main.getByLabel('An invitation to each new person').check();
  await at.press('Read the list');
  await at.sees('Line 4: “bob@@northwind.example”: more than one @');
  await at.looksRight('company-list');

  await at.press('Make the plan for 2 people');
  await at.sees('The site sends one mail, to nora@northwind.example.');
  await at.looksRight('company-plan');
  await at.press('Approve and apply 3 plans');
  await at.sees('Done: all 3 plans were applied.');
  await at.looksRight('company-done');
  expect(at.app.site.state.mails).toMatchObject([{ to: 'nora@northwind.example' }]);
});
