import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commentOn } from '../../src/requests/comment-on-request';
import { aHandOff } from '../static/build-hand-off';
import { aPlan } from '../static/build-report';

/** What the files say of two languages; German lacks a text. */
const TEXTS = {
  'en-US': { 'app.locale': 'en-US', 'comment.declined': 'English: {reason}' },
  'de-DE': { 'app.locale': 'de-DE', 'repair.link-organization.title': 'Verknüpfen' },
};

let folder: string;
let written: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'comment-'));
  written = [];
  Object.assign(globalThis, {
    __forge_runtime__: { container: { appCodeDir: folder } },
    __forge_fetch__: async (_remote: unknown, _path: string, { body }: { body: string }) => {
      written.push((JSON.parse(body) as { body: string }).body);
      return new Response('{}', { status: 201 });
    },
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  for (const name of ['__forge_runtime__', '__forge_fetch__']) Reflect.deleteProperty(globalThis, name);
});

function deploy(): void {
  const locales = path.join(folder, '__LOCALES__');
  mkdirSync(locales);
  const config = { locales: Object.keys(TEXTS), fallback: { default: 'en-US' } };
  writeFileSync(path.join(locales, 'i18n-info.json'), JSON.stringify({ config }));
  for (const [locale, texts] of Object.entries(TEXTS)) {
    writeFileSync(path.join(locales, `${locale}.json`), JSON.stringify(texts));
  }
}

const declined = (locale?: string) =>
  aHandOff({
    plan: aPlan({ repair: 'link-organization' }),
    state: 'declined',
    answer: { by: 'account-9', at: '2026-03-03T10:00:00.000Z', reason: 'Not now.' },
    ...(locale === undefined ? {} : { locale }),
  });

const WHOLE =
  'Invite Doctor: the repair “Link the customer’s organization to the service project” was declined. Not now.';

test('without the files of texts, the request is told in English', async () => {
  expect(await commentOn(declined('de-DE'))).toEqual({ kind: 'written' });
  expect(written).toEqual([WHOLE]);
});

test.each([
  ['a text that a language lacks is said in English', 'de-DE', WHOLE.replace(/“.+”/, '“Verknüpfen”')],
  ['a language without a file is told in English', 'xx-XX', 'English: Not now.'],
  ['a hand-off that was sent before languages were kept is told in English', undefined, 'English: Not now.'],
])('%s', async (_, locale, text) => {
  deploy();
  expect(await commentOn(declined(locale))).toEqual({ kind: 'written' });
  expect(written).toEqual([text]);
});
