import path from 'node:path';
import { MODULES } from '../../scripts/opened-site';
import type { ScreenName } from '../../src/access/answered';
import type { AppUnderTest } from '../end-to-end/ask-app';
import { renderScreen, type Screen } from '../forge/render-in-node';

const ROOT = path.join(__dirname, '../..');

/** A screen of the real app on a simulated site, as one person sees it in their language, in the service project HELP. */
export function openOnSite(
  app: AppUnderTest,
  screen: ScreenName,
  who: Parameters<AppUnderTest['accountId']>[0],
  { locale, texts, issue }: { locale: string; texts: Record<string, string>; issue?: string },
): Promise<Screen> {
  const { key, type } = MODULES[screen];
  const found = app.projects.find((one) => one.key === 'HELP');
  const extension = {
    type,
    ...(type === 'jira:adminPage' ? {} : { project: { id: found?.id, key: 'HELP', type: 'service_desk' } }),
    ...(issue === undefined ? {} : { issue: { id: app.requests?.find((one) => one.key === issue)?.id, key: issue } }),
  };
  return renderScreen({
    entry: path.join(ROOT, `static/${screen}.tsx`),
    context: { locale, accountId: app.accountId(who), moduleKey: key, extension },
    locales: { [locale]: texts },
    invoke: (functionKey, payload) =>
      app.host.invoke({
        moduleKey: key,
        functionKey,
        payload,
        principal: { accountId: app.accountId(who), accountType: 'licensed' },
        extension,
      }),
  });
}
