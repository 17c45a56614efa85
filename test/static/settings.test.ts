import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../scripts/catalogue';
import type { Requests } from '../../src/contract';
import type { OrganizationKeyRecord } from '../../src/records/organization-key';
import type { SettingsResult } from '../../src/requests/read-settings';
import type { ProblemResult } from '../../src/requests/request';
import { DIRECTORY_WORDS } from '../../src/words/directory-words';
import { SETTINGS_WORDS } from '../../src/words/settings-words';
import type { Screen } from '../forge/render-in-node';
import { renderMarked } from './marked-texts';

const KEY = 'organization-key-of-a-test';
const FIELD = 'Organization API key';
const DAY_MS = 24 * 3_600_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

const record = (over: Partial<OrganizationKeyRecord> = {}): OrganizationKeyRecord => ({
  organizationId: 'organization-1',
  organizationName: 'Acme',
  by: 'account-9',
  at: daysFromNow(-40),
  workedAt: daysFromNow(-1),
  opens: { domains: true, approvedDomains: true },
  ...over,
});
const settings = (organizationKey?: OrganizationKeyRecord): SettingsResult => ({
  kind: 'settings',
  settings: {
    agentsMayAdd: { value: false },
    undocumentedReactivation: { value: false },
    retentionDays: { value: 365 },
    directoryRepairers: { value: [] },
  },
  ...(organizationKey === undefined ? {} : { organizationKey }),
});
const problem = (code: string, values?: Record<string, string>): ProblemResult =>
  ({ kind: 'problem', problem: { code, ...(values === undefined ? {} : { values }) } }) as ProblemResult;

type Answers = {
  [K in keyof Requests]?: () => SettingsResult | ProblemResult | Promise<SettingsResult>;
};

function open(answers: Answers, over: { refusesEgress?: boolean } = {}): Promise<Screen> {
  const english = Object.fromEntries(Object.entries(catalogue()).map(([id, { text }]) => [id, text]));
  return renderMarked({
    entry: path.join(__dirname, '../../static/configure.tsx'),
    context: { locale: 'en-US', extension: { type: 'jira:adminPage' } },
    locales: { 'en-US': english },
    invoke: async (functionKey) => {
      const answer = answers[functionKey as keyof Requests];
      if (answer === undefined)
        throw new Error(`The screen asked for ${functionKey}, which this test does not expect.`);
      return answer();
    },
    ...over,
  });
}

const asked = (screen: Screen, request: keyof Requests) =>
  screen.invokes.filter((one) => one.functionKey === request).map((one) => one.payload);

test('without a key it says what happens instead, and how to make one', async () => {
  const screen = await open({ readSettings: () => settings() });
  expect(screen.has(/No key has been given/)).toBe(true);
  expect(screen.has(/read:directories:admin/)).toBe(true);
  expect(screen.has(/Test the key/)).toBe(false);
  expect(screen.find('Textfield').props['type']).toBe('password');
});

test('a key that was kept is told of, without being there', async () => {
  const screen = await open({ readSettings: () => settings(record({ expiresOn: '2099-01-31' })) });
  for (const words of [
    'Acme (organization-1)',
    'Jan 31, 2099',
    /40 days ago/,
    'works',
    /the organization’s own domains/,
  ]) {
    expect([words, screen.has(words)]).toEqual([words, true]);
  }
  expect(screen.find('User').props['accountId']).toBe('account-9');
  expect(screen.has(/expires in/)).toBe(false);
  // How to make another is a fold away.
  expect(screen.has(/Create API key/)).toBe(false);
  await screen.press('Show: how to create a key');
  expect(screen.has(/Create API key/)).toBe(true);
});

test.each([
  [0, /expires today/],
  [1, /expires tomorrow/],
  [14, /expires in 14 days/],
  [-1, /has expired/],
])('%i days before its last day', async (days, words) => {
  const screen = await open({ readSettings: () => settings(record({ expiresOn: daysFromNow(days).slice(0, 10) })) });
  expect(screen.has(words)).toBe(true);
});

