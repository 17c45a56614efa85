import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openScenario, type OpenedScenario } from '../../../scripts/open-scenario';
import { serveApp } from '../../../scripts/serve-app';
import type { SayValues } from '../../../src/words/say';
import type { WarmApp } from '../../forge/warm-app';
import type { Language } from './language';

export type Who = 'agent' | 'project-admin' | 'jira-admin';

/** Somebody in front of the app, who knows its buttons and fields by their texts' ids, so in any language. */
export interface Visitor {
  opened: OpenedScenario;
  page: Page;
  main: Locator;
  /** Opens a place, such as `customer-diagnosis.HELP`, in light. */
  go(who: Who, place: string): Promise<void>;
  press(id: string, values?: SayValues, which?: 'first' | 'last'): Promise<void>;
  tab(id: string): Promise<void>;
  fill(id: string, text: string, values?: SayValues): Promise<void>;
  choose(id: string, values?: SayValues): Promise<void>;
  sees(id: string, values?: SayValues): Promise<void>;
  /** Opens a part that is folded. */
  unfold(id: string, values?: SayValues): Promise<void>;
  /** Opens every part that is folded now. */
  unfoldAll(): Promise<void>;
  diagnose(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A key works only where an administrator has allowed the calls that it is for: so the pages have to say, too. */
async function allowCalls(url: string): Promise<void> {
  const configured = [{ domain: 'https://api.atlassian.com', type: ['FETCH_BACKEND_SIDE'] }];
  const groups = [{ key: 'organizations-api', description: '', configured }];
  const answered = await fetch(new URL('egress', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(url).origin },
    body: JSON.stringify({ principal: 'jira-admin', action: 'set', groups }),
  });
  const { problem } = (await answered.json()) as { problem?: { message: string } };
  if (problem !== undefined) throw new Error(problem.message);
}

/** Opens a scenario in a browser, in a language. */
export async function visit(
  browser: Browser,
  scenario: string,
  { say, ...language }: Language,
  options: { app?: 'app-role' | 'scopes'; warm?: WarmApp; directoryKey?: boolean } = {},
): Promise<Visitor> {
  const opened = await openScenario(path.join(__dirname, '../../scenarios', scenario), options);
  const pages = await serveApp(opened, undefined, language).catch(async (error: unknown) => {
    await opened.close();
    throw error;
  });
  if (options.directoryKey) await allowCalls(pages.url);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const main = page.getByRole('main');
  const button = (name: string) => main.getByRole('button', { name, exact: true });
  const visitor: Visitor = {
    opened,
    page,
    main,
    async go(who, place) {
      const first = page.url() === 'about:blank';
      await page.goto(`${pages.url}#as=${who}&place=${place}&theme=light`);
      // Another place of a page that is open already is no new page to a browser.
      if (!first) await page.reload();
      await main.locator('[data-forge-screen]').waitFor();
    },
    async press(id, values, which = 'first') {
      await button(say(id, values))[which]().click();
    },
    async tab(id) {
      await main.getByRole('tab', { name: say(id), exact: true }).click();
    },
    async fill(id, text, values) {
      await main.getByLabel(say(id, values), { exact: true }).first().fill(text);
    },
    async choose(id, values) {
      await main
        .getByRole('radio', { name: say(id, values), exact: true })
        .or(main.getByRole('checkbox', { name: say(id, values), exact: true }))
        .first()
        .check();
    },
    async sees(id, values) {
      await main.getByText(say(id, values)).filter({ visible: true }).first().waitFor();
    },
    async unfold(id, values) {
      await visitor.press('screen.fold.open', { title: say(id, values) });
    },
    async unfoldAll() {
      const [before = ''] = say('screen.fold.open', { title: '\n' }).split('\n');
      const names = await main.getByRole('button').allInnerTexts();
      for (const name of names.filter((one) => one.startsWith(before))) await button(name).click();
    },
    async diagnose(text) {
      await visitor.fill('screen.form.text', text);
      await visitor.press('screen.form.diagnose');
    },
    async close() {
      await context.close();
      await pages.close();
      await opened.close();
    },
  };
  return visitor;
}
