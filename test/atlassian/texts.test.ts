import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
// What the package of the platform itself reads is the reference.
import { i18n } from '@forge/api/out/api/i18n';
import { readTexts } from '../../src/atlassian/texts';

const CONFIG = { locales: ['en-US', 'de-DE', 'pt-BR'], fallback: { default: 'en-US', 'pt-PT': ['pt-BR'] } };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'texts-'));
  const locales = path.join(folder, '__LOCALES__');
  mkdirSync(locales);
  writeFileSync(path.join(locales, 'i18n-info.json'), JSON.stringify({ config: CONFIG }));
  for (const locale of CONFIG.locales) writeFileSync(path.join(locales, `${locale}.json`), JSON.stringify({ locale }));
  Object.assign(globalThis, { __forge_runtime__: { container: { appCodeDir: folder } } });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  delete (globalThis as { __forge_runtime__?: unknown }).__forge_runtime__;
});

test.each([
  ['de-DE', 'de-DE'],
  ['pt-PT', 'pt-BR'],
  ['fr-FR', 'en-US'],
  ['en-US', 'en-US'],
])('%s is read as the package reads it: %s', async (asked, locale) => {
  expect(await readTexts(asked)).toEqual({ locale });
  expect((await i18n.getTranslations(asked as 'en-US')).translations).toEqual({ locale });
});

test('where the files are not there, it says so', async () => {
  Object.assign(globalThis, { __forge_runtime__: { container: { appCodeDir: path.join(folder, 'elsewhere') } } });
  await expect(readTexts('en-US')).rejects.toThrow(/ENOENT/);
});
