import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { FAILURES_ONLY } from '../../forge/browser/chromium';
import { cutTexts } from './cut-texts';
import type { Visitor } from './visitor';

export interface View {
  theme: 'light' | 'dark';
  width: number;
  /** With axe too, which says the same in every language. */
  axe: boolean;
}

const HEIGHT = 900;

/**
 * Shows a screen that is open in another theme or width, without loading it anew, so with all that was done on it.
 * @returns what is wrong with it
 */
export async function lookAt({ page }: Pick<Visitor, 'page'>, view: View): Promise<string[]> {
  await page.setViewportSize({ width: view.width, height: HEIGHT });
  await setTheme(page, view.theme);
  const host = await page.evaluate(
    () => (window as unknown as { __forgeHost?: { errors: { message: string }[] } }).__forgeHost?.errors ?? [],
  );
  return [
    ...host.map(({ message }) => message),
    ...(await cutTexts(page)),
    ...(view.axe ? await axeFindings(page) : []),
  ];
}

/** What axe says of a page, with the elements that it says it of. */
export async function axeFindings(page: Page): Promise<string[]> {
  await comeToRest(page);
  const { violations } = await new AxeBuilder({ page }).options(FAILURES_ONLY).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Changes the theme where the page is: the address keeps it, and no view is opened anew. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = location.hash.replace(/theme=\w+/, `theme=${wanted}`);
  }, theme);
  await page.waitForFunction((wanted) => document.documentElement.getAttribute('data-color-mode') === wanted, theme);
  await comeToRest(page);
}

/** Colours change over a fifth of a second and more on a slow machine; half-way, axe would measure what nobody sees. */
async function comeToRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running'),
  );
}
