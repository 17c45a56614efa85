import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { __getRuntime } from '@forge/api/out/api/runtime';
import { I18N_BUNDLE_FOLDER_NAME, I18N_INFO_FILE_NAME } from '@forge/i18n/out/constants';
import { ensureLocale } from '@forge/i18n/out/ensureLocale';
import { TranslationsGetter } from '@forge/i18n/out/translationsGetter';

/**
 * The app's texts by id, from the files that are deployed beside the code (`translations` in manifest.yml), in this
 * language or the fallback. As `i18n.getTranslations` of `@forge/api` does it, whose file brings what looks up single
 * texts besides, which is a twentieth of what a function may weigh.
 *
 * @throws where the files are not there
 *
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/i18n
 */
export async function readTexts(locale: string): Promise<Record<string, string | undefined>> {
  const { translations } = await getter.getTranslations(ensureLocale(locale) ?? (locale as 'en-US'));
  if (translations === null) throw new Error('No texts are deployed.');
  return translations as Record<string, string | undefined>;
}

const getter = new TranslationsGetter({
  getI18nInfoConfig: async () => ((await deployed(I18N_INFO_FILE_NAME)) as { config: I18nConfig }).config,
  getTranslationResource: async (locale) => (await deployed(`${locale}.json`)) as Record<string, string>,
});

type I18nConfig = Awaited<ReturnType<ConstructorParameters<typeof TranslationsGetter>[0]['getI18nInfoConfig']>>;

async function deployed(file: string): Promise<unknown> {
  const { appCodeDir = '' } = __getRuntime().container;
  return JSON.parse(await readFile(path.join(appCodeDir, I18N_BUNDLE_FOLDER_NAME, file), 'utf8'));
}
