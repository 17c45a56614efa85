import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MODULES } from '../../scripts/opened-site';
import type { ScreenName } from '../../src/access/answered';
import { openApp, type AppUnderTest } from '../end-to-end/ask-app';
import { renderScreen, type Screen } from '../forge/render-in-node';
import { bundled } from '../words/bundled';
import type * as PseudoLocale from '../words/pseudo-locale';
import { shownBy } from './marked-texts';

const ROOT = path.join(__dirname, '../..');
const { pseudoLocale } = bundled('test/words/pseudo-locale.ts') as typeof PseudoLocale;
const TEXTS = pseudoLocale(
  JSON.parse(readFileSync(path.join(ROOT, 'locales/en-US.json'), 'utf8')) as Record<string, string>,
);
/** Japanese writes dates and lists without a Latin letter, so each one that is left on a screen is a value. */
const LOCALE = 'ja-JP';
TEXTS['app.locale'] = LOCALE;
/** Values that are no words: operations, addresses, pages, keys, account ids, and the codes of causes in the Markdown. */
const NO_WORDS = [
  /\b(?:GET|POST|PUT|DELETE) \/\S+/g,
  /https?:\/\/\S+/g,
  /[\w.+-]+@[\w.@-]+/g,
  /[[(][a-z]+(?:-[a-z]+)+[\])]/g,
  /\b[\w-]+(?:\.[\w-]+)+\b/g,
  // Jira names this holder of permissions so in every language.
  /Service Project Customer - Portal Access/g,
  /\b[A-Z]{2,}(?:-\d+)?\b/g,
  /\b(?:[a-z]+:)?[0-9a-f]+(?:-[0-9a-f]+)+\b/g,
];

let app: AppUnderTest;
afterEach(() => app.close());

type Who = Parameters<AppUnderTest['accountId']>[0];

/** A screen of the real app, in the language that nobody speaks. */
function open(screen: ScreenName, who: Who, project = 'HELP', issue?: string): Promise<Screen> {
  const { key, type } = MODULES[screen];
  const found = app.projects.find((one) => one.key === project);
  const extension = {
    type,
    ...(type === 'jira:adminPage' ? {} : { project: { id: found?.id, key: project, type: 'service_desk' } }),
    ...(issue === undefined ? {} : { issue: { id: app.requests?.find((one) => one.key === issue)?.id, key: issue } }),
  };
  return renderScreen({
    entry: path.join(ROOT, `static/${screen}.tsx`),
    context: { locale: LOCALE, accountId: app.accountId(who), moduleKey: key, extension },
    locales: { [LOCALE]: TEXTS },
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

const label = (id: string) => TEXTS[id] ?? id;

async function diagnose(screen: Screen, text: string): Promise<void> {
  await screen.type(label('screen.form.text'), text);
  await screen.press(label('screen.form.diagnose'));
}

/** Opens what is folded, but the bundle for support, which is for programs. */
async function unfold(screen: Screen): Promise<void> {
  const closed = /^⟦Šĥöŵ: /;
  const buttons = screen
    .findAll('Button', closed)
    .map((button) => button.children.map(({ props }) => String(props['text'])).join(''));
  for (const name of buttons.filter((one) => !one.includes(label('screen.take.bundle')))) await screen.press(name);
}

/** Words in Latin letters that are on the screen and in nothing that the site was told. */
function plainWords(screen: Screen): string[] {
  const data = [...new Set(stringsOf(app.site.description))].sort((a, b) => b.length - a.length);
  const lines = shownBy(screen.doc()).flatMap((shown) => shown.split('\n'));
  const found = lines.flatMap((shown) => {
    let rest = shown;
    for (const pattern of NO_WORDS) rest = rest.replace(pattern, ' ');
    for (const known of data) rest = rest.split(known).join(' ');
    return rest.match(/[A-Za-z][A-Za-z-]+/g) === null ? [] : [rest.trim()];
  });
  return [...new Set(found)];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 3 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const JANE = 'jane@customer.example';

test.each<[string, Who, 'app-role' | 'scopes']>([
  ['portal-access-permission-missing', 'jira-admin', 'scopes'],
  ['customers-role-has-direct-grants', 'agent', 'scopes'],
  ['healthy-team-managed', 'project-admin', 'app-role'],
  ['account-not-visible', 'agent', 'app-role'],
  ['portal-only-inactive', 'jira-admin', 'scopes'],
  ['app-sees-less', 'agent', 'app-role'],
  ['already-a-customer', 'jira-admin', 'scopes'],
  ['restricted-channel-not-added', 'project-admin', 'scopes'],
])('a report holds no word that is in no text: %s, %s', async (scenario, who, reads) => {
  app = await openApp(scenario, reads);
  const screen = await open('project', who);
  await diagnose(screen, JANE);
  await unfold(screen);
  expect(plainWords(screen)).toEqual([]);
});

test('nor does a plan, its outcome, and the audit trail of it', async () => {
  app = await openApp('portal-access-permission-missing', 'scopes');
  const screen = await open('project', 'jira-admin');
  await diagnose(screen, JANE);
  await screen.press(label('screen.offer.plan'));
  expect(plainWords(screen)).toEqual([]);
  await screen.press(label('screen.plan.apply'));
  expect(plainWords(screen)).toEqual([]);
  const settings = await open('project-settings', 'jira-admin');
  (settings.find('Tabs').props['onChange'] as (index: number) => void)(2);
  await settings.settle();
  expect(settings.findAll('Row').length).toBeGreaterThan(1);
  expect(plainWords(settings)).toEqual([]);
});

test('nor do the settings, what the app can read, and the window on a request', async () => {
  app = await openApp('../end-to-end/tenants/request-people');
  for (const screen of [
    await open('configure', 'jira-admin'),
    await open('get-started', 'jira-admin'),
    await open('issue', 'agent', 'HELP', 'HELP-1'),
  ]) {
    await unfold(screen);
    expect(plainWords(screen)).toEqual([]);
  }
});
