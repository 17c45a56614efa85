import path from 'node:path';
import type { Browser } from 'playwright-core';
import { type ForgeHost, startHost } from '../host';
import { launchChromium } from './chromium';
import { serveFixture } from './open-fixture';

describe('both halves of the local host together', () => {
  let host: ForgeHost;
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof serveFixture>>;

  beforeAll(async () => {
    host = await startHost({
      appFolder: path.join(__dirname, 'fixture-app'),
      site: {
        url: 'http://127.0.0.1:9',
        authorization: () => undefined,
        readOnly: true,
        cloudId: '11111111-1111-4111-8111-111111111111',
        siteUrl: 'https://site.example',
      },
    });
    [pages, browser] = await Promise.all([serveFixture(host), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
    await host.close();
  });

  test("a screen's invoke runs the app's resolver; its error comes back as the app's", async () => {
    const page = await browser.newPage();
    await page.goto(`${pages.url}#as=jira-admin&place=calls.HELP`);
    await page.getByRole('button', { name: 'Invoke', exact: true }).click();
    await page.getByText('Answer: true {"echo":{"text":"hello"},"by":"account-9"}').waitFor();
    await page.getByRole('button', { name: 'Invoke and fail' }).click();
    await page.getByText(/Answer: true .*The resolver said no\./).waitFor();
  });
});
