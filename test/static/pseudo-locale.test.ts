import type { ScreenName } from '../../src/access/answered';
import { openApp, type AppUnderTest } from '../end-to-end/ask-app';
import type { Screen } from '../forge/render-in-node';
import { plainWords, PSEUDO_LOCALE, PSEUDO_TEXTS } from '../words/plain-words';
import { shownBy } from './marked-texts';
import { openOnSite } from './open-on-site';

const [LOCALE, TEXTS] = [PSEUDO_LOCALE, PSEUDO_TEXTS];

let app: AppUnderTest;
afterEach(() => app.close());

type Who = Parameters<AppUnderTest['accountId']>[0];

/** A screen of the real app, in the language that nobody speaks. */
function open(screen: ScreenName, who: Who, issue?: string): Promise<Screen> {
  return openOnSite(app, screen, who, { locale: LOCALE, texts: TEXTS, ...(issue === undefined ? {} : { issue }) });
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

/** What is on the screen and in nothing that the site was told. */
const wordsOf = (screen: Screen, typed = '') => plainWords(shownBy(screen.doc()), [app.site.description, typed]);

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
  expect(wordsOf(screen)).toEqual([]);
});

test('nor does a plan, its outcome, and the audit trail of it', async () => {
  app = await openApp('portal-access-permission-missing', 'scopes');
  const screen = await open('project', 'jira-admin');
  await diagnose(screen, JANE);
  await screen.press(label('screen.offer.plan'));
  expect(wordsOf(screen)).toEqual([]);
  await screen.press(label('screen.plan.apply'));
  expect(wordsOf(screen)).toEqual([]);
  const settings = await open('project-settings', 'jira-admin');
  (settings.find('Tabs').props['onChange'] as (index: number) => void)(2);
  await settings.settle();
  expect(settings.findAll('Row').length).toBeGreaterThan(1);
  expect(wordsOf(settings)).toEqual([]);
});

test('nor do the settings, what the app can read, and the window on a request', async () => {
  app = await openApp('../end-to-end/tenants/request-people');
  for (const screen of [
    await open('configure', 'jira-admin'),
    await open('get-started', 'jira-admin'),
    await open('issue', 'agent', 'HELP-1'),
  ]) {
    await unfold(screen);
    expect(wordsOf(screen)).toEqual([]);
  }
});

test.each<[string, ScreenName, number | undefined, string, string, string, string]>([
  [
    'the key of a service project',
    'project-settings',
    1,
    'screen.compare.with',
    'My help',
    'screen.compare.start',
    '.with',
  ],
  ['a key', 'configure', undefined, 'settings.form.key', 'in two parts', 'settings.form.save', '.key'],
])('nor does what is said of %s that has not its form', async (_, name, tab, field, typed, button) => {
  app = await openApp('portal-access-permission-missing', 'scopes');
  const screen = await open(name, 'jira-admin');
  if (tab !== undefined) (screen.find('Tabs').props['onChange'] as (index: number) => void)(tab);
  await screen.settle();
  await screen.type(label(field), typed);
  await screen.press(label(button));
  expect(screen.has(label('screen.failed'))).toBe(true);
  expect(wordsOf(screen, typed)).toEqual([]);
});
