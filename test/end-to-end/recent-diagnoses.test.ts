import type { AccountState } from '../forge/personal-data';
import { openApp, type AppUnderTest } from './ask-app';

const DAY = 24 * 3_600_000;
const JANE = 'jane@customer.example';
const RAVI = 'ravi@customer.example';
const complaint = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };
type Who = Parameters<AppUnderTest['ask']>[0];

let app: AppUnderTest;
let passed = 0;
let states: Record<string, AccountState> = {};
beforeEach(async () => {
  passed = 0;
  states = {};
  app = await openApp('../end-to-end/tenants/principals', 'scopes', {
    clock: () => Date.now() + passed,
    accountState: (accountId) => states[accountId],
  });
});
afterEach(() => app.close());

const diagnose = (who: Who, text: string, project = 'HELP') => app.must(who, 'diagnose', { project, text });
const listed = async (who: Who, project = 'HELP') => {
  const { diagnoses } = await app.must(who, 'readDiagnoses', { project });
  return diagnoses.map(({ by, email }) => [by, email]);
};
const accountOf = (email: string) => app.site.state.accounts.find((one) => one.email === email)?.accountId ?? '';
const stored = () =>
  JSON.stringify(app.host.storage.entityKeys('diagnosis').map((key) => app.host.storage.entity('diagnosis', key)));

test('an agent finds their own, an administrator everybody’s, newest first, and only of this service project', async () => {
  await diagnose('agent', JANE);
  await diagnose('project-admin', RAVI);
  await diagnose('jira-admin', JANE, 'OPS');
  const [agent, admin] = [app.accountId('agent'), app.accountId('project-admin')];
  expect(await listed('agent')).toEqual([[agent, JANE]]);
  expect(await listed('project-admin')).toEqual([
    [admin, RAVI],
    [agent, JANE],
  ]);
  expect(await listed('jira-admin', 'OPS')).toEqual([[app.accountId('jira-admin'), JANE]]);
  const { diagnoses, ofEverybody, days } = await app.must('agent', 'readDiagnoses', { project: 'HELP' });
  expect(diagnoses[0]).toMatchObject({
    symptom: 'add-failed',
    conclusion: 'blocked',
    rootCause: 'portal-access-permission-missing',
  });
  expect({ ofEverybody, days }).toEqual({ ofEverybody: false, days: 365 });
  expect(await app.ask('agent', 'readDiagnoses', { project: 'OPS' })).toMatchObject({
    problem: { code: 'project-not-found' },
  });
});

test('one person and one customer are one line: the newest, also after an answer', async () => {
  await diagnose('agent', `${JANE}\n${RAVI}`);
  await diagnose('agent', JANE.toUpperCase());
  await app.must('agent', 'answerQuestion', {
    project: 'HELP',
    email: RAVI,
    complaint: { ...complaint, symptom: 'cannot-sign-in' },
    answers: [{ question: 'sign-in', answer: 'dont-know' }],
  });
  const { diagnoses } = await app.must('agent', 'readDiagnoses', { project: 'HELP' });
  expect(diagnoses.map(({ email, symptom, told }) => [email, symptom, told])).toEqual([
    [RAVI, 'cannot-sign-in', [{ question: 'sign-in', answer: 'dont-know' }]],
    [JANE.toUpperCase(), 'add-failed', undefined],
  ]);
});

test('who does not work in the service project leaves nothing, and nobody in particular is nobody', async () => {
  await app.host.invoke({
    moduleKey: 'customer-diagnosis',
    functionKey: 'diagnose',
    payload: { project: 'HELP', text: JANE },
    principal: { accountId: accountOf('other-agent@acme.example'), accountType: 'licensed' },
    extension: { type: 'jira:projectPage' },
  });
  await app.must('agent', 'checkProject', { project: 'HELP' });
  expect(app.host.storage.entityKeys('diagnosis')).toEqual([]);
});

test('more than fifty are read page by page', async () => {
  const people = Array.from({ length: 60 }, (_, index) => `person${String(index).padStart(2, '0')}@customer.example`);
  for (let start = 0; start < people.length; start += 20) {
    await diagnose('agent', people.slice(start, start + 20).join('\n'));
  }
  const first = await app.must('agent', 'readDiagnoses', { project: 'HELP' });
  expect(first.diagnoses).toHaveLength(50);
  const { cursor = '' } = first;
  const second = await app.must('agent', 'readDiagnoses', { project: 'HELP', cursor });
  expect(second.cursor).toBeUndefined();
  const seen = [...first.diagnoses, ...second.diagnoses].map(({ email }) => email);
  expect(seen.toSorted()).toEqual(people);
});

test('what is past its time goes, also where an administrator shortens it', async () => {
  await diagnose('agent', JANE);
  passed = 40 * DAY;
  expect(await listed('agent')).toHaveLength(1);
  await app.must('jira-admin', 'saveSetting', { setting: 'retentionDays', value: 30 });
  expect(await listed('agent')).toEqual([]);
  expect(stored()).toContain(JANE);
  await app.host.invokeFunction('daily');
  expect(app.host.storage.entityKeys('diagnosis')).toEqual([]);
});

test('one made while the time was short is kept as long as an administrator sets later, like the audit trail', async () => {
  await app.must('jira-admin', 'saveSetting', { setting: 'retentionDays', value: 30 });
  await diagnose('agent', JANE);
  await app.must('jira-admin', 'saveSetting', { setting: 'retentionDays', value: 1_000 });
  passed = 990 * DAY;
  await app.host.invokeFunction('daily');
  expect(await listed('agent')).toHaveLength(1);
  passed = 1_010 * DAY;
  expect(await listed('agent')).toEqual([]);
  await app.host.invokeFunction('daily');
  expect(app.host.storage.entityKeys('diagnosis')).toEqual([]);
});

test('a customer whose account is closed is erased, by account and by address', async () => {
  await diagnose('agent', RAVI);
  await diagnose('project-admin', RAVI);
  await diagnose('agent', JANE);
  expect(stored()).toContain(accountOf(RAVI));
  states[accountOf(RAVI)] = 'closed';
  passed = 8 * DAY;
  await app.host.invokeFunction('daily');
  expect(await listed('project-admin')).toEqual([[app.accountId('agent'), JANE]]);
  expect(stored()).not.toContain('ravi');
});

test('somebody who diagnosed and whose account is closed is erased with what they diagnosed', async () => {
  await diagnose('agent', JANE);
  await diagnose('project-admin', JANE);
  states[app.accountId('agent')] = 'closed';
  passed = 8 * DAY;
  await app.host.invokeFunction('daily');
  expect(await listed('project-admin')).toEqual([[app.accountId('project-admin'), JANE]]);
});

test('a customer whose account was changed goes where the address is another now, and stays where it is the same', async () => {
  await diagnose('agent', RAVI);
  const account = app.site.state.accounts.find((one) => one.email === RAVI);
  if (account === undefined) throw new Error('Ravi has no account.');
  states[account.accountId] = 'updated';
  passed = 8 * DAY;
  await app.host.invokeFunction('daily');
  expect(stored()).toContain(RAVI);
  account.email = 'ravi.patel@customer.example';
  passed = 16 * DAY;
  await app.host.invokeFunction('daily');
  expect(stored()).not.toContain(RAVI);
});