test('what the key does not open is named with its scope', async () => {
  const opens = { domains: false, approvedDomains: false };
  const screen = await open({ readSettings: () => settings(record({ opens })) });
  expect(screen.has(/does not open: the organization’s own domains.*read:domains:admin/)).toBe(true);
  expect(screen.has(/does not open: the approved domains.*read:app-access-settings:admin/)).toBe(true);
});

test('keeping a key: it is sent once, and the field forgets it', async () => {
  const screen = await open({ readSettings: () => settings(), saveOrganizationKey: () => settings(record()) });
  await screen.type(FIELD, KEY);
  await screen.type('Organization ID (optional)', ' organization-1 ');
  await screen.type('Expires on (optional)', '2099-01-31');
  await screen.press('Try and keep the key');
  expect(asked(screen, 'saveOrganizationKey')).toEqual([
    { key: KEY, organizationId: 'organization-1', expiresOn: '2099-01-31' },
  ]);
  expect(screen.has('The key works and was kept.')).toBe(true);
  expect(screen.find('Textfield').props['defaultValue']).toBe('');
  expect(screen.has('Try and keep this key instead')).toBe(true);
});

test.each([
  ['', '', 'Paste the key.'],
  [KEY, '31.1.2027', /Write the day as year, month and day/],
  [KEY, '2027-13-31', /Write the day as year, month and day/],
])('what cannot be sent is said beside the field (%s, %s)', async (key, day, words) => {
  const screen = await open({ readSettings: () => settings() });
  await screen.type(FIELD, key);
  await screen.type('Expires on (optional)', day);
  await screen.press('Try and keep the key');
  expect(screen.has(words)).toBe(true);
  expect(asked(screen, 'saveOrganizationKey')).toEqual([]);
});

test.each([
  ['key-refused', undefined, /does not accept this key/],
  ['key-lacks-scope', { scope: 'read:directories:admin' }, /Create a new key with the scope read:directories:admin/],
  ['egress-off', { domain: 'api.atlassian.com' }, /Press “Allow calls to api.atlassian.com”/],
  ['organization-other-site', undefined, /not the one of this site/],
])('%s: what was kept before stays in sight', async (code, values, words) => {
  const screen = await open({
    readSettings: () => settings(record()),
    saveOrganizationKey: () => problem(code, values),
  });
  await screen.type(FIELD, KEY);
  await screen.press('Try and keep this key instead');
  expect(screen.has(words)).toBe(true);
  expect(screen.has(/This key was not kept/)).toBe(true);
  expect(screen.has('Acme (organization-1)')).toBe(true);
});

test('a test that fails is told and noted', async () => {
  let failed = false;
  const screen = await open({
    readSettings: () => settings(record(failed ? { failed: { at: daysFromNow(0), code: 'key-expired' } } : {})),
    testOrganizationKey: () => ((failed = true), problem('key-expired')),
  });
  await screen.press('Test the key');
  // The failure stands above the key; a warning beside it would say it twice.
  expect(screen.has(/The last test, .* failed/)).toBe(false);
  expect(screen.print().split('This key worked before')).toHaveLength(2);
  expect(screen.has('did not work')).toBe(true);
});

test('a test that works says so', async () => {
  const screen = await open({
    readSettings: () => settings(record()),
    testOrganizationKey: () => settings(record()),
  });
  await screen.press('Test the key');
  expect(screen.has('The key works.')).toBe(true);
});

test('removing asks first', async () => {
  const screen = await open({ readSettings: () => settings(record()), forgetOrganizationKey: () => settings() });
  await screen.press('Remove the key');
  expect(asked(screen, 'forgetOrganizationKey')).toEqual([]);
  await screen.press('Keep it');
  await screen.press('Remove the key');
  await screen.press('Delete it');
  expect(asked(screen, 'forgetOrganizationKey')).toEqual([{}]);
  expect(screen.has(/The key was deleted/)).toBe(true);
  expect(screen.has(/No key has been given/)).toBe(true);
});

test('calls are allowed and taken back on the page', async () => {
  const screen = await open({ readSettings: () => settings() });
  expect(screen.has('Calls to api.atlassian.com are not allowed yet.')).toBe(true);
  await screen.press('Allow calls to api.atlassian.com');
  expect(screen.has('Calls to api.atlassian.com are allowed.')).toBe(true);
  await screen.press('Stop allowing them');
  expect(screen.has('Calls to api.atlassian.com are not allowed yet.')).toBe(true);
});

