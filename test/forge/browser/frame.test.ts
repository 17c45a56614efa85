import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { fakeHost, recorded, serveFixture } from './open-fixture';

describe('the page around the app', () => {
  let browser: Browser;
  let page: Page;
  let pages: Awaited<ReturnType<typeof serveFixture>>;
  let host: ReturnType<typeof fakeHost>;

  beforeAll(async () => {
    host = fakeHost();
    pages = await serveFixture(host, { locale: 'de-DE' });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });
  beforeEach(async () => {
    host.calls.length = 0;
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  const open = (place: string) => page.goto(`${pages.url}#as=agent&place=${place}`);
  const see = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 60_000 });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  test('shows the notice, the places by group, and keeps person and place in the address', async () => {
    await open('calls.HELP');
    await see('Simulated site: nothing here is real');
    await see(/Context: calls account-1 de-DE https:\/\/site\.example/);
    await page.getByLabel('Who am I').selectOption('Jo Admin');
    await see(/Context: calls account-9/);
    expect(page.url()).toMatch(/#as=jira-admin&place=calls\.HELP/);
    await page.reload();
    await see(/Context: calls account-9/);
    await page.getByRole('navigation').getByRole('link', { name: 'Closing' }).click();
    await see('Issue: HELP-1');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Closing');
    expect(await page.getByRole('link', { name: 'Closing' }).getAttribute('aria-current')).toBe('page');
  });

  test('translations of the locale arrive', async () => {
    await open('calls.HELP');
    await see('Hallo aus den Übersetzungen');
  });

  test('invoke reaches the host with person, place and payload; answers are plain data of the app', async () => {
    await open('calls.HELP');
    await press('Invoke');
    await see('Answer: true {"echo":{"text":"hello"},"by":"account-1"}');
    expect(host.calls).toEqual([
      {
        moduleKey: 'calls',
        functionKey: 'echo',
        payload: { text: 'hello' },
        principal: { accountId: 'account-1', accountType: 'licensed' },
        extension: { type: 'jira:projectSettingsPage', project: { id: '10001', key: 'HELP', type: 'service_desk' } },
        locale: 'de-DE',
      },
    ]);
    expect((await recorded(page)).invokes).toMatchObject([{ functionKey: 'echo', outcome: 'resolved' }]);
  });

  test("the host's error rejects in the app with its message", async () => {
    await open('calls.HELP');
    await press('Invoke and fail');
    await see('Answer: true The resolver said no.');
    expect((await recorded(page)).errors).toEqual([]);
  });

  test('requestJira, events and history', async () => {
    await open('calls.HELP');
    await press('Ask Jira');
    await see('Answer: 200 {"accountId":"account-1"}');
    expect(host.calls[0]).toMatchObject({
      method: 'GET',
      path: '/rest/api/3/myself',
      headers: { accept: 'application/json' },
    });
    await press('Emit');
    await see('Event: news arrived');
    await press('Push');
    await see('Path: /second');
  });

  test('view.close() ends the view, which can be opened again', async () => {
    await open('closing.HELP-1');
    await press('Close');
    await press('Open it again');
    await see('Issue: HELP-1');
    expect((await recorded(page)).closed).toEqual([{ done: true }]);
  });

  test('the theme follows the address and the switch, and the app hears of it', async () => {
    await page.goto(`${pages.url}?theme=dark#place=calls.HELP`);
    await see('Theme: dark');
    await page.waitForFunction(() => document.documentElement.dataset['colorMode'] === 'dark');
    await press('Dark theme');
    await see('Theme: light');
    await page.waitForFunction(() => document.documentElement.dataset['colorMode'] === 'light');
  });

  test('what UI Kit does not know is an error on the page, in the console and for tests', async () => {
    const console: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') console.push(message.text());
    });
    await open('wrong');
    await see('Something right');
    await press('Throw');
    await press('Ask a remote');
    await page.waitForFunction(() => window.__forgeHost.errors.length === 4);
    const { errors } = await recorded(page);
    expect(errors.map(({ message }) => message).sort()).toEqual([
      '"Accordion" is no component of UI Kit.',
      '<Lozenge> takes no "colour": UI Kit would ignore it.',
      'The local host does not know the bridge command "fetchRemote".',
      'thrown in a handler',
    ]);
    const shown = (await page.getByRole('alert').textContent()) ?? '';
    for (const { message } of errors) {
      expect(shown).toContain(message);
      expect(console.join('\n')).toContain(message);
    }
  });

  test("the app's code cannot reach any other address", async () => {
    await open('wrong');
    await press('Fetch elsewhere');
    await see(/Blocked by the content security policy \(connect-src\): http:\/\/127\.0\.0\.1:9\/else/);
  });

  test('an address that names nothing says so', async () => {
    await open('nowhere');
    await see(/Choose a place on the left/);
  });

  describe('keeps others out', () => {
    const body = { principal: 'agent', place: 'calls.HELP', functionKey: 'echo' };
    const post = (url: string, headers: Record<string, string>) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });

    test('without the key, without or with another origin, or as a simple form', async () => {
      const { origin } = new URL(pages.url);
      expect((await post(`${origin}/invoke`, { origin })).status).toBe(404);
      expect((await post(`${pages.url}invoke`, {})).status).toBe(403);
      expect((await post(`${pages.url}invoke`, { origin: 'https://evil.example' })).status).toBe(403);
      expect((await post(`${pages.url}invoke`, { origin, 'content-type': 'text/plain' })).status).toBe(415);
      expect(host.calls).toEqual([]);
      expect((await post(`${pages.url}invoke`, { origin })).status).toBe(200);
    });

    test('under another host name', async () => {
      const { port } = new URL(pages.url);
      const response = await fetch(pages.url.replace('127.0.0.1', 'localhost'));
      expect([port !== '', response.status]).toEqual([true, 403]);
    });
  });
});
