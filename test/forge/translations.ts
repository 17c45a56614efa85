import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AppManifest } from './manifest';

/**
 * Writes the folder that `i18n` of @forge/api reads beside the app's code: `i18n-info.json` and one file per locale.
 * An app without `translations` in its manifest has no such folder, as on Forge.
 * @param added texts of further locales, by locale
 */
export async function writeTranslations(
  appFolder: string,
  manifest: AppManifest,
  target: string,
  added: Record<string, Record<string, string>> = {},
): Promise<void> {
  const { translations } = manifest;
  if (translations === undefined) return;
  const folder = path.join(target, '__LOCALES__');
  await mkdir(folder, { recursive: true });
  const config = {
    locales: [...translations.resources.map(({ key }) => key), ...Object.keys(added)],
    fallback: translations.fallback,
  };
  await writeFile(path.join(folder, 'i18n-info.json'), JSON.stringify({ config }));
  for (const { key, path: file } of translations.resources) {
    await cp(path.join(appFolder, file), path.join(folder, `${key}.json`));
  }
  for (const [key, texts] of Object.entries(added)) {
    await writeFile(path.join(folder, `${key}.json`), JSON.stringify(texts));
  }
}