test('an administrator who says no is believed', async () => {
  const screen = await open({ readSettings: () => settings() }, { refusesEgress: true });
  await screen.press('Allow calls to api.atlassian.com');
  expect(screen.has(/The administrator did not allow it/)).toBe(true);
  expect(screen.has('Calls to api.atlassian.com are not allowed yet.')).toBe(true);
});

test('who does not administer Jira is told whom to ask', async () => {
  const screen = await open({ readSettings: () => problem('not-jira-admin') });
  expect(screen.has(/These settings are for Jira administrators/)).toBe(true);
  expect(screen.findAll('Form')).toEqual([]);
});

test('settings that could not be read can be read again', async () => {
  let tries = 0;
  const screen = await open({
    readSettings: () => {
      tries += 1;
      if (tries === 1) throw new Error('Function timed out');
      return settings();
    },
  });
  expect(screen.has('Function timed out')).toBe(true);
  await screen.press('Try again');
  expect(screen.has(/No key has been given/)).toBe(true);
});

test('while they are read anew, that is shown', async () => {
  let answer: (result: SettingsResult) => void = () => undefined;
  let tries = 0;
  const screen = await open({
    readSettings: () => {
      tries += 1;
      if (tries === 1) return problem('unexpected', { detail: 'Error' });
      return new Promise<SettingsResult>((resolve) => (answer = resolve));
    },
  });
  const pressing = screen.press('Try again');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.findAll('Text', 'Reading the settings')).toHaveLength(1);
  expect(screen.findAll('Form')).toEqual([]);
  answer(settings());
  await pressing;
  expect(screen.has(/No key has been given/)).toBe(true);
});

test('every text of the page is said somewhere', () => {
  const root = path.join(__dirname, '../../static');
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  const made = ['saved', 'tested', 'removed'].map((done) => `settings.state.${done}`);
  const own = Object.keys({ ...SETTINGS_WORDS, ...DIRECTORY_WORDS }).filter(
    (id) => id.startsWith('settings.') && !made.includes(id),
  );
  expect(own.filter((id) => !code.includes(`'${id}'`))).toEqual([]);
});

describe('how long the audit trail is kept', () => {
  const kept = (days: number): SettingsResult => ({
    ...settings(),
    settings: {
      agentsMayAdd: { value: false },
      undocumentedReactivation: { value: false },
      retentionDays: { value: days, by: 'account-9', at: daysFromNow(0) },
      directoryRepairers: { value: [] },
    },
  });

  test('is changed, after a warning where that is less', async () => {
    const screen = await open({ readSettings: () => settings(), saveSetting: () => kept(90) });
    await screen.type('Days to keep entries', '90');
    expect(screen.has(/entries between 90 days and 365 days old are deleted within a day/)).toBe(true);
    await screen.press('Save');
    expect(asked(screen, 'saveSetting')).toEqual([{ setting: 'retentionDays', value: 90 }]);
    expect(screen.has('Entries are kept for 90 days from now on.')).toBe(true);
    expect(screen.has(/old are deleted within a day/)).toBe(false);
    expect(screen.has(/Last changed on/)).toBe(true);
  });

  test.each(['29', '3651', '', '1e3', 'a year', '-90'])('takes no “%s”', async (days) => {
    const screen = await open({ readSettings: () => settings() });
    await screen.type('Days to keep entries', days);
    await screen.press('Save');
    expect(screen.has(/Give a whole number of days from 30 to 3,650/)).toBe(true);
  });

  test('tells why it was not changed, once', async () => {
    const screen = await open({ readSettings: () => settings(), saveSetting: () => problem('audit-unwritable') });
    await screen.type('Days to keep entries', '90');
    await screen.press('Save');
    expect(screen.has(/The audit trail could not be written/)).toBe(true);
    expect(screen.findAll('SectionMessage').filter(({ props }) => props['appearance'] === 'error')).toHaveLength(1);
  });
});
