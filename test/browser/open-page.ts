import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveApp } from '../../scripts/serve-app';
import { openApp, type AppUnderTest } from '../end-to-end/ask-app';
import { launchChromium } from '../forge/browser/chromium';
import { axeFindings, setTheme } from './tour/look-at-stop';

const PICTURES = path.resolve(__dirname, '../../build/pictures');

export interface OpenPage {
  app: AppUnderTest;
  page: Page;
  /** Opens the app's page in a service project, as one of the three people. */
  go(who: 'agent' | 'project-admin' | 'jira-admin', project: string, theme?: 'light' | 'dark'): Promise<void>;
  /** Opens the app's page among the settings of a service project. */
  goProjectSettings(
    who: 'agent' | 'project-admin' | 'jira-admin',
    project: string,
    theme?: 'light' | 'dark',
  ): Promise<void>;
  /** Opens the app on a request. */
  goRequest(who: 'agent' | 'project-admin' | 'jira-admin', request: string, theme?: 'light' | 'dark'): Promise<void>;
  /** Opens the page for Jira administrators, on its inbox. */
  goInbox(who: 'agent' | 'project-admin' | 'jira-admin', theme?: 'light' | 'dark'): Promise<void>;
  /** Opens the page where a company is added to a service project. */
  goCompany(who: 'agent' | 'project-admin' | 'jira-admin', project: string, theme?: 'light' | 'dark'): Promise<void>;
  /** Opens the page that an administrator gets started with. */
  goSent(who: 'agent' | 'project-admin' | 'jira-admin', project: string, theme?: 'light' | 'dark'): Promise<void>;
  goFirstRun(who: 'agent' | 'project-admin' | 'jira-admin', theme?: 'light' | 'dark'): Promise<void>;
  /** Opens the app's settings. */
  goSettings(who: 'agent' | 'project-admin' | 'jira-admin', theme?: 'light' | 'dark'): Promise<void>;
  /** Opens the fields of the app's action in a rule. */
  goRule(who: 'agent' | 'project-admin' | 'jira-admin', theme?: 'light' | 'dark'): Promise<void>;
  /** Types a text into the form and presses Diagnose. */
  diagnose(text: string): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  /**
   * Lets what the page asks of the app wait, where it is one of these, until the function given back is called.
   * @param isOne given what the page sends
   */
  holdBack(isOne: (sent: { payload?: Record<string, unknown> }) => boolean): Promise<() => void>;
  sees(text: string | RegExp): Promise<void>;
  /** Takes a picture into build/pictures, and fails where axe, in light or dark, or the page itself reports anything. */
  looksRight(name: string): Promise<void>;
  close(): Promise<void>;
}

/** One Chromium for a test file; each page has a context of its own, which shares nothing with the others. */
let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

/** The app's real page on a scenario, in Chromium. */
export async function openPage(scenario: string, app: 'app-role' | 'scopes' = 'app-role'): Promise<OpenPage> {
  const opened = await openApp(scenario, app);
  const pages = await serveApp(opened);
  browser ??= launchChromium();
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const crashes: string[] = [];
  page.on('pageerror', (error) => crashes.push(error.message));
  mkdirSync(PICTURES, { recursive: true });
  const main = () => page.getByRole('main');
  const show = async (place: string) => {
    const first = page.url() === 'about:blank';
    await page.goto(`${pages.url}#${place}`);
    // Another place of a page that is open already is no new page to a browser.
    if (!first) await page.reload();
  };
  const sees: OpenPage['sees'] = async (text) => {
    await main().getByText(text).first().waitFor();
  };
  const press: OpenPage['press'] = async (name) => {
    await main().getByRole('button', { name }).first().click();
  };
  return {
    app: opened,
    page,
    async go(who, project, theme = 'light') {
      await show(`as=${who}&place=customer-diagnosis.${project}&theme=${theme}`);
      await sees('Error message or e-mail addresses');
    },
    async goProjectSettings(who, project, theme = 'light') {
      await show(`as=${who}&place=project-settings.${project}&theme=${theme}`);
      await sees('For administrators of this service project');
    },
    async goRequest(who, request, theme = 'light') {
      await show(`as=${who}&place=diagnose-request.${request}&theme=${theme}`);
      await sees(`Whom ${request} is about`);
    },
    async goInbox(who, theme = 'light') {
      await show(`as=${who}&place=administration&theme=${theme}`);
      await sees('For Jira administrators');
    },
    async goCompany(who, project, theme = 'light') {
      await show(`as=${who}&place=add-company.${project}&theme=${theme}`);
      await sees('Name of the company');
    },
    async goSent(who, project, theme = 'light') {
      await show(`as=${who}&place=sent-plans.${project}&theme=${theme}`);
      await sees('Plans that were sent to people who may apply them');
    },
    async goFirstRun(who, theme = 'light') {
      await show(`as=${who}&place=get-started&theme=${theme}`);
      await sees('What the app can read');
    },
    async goSettings(who, theme = 'light') {
      await show(`as=${who}&place=app-settings&theme=${theme}`);
      await sees('Read the organization’s directory');
    },
    async goRule(who, theme = 'light') {
      await show(`as=${who}&place=diagnose-customer&theme=${theme}`);
      await sees('What went wrong');
    },
    async diagnose(text) {
      const field = main().getByLabel('Error message or e-mail addresses');
      if (text.length < 5_000) await field.fill(text);
      else await field.evaluate(paste, text);
      await main().getByRole('button', { name: 'Diagnose', exact: true }).click();
    },
    press,
    sees,
    async holdBack(isOne) {
      let letGo = (): void => undefined;
      const released = new Promise<void>((resolve) => (letGo = resolve));
      await page.route('**/invoke', async (route) => {
        if (isOne(route.request().postDataJSON() as { payload?: Record<string, unknown> })) await released;
        await route.continue();
      });
      return letGo;
    },
    async looksRight(name) {
      await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
      const theme = page.url().includes('theme=dark') ? 'dark' : 'light';
      const found = await axeFindings(page);
      await setTheme(page, theme === 'dark' ? 'light' : 'dark');
      const inOtherTheme = await axeFindings(page);
      await setTheme(page, theme);
      const errors = await page.evaluate(
        () => (window as unknown as { __forgeHost?: { errors: { message: string }[] } }).__forgeHost?.errors ?? [],
      );
      expect({ found, inOtherTheme, errors, crashes }).toEqual({
        found: [],
        inOtherTheme: [],
        errors: [],
        crashes: [],
      });
    },
    async close() {
      await context.close();
      await pages.close();
      await opened.close();
    },
  };
}

/** Puts in a long text at once: typing ten thousand lines key by key is the browser's time, not the app's. */
function paste(field: Element, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
