import path from 'node:path';
import { catalogue } from '../../scripts/catalogue';
import type { OrganizationKeyRecord } from '../../src/records/organization-key';
import type { SettingsResult } from '../../src/requests/read-settings';
import type { ProblemResult } from '../../src/requests/request';
import type { Screen } from '../forge/render-in-node';
import { renderMarked } from './marked-texts';

const AT = '2026-03-01T10:00:00.000Z';
const GIVER = 'account-9';
const KEY: OrganizationKeyRecord = {
  organizationId: 'organization-1',
  by: GIVER,
  at: AT,
  workedAt: AT,
  opens: { domains: true, approvedDomains: true },
};

function listing(accounts: string[], { key = true, own = true } = {}): SettingsResult {
  return {
    kind: 'settings',
    settings: {
      agentsMayAdd: { value: false },
      undocumentedReactivation: { value: false },
      retentionDays: { value: 365 },
      directoryRepairers: { value: accounts, by: GIVER, at: AT },
    },
    ...(key ? { organizationKey: KEY } : {}),
    ...(own ? { ownKey: true } : {}),
  };
}

function open(readSettings: SettingsResult, saveSetting?: SettingsResult | ProblemResult): Promise<Screen> {
  const english = Object.fromEntries(Object.entries(catalogue()).map(([id, { text }]) => [id, text]));
  const answers: Record<string, unknown> = { readSettings, saveSetting };
  return renderMarked({
    entry: path.join(__dirname, '../../static/configure.tsx'),
    context: { locale: 'en-US', extension: { type: 'jira:adminPage' } },
    locales: { 'en-US': english },
    invoke: async (functionKey) => answers[functionKey],
  });
}

const shown = (screen: Screen) => screen.findAll('User').map(({ props }) => props['accountId']);
const asked = (screen: Screen) =>
  screen.invokes.filter(({ functionKey }) => functionKey === 'saveSetting').map(({ payload }) => payload);

test('without a key, nobody', async () => {
  const screen = await open(listing([], { key: false, own: false }));
  expect(screen.has('There is no key, so nobody may.')).toBe(true);
  expect(screen.has('Add to the list')).toBe(false);
});

test('who gave the key sees that nobody is listed, and can add somebody', async () => {
  const screen = await open(listing([]));
  expect(screen.has('Nobody is listed.')).toBe(true);
  expect(screen.has('Add to the list')).toBe(true);
});

test('who gave the key takes somebody off', async () => {
  const screen = await open(listing(['account-1']), listing([]));
  expect(shown(screen)).toContain('account-1');
  expect(screen.has(/^Remove$/)).toBe(true);
  await screen.press('Remove');
  expect(asked(screen)).toEqual([{ setting: 'directoryRepairers', value: [] }]);
  expect(screen.has('The list was changed.')).toBe(true);
  expect(shown(screen)).not.toContain('account-1');
});

test('anybody else sees it, with whom to ask', async () => {
  const screen = await open(listing(['account-1'], { own: false }));
  expect(screen.has('Only the person who gave the key can change this list:')).toBe(true);
  expect(shown(screen)).toContain('account-1');
  expect(screen.has('Add to the list')).toBe(false);
  expect(screen.has(/^Remove$/)).toBe(false);
});

test('a refusal is told', async () => {
  const refused = { kind: 'problem', problem: { code: 'not-key-giver' } } as const;
  const screen = await open(listing(['account-1']), refused);
  await screen.press('Remove');
  expect(screen.has(/Only the person who gave the organization API key may say/)).toBe(true);
});

test('where who gave the key has closed their account, nobody is named', async () => {
  const screen = await open({ ...listing([], { own: false }), organizationKey: { ...KEY, by: '' } });
  expect(screen.has('somebody whose account was closed')).toBe(true);
  expect(screen.has('Add to the list')).toBe(false);
  expect(shown(screen)).toEqual([]);
});
