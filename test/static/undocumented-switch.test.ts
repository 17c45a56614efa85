import path from 'node:path';
import { catalogue } from '../../scripts/catalogue';
import type { SettingsResult } from '../../src/requests/read-settings';
import type { ProblemResult } from '../../src/requests/request';
import type { Screen } from '../forge/render-in-node';
import { renderMarked } from './marked-texts';

const SETTING = 'undocumentedReactivation';
const SWITCH_ON = 'Switch it on, I know what that means';
const SWITCH_OFF = 'Switch it off';
const BY = { by: 'account-9', at: '2026-03-01T10:00:00.000Z' };

function switched(value: boolean, over: Partial<typeof BY> = {}): SettingsResult {
  return {
    kind: 'settings',
    settings: {
      agentsMayAdd: { value: false },
      [SETTING]: { value, ...over },
      retentionDays: { value: 365 },
      directoryRepairers: { value: [] },
    },
  };
}

function open(
  readSettings: SettingsResult,
  saveSetting?: () => SettingsResult | ProblemResult | Promise<SettingsResult>,
): Promise<Screen> {
  const english = Object.fromEntries(Object.entries(catalogue()).map(([id, { text }]) => [id, text]));
  return renderMarked({
    entry: path.join(__dirname, '../../static/configure.tsx'),
    context: { locale: 'en-US', extension: { type: 'jira:adminPage' } },
    locales: { 'en-US': english },
    invoke: async (functionKey) => (functionKey === 'saveSetting' ? saveSetting?.() : readSettings),
  });
}

const asked = (screen: Screen) =>
  screen.invokes.filter(({ functionKey }) => functionKey === 'saveSetting').map(({ payload }) => payload);
const button = (screen: Screen, label: string) =>
  screen.findAll('LoadingButton').find(({ children }) => JSON.stringify(children).includes(label));

test('before anybody switched it on, it is off, says what it means, and names nobody', async () => {
  const screen = await open(switched(false));
  expect(screen.has('It is switched off.')).toBe(true);
  expect(screen.has(/an operation that Atlassian does not document/)).toBe(true);
  expect(screen.has(/Nobody has tried it on a site of today/)).toBe(true);
  const warning = screen
    .findAll('SectionMessage')
    .find(({ children }) => JSON.stringify(children).includes('tried it'));
  expect(warning?.props['appearance']).toBe('warning');
  expect(screen.has(SWITCH_OFF)).toBe(false);
  expect(screen.has(/Last changed on/)).toBe(false);
  expect(screen.findAll('User')).toEqual([]);
});

test('switched on, it says so, who did it and when; and what it means still stands there', async () => {
  const screen = await open(switched(false), () => switched(true, BY));
  await screen.press(SWITCH_ON);
  expect(asked(screen)).toEqual([{ setting: SETTING, value: true }]);
  expect(screen.has('It is switched on.')).toBe(true);
  expect(screen.has('It is switched off.')).toBe(false);
  expect(screen.has(/Last changed on .*2026/)).toBe(true);
  expect(screen.findAll('User').map(({ props }) => props['accountId'])).toEqual([BY.by]);
  expect(screen.has(/Nobody has tried it on a site of today/)).toBe(true);
});

test('switched off again, it asks for just that', async () => {
  const screen = await open(switched(true, BY), () => switched(false, BY));
  expect(screen.has(SWITCH_ON)).toBe(false);
  await screen.press(SWITCH_OFF);
  expect(asked(screen)).toEqual([{ setting: SETTING, value: false }]);
  expect(screen.has('It is switched off.')).toBe(true);
});

test.each([
  ['audit-unwritable', /The audit trail could not be written, so nothing was changed/],
  ['not-jira-admin', /This is for Jira administrators only/],
] as const)('%s: it stays off, and says why once', async (code, words) => {
  const screen = await open(switched(false), () => ({ kind: 'problem', problem: { code } }));
  await screen.press(SWITCH_ON);
  expect(screen.has(words)).toBe(true);
  expect(screen.findAll('SectionMessage').filter(({ props }) => props['appearance'] === 'error')).toHaveLength(1);
  expect(screen.has('It is switched off.')).toBe(true);
  expect(button(screen, SWITCH_ON)?.props['isDisabled']).toBe(false);
});

test('an account that was closed is not named; the switch still says how it stands', async () => {
  const screen = await open(switched(true, { at: BY.at }));
  expect(screen.has('It is switched on.')).toBe(true);
  expect(screen.findAll('User')).toEqual([]);
});

test('while it is being saved, the button shows it', async () => {
  let answer: (result: SettingsResult) => void = () => undefined;
  const screen = await open(switched(false), () => new Promise((resolve) => (answer = resolve)));
  const pressing = screen.press(SWITCH_ON);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(button(screen, SWITCH_ON)?.props['isLoading']).toBe(true);
  answer(switched(true, BY));
  await pressing;
  expect(asked(screen)).toHaveLength(1);
  expect(screen.has('It is switched on.')).toBe(true);
});
