import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { languageOf, pseudoLanguage, type Language } from '../test/browser/tour/language';
import { lookAt, type View } from '../test/browser/tour/look-at-stop';
import { STOPS, type Stop } from '../test/browser/tour/stops';
import { visit, type Visitor } from '../test/browser/tour/visitor';
import { launchChromium } from '../test/forge/browser/chromium';
import { warmUp, type WarmApp } from '../test/forge/warm-app';
import { APP_FOLDER } from './opened-site';
import { smallPng } from './small-png';

const TOUR = path.join(APP_FOLDER, 'build/tour');
const DOCS = path.join(APP_FOLDER, 'docs/pictures');
const WIDE = 1280;
/** The window on a request is as narrow as it gets: UI Kit pages are not made for telephones. */
const NARROW = 800;
/** No picture of the documentation is higher. */
const HIGHEST = 1100;
const ABOVE = 24;
/** Stops whose picture stands in the documentation, and from which text on. */
const IN_DOCS: Readonly<Record<string, { from?: string; height?: number } | undefined>> = {
  diagnosis: {},
  plan: { from: 'report.offers', height: 520 },
  question: { from: 'report.question', height: 500 },
  applied: { from: 'screen.report.renew', height: 620 },
  'several-customers': { height: 800 },
  'company-plan': { height: 1300 },
  request: {},
  'project-health': {},
  compare: {},
  'audit-trail': {},
  inbox: {},
  'site-health': {},
  settings: {},
  'get-started': {},
};
/** Stops that are looked at in these languages too. */
const TRANSLATED = { stops: ['diagnosis', 'several-customers'], locales: ['de-DE', 'ja-JP'] };
const AT_ONCE = 2;

interface Visit {
  stop: Stop;
  language: Language;
  name: string;
  views: View[];
}

/**
 * Goes to every screen in every state, or to the stops that are named, in English (light, dark, narrow) and in the
 * pseudo-locale. Writes pictures to build/tour, and those of the documentation to docs/pictures. Ends with 1 where
 * something is cut, lies over something else, has no text, or breaks a rule of axe.
 */
async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !STOPS.some((stop) => stop.name === name));
  if (unknown !== undefined)
    throw new Error(`There is no stop ${unknown}. There are: ${STOPS.map(({ name }) => name).join(', ')}.`);
  const stops = STOPS.filter(({ name }) => names.length === 0 || names.includes(name));
  mkdirSync(TOUR, { recursive: true });
  const [warm, browser] = [await warmUp(APP_FOLDER), await launchChromium()];
  const visits = visitsTo(stops);
  let wrong = 0;
  const work = async () => {
    for (let next = visits.shift(); next !== undefined; next = visits.shift()) {
      const found = await go(next, browser, warm);
      wrong += found;
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await browser.close();
    await warm.close();
  }
  console.log(`${stops.length} stops, ${wrong} things wrong. Pictures: ${path.relative(process.cwd(), TOUR)}`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

function visitsTo(stops: readonly Stop[]): Visit[] {
  const [english, pseudo] = [languageOf('en-US'), pseudoLanguage()];
  const light = (width: number, axe: boolean): View => ({ theme: 'light', width, axe });
  return stops.flatMap((stop) => [
    {
      stop,
      language: english,
      name: stop.name,
      views: [light(WIDE, true), { theme: 'dark', width: WIDE, axe: true } as const, light(NARROW, false)],
    },
    { stop, language: pseudo, name: `${stop.name}.pseudo`, views: [light(WIDE, false), light(NARROW, false)] },
    ...TRANSLATED.locales
      .filter(() => TRANSLATED.stops.includes(stop.name))
      .map((locale) => ({
        stop,
        language: languageOf(locale),
        name: `${stop.name}.${locale}`,
        views: [light(WIDE, false)],
      })),
  ]);
}

/** @returns how many things are wrong */
async function go({ stop, language, name, views }: Visit, browser: Browser, warm: WarmApp): Promise<number> {
  const { app, directoryKey } = stop;
  const options = { ...(app === undefined ? {} : { app }), ...(directoryKey === undefined ? {} : { directoryKey }) };
  const at = await visit(browser, stop.scenario, language, { ...options, warm });
  let wrong = 0;
  try {
    await stop.reach(at);
    for (const view of views) {
      const found = await lookAt(at, view);
      wrong += found.length;
      const file = `${name}.${view.theme}.${view.width}.png`;
      await at.page.screenshot({ path: path.join(TOUR, file), fullPage: true });
      if (found.length > 0) console.log(`${file}\n  ${found.join('\n  ')}`);
      if (view === views[0] && language.locale === 'en-US') await writeForDocs(at, stop.name, language);
    }
  } catch (error) {
    wrong += 1;
    await at.page.screenshot({ path: path.join(TOUR, `${name}.stuck.png`), fullPage: true });
    console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await at.close();
  }
  return wrong;
}

async function writeForDocs({ page, main }: Visitor, name: string, { say }: Language): Promise<void> {
  const wanted = IN_DOCS[name];
  if (wanted === undefined) return;
  // Boxes are told from the top of what is in sight, a picture of the whole page from its own.
  await page.evaluate(() => scrollTo(0, 0));
  const box = (await main.boundingBox()) ?? { x: 0, y: 0, width: WIDE, height: HIGHEST };
  const { from, height: most = HIGHEST } = wanted;
  const begin = from === undefined ? undefined : await main.getByText(say(from), { exact: true }).first().boundingBox();
  const y = begin === null || begin === undefined ? box.y : begin.y - ABOVE;
  const clip = { x: box.x, y, width: box.width, height: Math.min(box.y + box.height - y, most) };
  writeFileSync(path.join(DOCS, `${name}.png`), smallPng(await page.screenshot({ clip, fullPage: true })));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
});
