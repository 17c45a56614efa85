import { openPage, type OpenPage } from './open-page';

let at: OpenPage;
afterEach(() => at.close());

async function openSettings(who: 'agent' | 'jira-admin'): Promise<void> {
  at = await openPage('user-suspended-in-directory');
  await at.goSettings(who);
}

test('from no key to a diagnosis that reads the directory, and back', async () => {
  await openSettings('jira-admin');
  await at.sees('No key has been given.');
  await at.sees('Calls to api.atlassian.com are not allowed yet.');
  await at.looksRight('settings-empty');
  const field = at.page.getByRole('main').getByLabel('Organization API key', { exact: true });
  expect(await field.getAttribute('type')).toBe('password');
  const { key } = at.app.site.description.organization.keys[0] ?? { key: '' };

  await field.fill(key);
  await at.press('Try and keep the key');
  await at.sees('The app may not call api.atlassian.com yet');
  expect(await field.inputValue()).toBe(key);
  await at.looksRight('settings-not-allowed');

  at.page.once('dialog', (dialog) => void dialog.dismiss());
  await at.press('Allow calls to api.atlassian.com');
  await at.sees('The administrator did not allow it.');
  at.page.once('dialog', (dialog) => void dialog.accept());
  await at.press('Allow calls to api.atlassian.com');
  await at.sees('Calls to api.atlassian.com are allowed.');

  await at.press('Try and keep the key');
  await at.sees('The key works and was kept.');
  expect(await field.inputValue()).toBe('');
  // Beside the app, the local frame tells the key to try.
  expect(await at.page.getByRole('main').innerHTML()).not.toContain(key);
  await at.sees('Acme (');
  await at.sees('Jo Jira-Admin');
  await at.looksRight('settings-kept');

  await at.press('Test the key');
  await at.sees('The key works.');

  await at.go('agent', 'HELP');
  await at.diagnose('jane@customer.example');
  await at.sees('Access of this account is suspended');
  await at.sees('Seen in the organization’s directory; the details are for Jira administrators');
  await at.looksRight('directory-agent');

  await at.goSettings('jira-admin');
  await at.press('Remove the key');
  await at.press('Delete it');
  await at.sees('The key was deleted.');
  await at.sees('No key has been given.');
});

test('a key that is refused says why, and stays in the field to be mended', async () => {
  await openSettings('jira-admin');
  at.app.host.configureEgress(['https://api.atlassian.com']);
  await at.page.getByRole('main').getByLabel('Organization API key', { exact: true }).fill('not-a-key-of-anybody');
  await at.press('Try and keep the key');
  await at.sees('Atlassian does not accept this key');
  await at.looksRight('settings-refused');
});

test('an agent is told whom to ask', async () => {
  await openSettings('agent');
  await at.sees('These settings are for Jira administrators.');
  await at.looksRight('settings-agent');
});
