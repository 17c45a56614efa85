import { i18n } from '@forge/api/out/api/i18n';

/**
 * The app's texts by id, from the files that are deployed beside the code (`translations` in manifest.yml), in this
 * language or the fallback.
 *
 * @throws where the files are not there
 *
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/i18n
 */
export async function readTexts(locale: string): Promise<Record<string, string | undefined>> {
  const { translations } = await i18n.getTranslations(locale);
  if (translations === null) throw new Error('No texts are deployed.');
  return translations as Record<string, string | undefined>;
}
