import { STANDARD_KEY } from '../site/organization/file-organization';
import { openApp, type AppUnderTest } from './ask-app';

const API = 'https://api.atlassian.com';
const ANOTHER_KEY = 'another-simulated-key';

let app: AppUnderTest;
let admin: string;
let colleague: string;
beforeEach(async () => {
  app = await openApp('user-suspended-in-directory', 'scopes', { directoryKey: true });
  admin = app.accountId('jira-admin');
  colleague = secondAdmin();
});
afterEach(() => app.close());

/** The project administrator becomes a second Jira administrator, with a key of their own. */
function secondAdmin(): string {
  const accountId = app.accountId('project-admin');
  const account = app.site.state.accounts.find((one) => one.accountId === accountId);
  if (account?.type === 'atlassian') Object.assign(account, { jiraAdmin: true, siteAdmin: true });
  const [key] = app.site.state.organization.keys;
  if (key !== undefined) app.site.state.organization.keys.push({ ...key, key: ANOTHER_KEY });
  app.host.configureEgress([API]);
  return accountId;
}

type Who = 'jira-admin' | 'project-admin' | 'agent';
const list = (who: Who, ...accounts: string[]) =>
  app.ask(who, 'saveSetting', { setting: 'directoryRepairers', value: accounts });
const listed = async (who: Who = 'jira-admin') =>
  (await app.must(who, 'readSettings', {})).settings.directoryRepairers.value;
const noted = async () =>
  (await app.must('jira-admin', 'readSiteAuditTrail', {})).entries
    .reverse()
    .map(({ actor, note }) => (note?.of === 'setting' ? [actor, note.setting, note.accountId, note.after] : []));

test('by default nobody is listed', async () => {
  expect(await listed()).toEqual([]);
});

test('who gave the key lists accounts, and each that comes or goes is in the audit trail', async () => {
  const saved = await list('jira-admin', admin, colleague, admin);
  expect(saved).toMatchObject({
    ownKey: true,
    settings: { directoryRepairers: { value: [admin, colleague], by: admin } },
  });
  await list('jira-admin', colleague);
  expect(await listed()).toEqual([colleague]);
  const setting = 'directoryRepairers';
  expect(await noted()).toEqual([
    [admin, setting, admin, 'true'],
    [admin, setting, colleague, 'true'],
    [admin, setting, admin, 'false'],
  ]);
  const { entries } = await app.must('jira-admin', 'readSiteAuditTrail', { customer: colleague });
  expect(entries).toMatchObject([{ note: { accountId: colleague } }]);
  const walked = await app.must('jira-admin', 'verifySiteAuditTrail', {});
  expect(walked).toMatchObject({ through: { sequence: 3 } });
  expect(walked).not.toHaveProperty('broken');
});

test('another Jira administrator sees the list and may not change it', async () => {
  await list('jira-admin', admin);
  const seen = await app.must('project-admin', 'readSettings', {});
  expect(seen.settings.directoryRepairers.value).toEqual([admin]);
  expect(seen).not.toHaveProperty('ownKey');
  expect(await list('project-admin', colleague)).toMatchObject({ problem: { code: 'not-key-giver' } });
  expect(await list('project-admin')).toMatchObject({ problem: { code: 'not-key-giver' } });
  expect(await list('agent', app.accountId('agent'))).toMatchObject({ problem: { code: 'not-jira-admin' } });
  expect(await listed()).toEqual([admin]);
});

test('without a key nobody can be listed', async () => {
  await app.must('jira-admin', 'forgetOrganizationKey', {});
  expect(await list('jira-admin', admin)).toMatchObject({ problem: { code: 'no-organization-key' } });
});

describe('the list ends', () => {
  test('when the key is removed, whoever removes it, and does not come back with the next', async () => {
    await list('jira-admin', colleague);
    await app.must('project-admin', 'forgetOrganizationKey', {});
    expect(await listed()).toEqual([]);
    await app.must('jira-admin', 'saveOrganizationKey', { key: STANDARD_KEY });
    expect(await listed()).toEqual([]);
    expect((await noted()).at(-1)).toEqual([colleague, 'directoryRepairers', colleague, 'false']);
  });

  test('when somebody else gives a key, and does not come back when the first gives theirs again', async () => {
    await list('jira-admin', colleague);
    await app.must('project-admin', 'saveOrganizationKey', { key: ANOTHER_KEY });
    expect(await listed()).toEqual([]);
    expect(await list('jira-admin', admin)).toMatchObject({ problem: { code: 'not-key-giver' } });
    await app.must('jira-admin', 'saveOrganizationKey', { key: STANDARD_KEY });
    expect(await listed()).toEqual([]);
  });

  test('and not when the same person gives a new key, or tests it', async () => {
    await list('jira-admin', colleague);
    await app.must('jira-admin', 'saveOrganizationKey', { key: ANOTHER_KEY });
    await app.must('project-admin', 'testOrganizationKey', {});
    expect(await listed()).toEqual([colleague]);
  });

  test('and not when a key is refused', async () => {
    await list('jira-admin', colleague);
    expect(await app.ask('project-admin', 'saveOrganizationKey', { key: 'not-a-key-of-anybody' })).toMatchObject({
      kind: 'problem',
    });
    expect(await listed()).toEqual([colleague]);
  });
});

test('a test of the key that takes longer than the key is kept brings nothing back, and renames nobody', async () => {
  const before = app.organization.calls.length;
  // However slow a machine is: the key is forgotten while the organization is still thinking about it.
  app.site.latency = 5_000;
  const tested = app.ask('jira-admin', 'testOrganizationKey', {});
  while (app.organization.calls.length === before) await new Promise((resume) => setTimeout(resume, 20));
  app.site.latency = 0;
  const forgotten = await app.must('project-admin', 'forgetOrganizationKey', {});
  expect(app.organization.calls.at(-1)?.endedAt).toBeUndefined();
  await tested;
  expect(forgotten).not.toHaveProperty('organizationKey');
  expect(await app.must('jira-admin', 'readSettings', {})).not.toHaveProperty('organizationKey');
});

test.each([[['a b']], [['']], [['<script>']], [Array.from({ length: 21 }, (_, one) => `account-${String(one)}`)]])(
  '%j is no list of accounts',
  async (value) => {
    expect(await app.ask('jira-admin', 'saveSetting', { setting: 'directoryRepairers', value })).toMatchObject({
      problem: { code: 'bad-request' },
    });
    expect(await listed()).toEqual([]);
  },
);
