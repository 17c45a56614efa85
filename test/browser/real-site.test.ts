import path from 'node:path';
import { openRealSite } from '../../scripts/open-real-site';
import { serveApp } from '../../scripts/serve-app';
import { launchChromium } from '../forge/browser/chromium';
import { readSite } from '../site/read-scenario';
import { startSite } from '../site/start-site';

const FILE = path.join(__dirname, '../scenarios/portal-access-permission-missing/site.json');

test('a site reached with an API token is read and never written, and the page says so', async () => {
  const site = await startSite(readSite(FILE));
  const opened = await openRealSite({ site: site.url, email: 'jira-admin@acme.example', token: 'token' });
  const pages = await serveApp(opened);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${pages.url}#place=customer-diagnosis.HELP`);
    await page.getByText(/read only/).waitFor();
    const main = page.getByRole('main');
    await main.getByLabel('Error message or e-mail addresses').fill('jane@customer.example');
    await main.getByRole('button', { name: 'Diagnose', exact: true }).click();
    await main.getByText('Customers lack permissions that every customer needs').first().waitFor();
    await main.getByRole('button', { name: 'Show the plan' }).first().click();
    await main.getByRole('button', { name: 'Approve and apply' }).click();
    await main.getByText(/this site is read only here/).waitFor();
    const written = site.calls.filter(
      (call) => call.method !== 'GET' && !call.operation.endsWith('/permissions/check'),
    );
    expect(written).toEqual([]);
    expect(site.calls.filter((call) => call.as.how === 'app')).toEqual([]);
  } finally {
    await browser.close();
    await pages.close();
    await opened.close();
    await site.close();
  }
});
