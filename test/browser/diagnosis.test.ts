import { openPage, type OpenPage } from './open-page';

let at: OpenPage;
afterEach(() => at.close());

test('questions, one at a time, until the cause is named; the answer is marked as told and can be taken back', async () => {
  at = await openPage('customer-access-types-disabled', 'scopes');
  await at.go('agent', 'HELP');
  await at.diagnose('jane@customer.example');
  const answer = async (title: string, choice: string) => {
    await at.sees(title);
    expect(await at.page.getByRole('main').getByRole('radiogroup').filter({ hasText: choice }).count()).toBeGreaterThan(
      0,
    );
    await at.page.getByRole('radio', { name: choice, exact: true }).check();
    await at.press('Continue');
  };
  await at.sees('What does the directory say about this address?');
  await at.looksRight('question');
  await answer('What does the directory say about this address?', 'No user with this address');
  await answer('Can another new address be added to this service project?', 'No, none');
  await answer('Which account types are ticked in Customer access?', 'Neither');
  await at.sees('Customer access lets in neither internal nor external accounts');
  await at.sees(/Told by you on/);
  await at.looksRight('told');
  await at.page
    .getByRole('main')
    .getByRole('button', { name: /Take back/ })
    .last()
    .click();
  await at.sees('Which account types are ticked in Customer access?');
});

test('several customers: a list, and one report at a time', async () => {
  at = await openPage('portal-only-inactive', 'scopes');
  await at.go('project-admin', 'HELP');
  await at.diagnose('jane@customer.example\nnew@customer.example\nnot-an-address@');
  await at.sees('3 customers');
  await at.looksRight('several');
  await at.page.getByRole('main').getByRole('button', { name: 'Show', exact: true }).last().click();
  await at.sees('The address is not a valid e-mail address');
});

test('one press opens a report among the settings: who changed it there, and what differs', async () => {
  at = await openPage('portal-access-permission-missing');
  await at.go('jira-admin', 'HELP');
  await at.diagnose('jane@customer.example');
  const opens = at.page.waitForEvent('popup');
  await at.press('Open this report there');
  const settings = await opens;
  const main = settings.getByRole('main');
  await main.getByText('Customers lack permissions that every customer needs').first().waitFor();
  expect(await main.getByRole('textbox').first().inputValue()).toBe('jane@customer.example');
  await main.getByRole('button', { name: 'Who changed this, and when?' }).click();
  await main.getByText('Permission scheme updated').waitFor();
  await main.getByRole('button', { name: 'Compare', exact: true }).click();
  await main.getByText('2 things differ.').waitFor();
  await settings.reload();
  await main.getByRole('button', { name: 'Who changed this, and when?' }).waitFor();
});

test('dark', async () => {
  at = await openPage('portal-access-permission-missing');
  await at.go('jira-admin', 'HELP', 'dark');
  await at.diagnose('jane@customer.example');
  await at.sees('Customers lack permissions that every customer needs');
  await at.looksRight('diagnosis-dark');
});

describe('bad input keeps what was typed', () => {
  const typed = () => at.page.getByRole('main').getByLabel('Error message or e-mail addresses').inputValue();
  const lines = Array.from({ length: 10_000 }, (_, line) => `person${String(line)}@customer.example`).join('\n');

  test.each([
    ['nothing', '', /Paste the error message, or type at least one/],
    ['no address', 'it does not work', /no e-mail address in what you gave/],
    ['10,000 lines', lines, /You gave 10,000 addresses/],
    ['far too much text', 'x'.repeat(400_001), /too long/],
  ])('%s', async (name, text, message) => {
    at = await openPage('healthy-company-managed');
    await at.go('agent', 'HELP');
    await at.diagnose(text);
    await at.sees(message);
    expect(await typed()).toBe(text);
    await at.looksRight(`bad-input-${name.replaceAll(/\W+/g, '-')}`);
  });
});

describe('a site that fails is a message, not a blank screen', () => {
  const PROJECT = 'GET /rest/api/3/project/{projectIdOrKey}';
  test.each([
    [
      '403',
      { kind: 'answer', status: 403, headers: {}, body: { errorMessages: [], errors: {} } },
      /Jira does not let you see it/,
    ],
    [
      '404',
      { kind: 'answer', status: 404, headers: {}, body: { errorMessages: [], errors: {} } },
      /Jira does not show it to you/,
    ],
    ['429', { kind: 'answer', status: 429, headers: { 'Retry-After': '30' }, body: {} }, /limiting requests/],
    ['500', { kind: 'answer', status: 500, headers: {}, body: {} }, /answered with an error/],
    ['HTML', { kind: 'answer', status: 200, headers: {}, body: '<html></html>' }, /no answer of Jira/],
    ['nothing', { kind: 'hang' }, /did not answer in time/],
  ] as const)('%s', async (name, fault, message) => {
    at = await openPage('healthy-company-managed');
    at.app.site.state.faults.push({ operation: PROJECT, ...fault });
    await at.go('jira-admin', 'HELP');
    await at.diagnose('jane@customer.example');
    await at.sees(message);
    expect(await at.page.getByRole('main').getByLabel('Error message or e-mail addresses').inputValue()).toBe(
      'jane@customer.example',
    );
    await at.looksRight(`site-${name}`);
  });
});

test('without a mouse: from typing to the applied repair', async () => {
  at = await openPage('portal-access-permission-missing');
  await at.go('jira-admin', 'HELP');
  await at.page.getByRole('main').getByLabel('Error message or e-mail addresses').focus();
  await at.page.keyboard.type('jane@customer.example');
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await at.page.keyboard.press('Tab');
      const focused = await at.page.evaluate(() => document.activeElement?.textContent ?? '');
      if (focused === name) return at.page.keyboard.press('Enter');
    }
    throw new Error(`The keyboard does not reach ${name}.`);
  };
  await tabTo('Diagnose');
  await at.sees('Customers lack permissions that every customer needs');
  await tabTo('Show the plan');
  await at.sees('not granted → granted');
  await tabTo('Approve and apply');
  await at.sees('The change was made, and a fresh read shows it.');
});
