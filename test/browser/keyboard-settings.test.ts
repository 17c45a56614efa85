import { keyboardOf } from './keyboard';
import { openPage, type OpenPage } from './open-page';

let at: OpenPage;
afterEach(() => at.close());

const COMPLAINT = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };

test('the organization’s key from first to last, who may repair with it, the switches, and what people answered', async () => {
  at = await openPage('user-suspended-in-directory');
  await at.app.must('agent', 'answerQuestion', {
    project: 'HELP',
    email: 'jane@customer.example',
    complaint: COMPLAINT,
    answers: [{ question: 'customer-access-types', answer: 'none' }],
  });
  await at.goSettings('jira-admin');
  const keys = keyboardOf(at.page);
  at.page.once('dialog', (dialog) => void dialog.accept());
  await keys.press('Allow calls to api.atlassian.com');
  await at.sees('Calls to api.atlassian.com are allowed.');
  await keys.type('Organization API key', at.app.site.description.organization.keys[0]?.key ?? '');
  await keys.press('Try and keep the key');
  await at.sees('The key works and was kept.');
  await keys.press('Test the key');
  await at.sees('The key works.');

  const agent = at.app.principals.find(({ id }) => id === 'agent')?.name ?? '';
  await keys.to('Add a person');
  await at.page.keyboard.insertText(agent);
  await at.page.getByRole('main').getByRole('option', { name: agent }).waitFor();
  await at.page.keyboard.press('Enter');
  await keys.press('Add to the list');
  await at.sees('The list was changed.');
  await keys.press('Switch it on, I know what that means');
  await at.sees('It is switched on.');
  await keys.press('Show the answers');
  await keys.press('Forget');
  await at.sees('Forgotten. It is asked again where it matters.');
  await keys.press('Remove the key');
  await keys.press('Delete it');
  await at.sees('The key was deleted. The directory is asked about again.');
});

test('what the app can read is looked at again, and the fields in a rule are filled', async () => {
  at = await openPage('healthy-company-managed', 'scopes');
  await at.goFirstRun('jira-admin');
  await at.sees(/You can start:/);
  const keys = keyboardOf(at.page);
  const before = at.app.site.calls.length;
  await keys.press('Try again');
  await at.sees(/You can start:/);
  expect(at.app.site.calls.length).toBeGreaterThan(before);

  await at.goRule('jira-admin');
  await keys.type('Customer', '{{issue.reporter.emailAddress}}');
  await keys.type('Service project', 'HELP');
  await keys.to('What went wrong');
  await at.page.keyboard.insertText('No invitation');
  await at.page.keyboard.press('Enter');
  expect(
    await at.page.evaluate(() =>
      (window as unknown as { __forgeHost: { submitted: unknown[] } }).__forgeHost.submitted.at(-1),
    ),
  ).toEqual({ customer: '{{issue.reporter.emailAddress}}', project: 'HELP', symptom: 'no-invitation-mail' });
});
