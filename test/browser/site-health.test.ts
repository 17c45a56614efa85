import { openPage } from './open-page';

const EMAIL = 'jane.doe@customer.example';

test('every service project is checked from one page, and what the app can read stands beside it', async () => {
  const at = await openPage('demo', 'scopes');
  try {
    for (const project of ['SUP', 'BILL', 'TRAVEL'])
      await at.app.must('jira-admin', 'diagnose', { project, text: EMAIL });
    await at.goInbox('jira-admin');
    const main = at.page.getByRole('main');
    await main.getByRole('tab', { name: 'Service projects' }).click();
    await at.press(/^Check all/);
    await at.sees(/^All \d+ service projects were checked\.$/);
    await at.sees('What stops every customer, by cause');
    await at.looksRight('site-health-light');
    await at.goInbox('jira-admin', 'dark');
    await main.getByRole('tab', { name: 'Service projects' }).click();
    // The last scan is there at once.
    await at.sees(/^The oldest result is from/);
    await at.looksRight('site-health-dark');
    await at.goFirstRun('jira-admin', 'dark');
    await at.sees(/You can start:/);
    await at.looksRight('first-run-dark');
    expect(at.app.writes()).toEqual([]);
  } finally {
    await at.close();
  }
});
