import type { AccountState } from '../forge/personal-data';
import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const DAY = 24 * 3_600_000;
const SETTING = 'directoryRepairers';

let app: AppUnderTest;
let passed = 0;
let states: Record<string, AccountState> = {};
beforeEach(async () => {
  passed = 0;
  states = {};
  app = await openApp('user-suspended-in-directory', 'scopes', {
    directoryKey: true,
    clock: () => Date.now() + passed,
    accountState: (accountId) => states[accountId],
  });
});
afterEach(() => app.close());

const listed = async (who: 'jira-admin' | 'project-admin' = 'jira-admin') =>
  (await app.must(who, 'readSettings', {})).settings[SETTING];
const health = async () => (await app.must('jira-admin', 'readHealth', {})).projects.flatMap((one) => one.health ?? []);
/** Everything that is stored under plain keys, as text. */
const plainText = () => JSON.stringify(app.host.storage.dump().plain);

async function closed(accountId: string): Promise<void> {
  states[accountId] = 'closed';
  passed += 8 * DAY;
  await app.host.invokeFunction('daily');
}

test('who is listed to repair in the directory goes from the list when the account is closed, and the trail says so', async () => {
  const [giver, agent, other] = [app.accountId('jira-admin'), app.accountId('agent'), app.accountId('project-admin')];
  await app.must('jira-admin', 'saveSetting', { setting: SETTING, value: [agent, other] });
  await closed(agent);
  expect(await listed()).toMatchObject({ value: [other], by: giver });
  expect(plainText()).not.toContain(agent);
  const { entries } = await app.must('jira-admin', 'readSiteAuditTrail', {});
  const went = entries.find(({ note }) => note?.of === 'setting' && note.after === 'false');
  expect(went).toMatchObject({ actor: '', erased: ['account'], note: { setting: SETTING, before: 'true' } });
  expect(JSON.stringify(entries)).not.toContain(agent);
  expect(await app.must('jira-admin', 'verifySiteAuditTrail', {})).not.toHaveProperty('broken');
});

test.each([true, false])(
  'who gave the organization’s key goes from what is told of it; had they listed anybody: %s',
  async (lists) => {
    const giver = app.accountId('jira-admin');
    const other = app.site.state.accounts.find(({ accountId }) => accountId === app.accountId('project-admin'));
    if (other?.type === 'atlassian') Object.assign(other, { jiraAdmin: true });
    if (lists) await app.must('jira-admin', 'saveSetting', { setting: SETTING, value: [app.accountId('agent')] });
    const settings = () => app.must('project-admin', 'readSettings', {});
    const before = (await settings()).organizationKey;
    expect(before?.by).toBe(giver);
    // Asked about for as long as the key is kept.
    passed = 40 * DAY;
    await app.host.invokeFunction('daily');
    await closed(giver);
    // The key is the organization's, and stays; what it may write ends with who lent it for that.
    expect((await settings()).organizationKey).toEqual({ ...before, by: '' });
    expect((await listed('project-admin')).value).toEqual([]);
    expect(plainText()).not.toContain(giver);
    // Nobody has taken the place of who gave it.
    const refused = await app.ask('project-admin', 'saveSetting', { setting: SETTING, value: [giver] });
    expect(refused).toMatchObject({ problem: { code: 'not-key-giver' } });
  },
);

test('who is listed is asked about for as long as they are listed, whatever the audit trail still keeps', async () => {
  const agent = app.accountId('agent');
  await app.must('jira-admin', 'saveSetting', { setting: SETTING, value: [agent] });
  await app.must('jira-admin', 'saveSetting', { setting: 'retentionDays', value: 30 });
  passed = 40 * DAY;
  await app.host.invokeFunction('daily');
  passed = 80 * DAY;
  await app.host.invokeFunction('daily');
  expect((await listed()).value).toEqual([agent]);
  await closed(agent);
  expect((await listed()).value).toEqual([]);
});

test('who checked a service project is taken out of its result, which stays', async () => {
  const account = app.site.state.accounts.find(({ accountId }) => accountId === app.accountId('project-admin'));
  if (account?.type === 'atlassian') Object.assign(account, { jiraAdmin: true });
  const checker = app.accountId('project-admin');
  const { projects } = await app.must('project-admin', 'readHealth', {});
  const [first] = projects;
  await app.must('project-admin', 'checkHealth', { project: first?.id ?? '' });
  const [before] = await health();
  expect(before?.by).toBe(checker);
  await closed(checker);
  expect(await health()).toEqual([{ ...before, by: '' }]);
  expect(plainText()).not.toContain(checker);
  passed += 83 * DAY;
  expect(await health()).toEqual([]);
});

test('a setting stays as it is when who changed it last is closed, without the account', async () => {
  const account = app.site.state.accounts.find(({ accountId }) => accountId === app.accountId('project-admin'));
  if (account?.type === 'atlassian') Object.assign(account, { jiraAdmin: true });
  await app.must('project-admin', 'saveSetting', { setting: 'retentionDays', value: 200 });
  await closed(app.accountId('project-admin'));
  const { settings } = await app.must('jira-admin', 'readSettings', {});
  expect(settings.retentionDays.value).toBe(200);
  expect(settings.retentionDays).not.toHaveProperty('by');
});

test('what somebody told is asked again when their account is closed, of the site and of a service project', async () => {
  const teller = app.accountId('agent');
  const told = (question: string, answer: string) =>
    app.must('agent', 'answerQuestion', {
      project: 'HELP',
      email: 'jane@customer.example',
      complaint: { symptom: 'add-failed', i18nKeys: [], clues: [] },
      answers: [{ question, answer }],
    });
  await told('customer-access-types', 'both');
  await told('channel-access', 'open');
  expect(plainText().split(teller).length).toBeGreaterThan(2);
  // Asked about for as long as the answers are kept, whatever else names the account.
  passed = 20 * DAY;
  await app.host.invokeFunction('daily');
  expect(plainText()).toContain(teller);
  await closed(teller);
  expect(plainText()).not.toContain(teller);
});

test('a plan that nobody tried is gone within hours, with who made it and for whom', async () => {
  const wish = { project: 'HELP', repair: 'invite-customer', email: 'nobody-yet@customer.example' };
  const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', wish));
  const plans = () => JSON.stringify(app.host.storage.dump());
  expect(plans()).toContain(plan.id);
  passed = 4 * DAY;
  expect(plans()).not.toContain(plan.id);
  expect(plans()).not.toContain('nobody-yet');
});
