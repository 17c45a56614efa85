import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { FAILURES_ONLY, launchChromium } from './chromium';
import { fakeHost, recorded, serveFixture } from './open-fixture';

describe('UI Kit components in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let pages: Awaited<ReturnType<typeof serveFixture>>;

  beforeAll(async () => {
    pages = await serveFixture(fakeHost());
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(`${pages.url}#place=kit.HELP`);
  });
  afterEach(async () => {
    expect((await recorded(page)).errors).toEqual([]);
    await context.close();
  });

  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  const see = (text: string) => page.getByText(text, { exact: true }).waitFor({ timeout: 60_000 });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  test('buttons, pressables, words, users and removable tags', async () => {
    await press('Press me');
    await press('Pressable');
    await see('Pressed 2 times');
    await see('Vera Visible');
    expect(await page.getByRole('button', { name: 'Not now' }).isDisabled()).toBe(true);
    expect(await page.locator('strong', { hasText: 'strong' }).count()).toBe(1);
    expect(await page.locator('[data-testid=card]').evaluate((box) => getComputedStyle(box).paddingTop)).toBe('16px');
    await press('Load');
    await page.getByRole('button', { name: 'Remove goes' }).click();
    await page.getByText('goes', { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Hover' }).hover();
    await page.getByRole('tooltip', { name: 'More about it' }).waitFor();
  });

  test('links of the site are offered, not followed; others keep the page', async () => {
    await page.getByRole('link', { name: 'link to the site' }).click();
    await page.getByRole('button', { name: 'Open in a new tab' }).waitFor();
    expect((await recorded(page)).navigations).toEqual([
      { url: 'https://site.example/browse/HELP-1', type: 'same-tab' },
    ]);
    expect(await page.getByRole('link', { name: /link out/ }).getAttribute('target')).toBe('_blank');
    expect(page.url()).toContain(pages.url);
  });

  test('a form of useForm: validation, typing, select, submit', async () => {
    await tab('Fields');
    await press('Send');
    await see('Enter an address with an @.');
    await page.getByLabel('E-mail').fill('dora@example.com');
    await page.getByLabel('Note').fill('first line\nsecond');
    await page.getByLabel('What went wrong').click();
    await page.getByRole('option', { name: 'No mail came' }).click();
    await press('Send');
    await page.getByText('Sent: dora@example.com, first line second, no-mail').waitFor();
  });

  test('a controlled field keeps up with typing in its middle', async () => {
    await tab('Fields');
    const field = page.getByLabel('Live', { exact: true });
    await field.pressSequentially('acd');
    await field.press('ArrowLeft');
    await field.press('ArrowLeft');
    await field.pressSequentially('bb');
    await see('Live value: ABBCD');
  });

  test('checkboxes, radios and multiple selects give their values', async () => {
    await tab('Choices');
    await page.getByLabel('I agree').check();
    await page.getByLabel('Customer').check();
    await page.getByLabel('blue').check();
    await page.getByLabel('Lone radio').check();
    await page.getByLabel('Daily scan').press('Space');
    await page.getByLabel('Sizes').click();
    await page.getByRole('option', { name: 'Large' }).click();
    await see('Log: agreed true, roles agent+customer, colour blue, lone, daily true, sizes l');
    expect(await page.getByLabel('green').isChecked()).toBe(false);
  });

  test('messages, actions, flags and progress', async () => {
    await tab('Signals');
    await press('Act on it');
    await press('Flag success');
    await press('Answer');
    await see('Answers: 2');
    await press('Flag error');
    await see('A flag: error');
    await page.getByRole('progressbar', { name: 'Progress of the run' }).waitFor();
    await press('Navigate');
    expect((await recorded(page)).navigations).toEqual([
      { url: 'https://site.example/browse/HELP-2', type: 'same-tab' },
    ]);
  });

  test('a modal opens and closes by its buttons and by Escape', async () => {
    await tab('Signals');
    await press('Open the modal');
    await page.getByRole('dialog', { name: 'Approve the plan' }).waitFor();
    await press('Approve');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('Open the modal');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a table sorts, pages, holds components and shows what an empty one says', async () => {
    await tab('Tables');
    const names = () => page.locator('table').first().locator('tbody tr td:first-child').allTextContents();
    expect(await names()).toEqual(['Dora', 'Ann', 'Carl']);
    await page.getByRole('button', { name: 'Name' }).first().click();
    expect(await names()).toEqual(['Ann', 'Bob', 'Carl']);
    await press('Ask Bob');
    await see('Asked: Bob');
    await page.getByRole('button', { name: /page 2/i }).click();
    expect(await names()).toEqual(['Dora']);
    await see('There is nobody.');
  });

  test.each(['light', 'dark'])('axe finds nothing in the %s theme', async (theme) => {
    await page.goto(`${pages.url}?${theme}#place=kit.HELP&theme=${theme}`);
    for (const name of ['Shapes', 'Fields', 'Choices', 'Signals', 'Tables']) {
      await tab(name);
      if (name === 'Signals') await press('Flag success');
      await page.waitForTimeout(400);
      const { violations } = await new AxeBuilder({ page }).options(FAILURES_ONLY).analyze();
      expect({ name, violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]) }).toEqual({
        name,
        violations: [],
      });
    }
  });
});
