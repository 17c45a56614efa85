import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the app's code is, as the platform tells every invocation. */
interface Platform {
  __forge_runtime__: { container: { appCodeDir?: string } };
}

/** What a deploy makes of `translations` in manifest.yml. */
interface Info {
  config: { locales: string[]; fallback: { default: string } & Record<string, string | string[] | undefined> };
}

/**
 * The app's texts by id, from the files that are deployed beside the code, in this language or the fallback: what
 * `i18n.getTranslations` of `@forge/api` reads, without what its files bring besides (permissions, errors, looking up
 * single texts), which is a twentieth of what a function may weigh. `test/atlassian/texts.test.ts` compares the two.
 *
 * @param locale such as de-DE
 * @throws where the files are not there
 *
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/i18n
 */
export async function readTexts(locale: string): Promise<Record<string, string | undefined>> {
  const { locales, fallback } = ((await deployed('i18n-info')) as Info).config;
  const wanted = [locale, fallback[locale] ?? [], fallback.default].flat();
  const found = wanted.find((one) => locales.includes(one));
  if (found === undefined) throw new Error('No texts are deployed.');
  return (await deployed(found)) as Record<string, string | undefined>;
}

async function deployed(name: string): Promise<unknown> {
  const { appCodeDir = '' } = (globalThis as unknown as Platform).__forge_runtime__.container;
  return JSON.parse(await readFile(path.join(appCodeDir, '__LOCALES__', `${name}.json`), 'utf8'));
}
