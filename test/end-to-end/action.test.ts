import { askAction, briefsOf, kept } from './ask-action';
import { openApp, type AppUnderTest } from './ask-app';

const CUSTOMER = 'jane@customer.example';

let app: AppUnderTest;
afterEach(() => app.close());

type Who = Parameters<AppUnderTest['accountId']>[0];
const askAs = (who: Who, fields: unknown) => askAction(app, { accountId: app.accountId(who) }, fields);

test.each(['agent', 'project-admin', 'jira-admin'] as const)('%s is told the root cause', async (who) => {
  app = await openApp('portal-access-permission-missing', 'scopes');
  const answer = await askAs(who, { customer: CUSTOMER, project: 'HELP' });
  expect(answer).toMatchObject({
    kind: 'diagnosed',
    conclusion: 'blocked',
    rootCause: 'portal-access-permission-missing',
    customers: 1,
    problem: null,
  });
  expect(answer).not.toHaveProperty('errors');
  const [brief] = briefsOf(answer);
  expect(brief).toMatchObject({ customer: CUSTOMER, project: 'HELP', rootCause: { confidence: 'certain' } });
  expect(brief?.rootCause?.evidence).toEqual([
    expect.objectContaining({ how: 'read', operation: 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme' }),
  ]);
  expect(answer.whatToDo).toBe(brief?.rootCause?.whatToDo);
  for (const said of [CUSTOMER, answer.whatToDo ?? '?', 'Nothing was changed']) expect(answer.summary).toContain(said);
  // Every text was found.
  expect(JSON.stringify(answer)).not.toMatch(/\[(?:action|check|question|report|page|fact|access)\./);
});

test('it says the same as the screen', async () => {
  app = await openApp('duplicate-portal-and-atlassian', 'scopes');
  const text = app.site.state.accounts.find(({ email }) => email.endsWith('customer.example'))?.email ?? CUSTOMER;
  const { reports } = await app.must('agent', 'diagnose', { project: 'HELP', text });
  const answer = await askAs('agent', { customer: text, project: 'HELP' });
  expect(answer.conclusion).toBe(reports[0].verdict.conclusion);
  expect(answer.rootCause).toBe(reports[0].verdict.rootCause ?? null);
  const found = reports[0].verdict.findings.filter(({ outcome }) => outcome === 'blocks' || outcome === 'warns');
  const [brief] = briefsOf(answer);
  expect([...(brief?.alsoFound ?? []), ...(brief?.rootCause ? [brief.rootCause] : [])]).toHaveLength(found.length);
});

test('words of somebody’s own tell it what went wrong', async () => {
  app = await openApp('atlassian-account-no-access', 'scopes');
  const answer = await askAs('agent', { customer: `${CUSTOMER} cannot log in`, project: 'HELP' });
  expect(briefsOf(answer)[0]?.notRead.flatMap(({ couldBe }) => couldBe.map(({ cause }) => cause))).toContain(
    'browser-cookies-or-network',
  );
});

test('what could not be read is open, with the next question and the page, and no cause is named', async () => {
  app = await openApp('atlassian-account-no-access', 'scopes');
  const answer = await askAs('agent', { customer: CUSTOMER, project: 'HELP' });
  expect(answer).toMatchObject({ kind: 'diagnosed', conclusion: 'open', rootCause: null, whatToDo: null });
  const [brief] = briefsOf(answer);
  expect(brief?.notRead.flatMap(({ couldBe }) => couldBe.map(({ cause }) => cause))).toContain(
    'atlassian-account-no-access',
  );
  expect(brief?.nextQuestion).toMatchObject({ question: expect.stringMatching(/\?$/), page: expect.any(String) });
  expect(answer.summary).toContain(brief?.nextQuestion?.question);
  expect(answer.summary).toContain(brief?.nextQuestion?.page);
});

test('several customers: each has an entry, and a shared cause is told as one', async () => {
  app = await openApp('portal-access-permission-missing', 'scopes');
  const customer = `${CUSTOMER}, ravi@customer.example\nnot-an-address@`;
  const answer = await askAs('agent', { customer, project: 'HELP' });
  expect(answer.customers).toBe(3);
  expect(briefsOf(answer).map((brief) => brief.customer)).toEqual([
    CUSTOMER,
    'ravi@customer.example',
    'not-an-address@',
  ]);
  expect(answer).toMatchObject({ conclusion: 'blocked', rootCause: null, whatToDo: null });
  const both = await askAs('agent', { customer: `${CUSTOMER} joe@customer.example`, project: 'HELP' });
  expect(both).toMatchObject({ customers: 2, rootCause: 'portal-access-permission-missing' });
});

test('a symptom that was given counts', async () => {
  app = await openApp('portal-access-permission-missing', 'scopes');
  const fields = { customer: CUSTOMER, project: 'HELP', symptom: 'not-tried-yet' };
  expect((await askAs('agent', fields)).summary).toContain('would stop inviting this customer');
});

test('nothing is written to the site, and no plan, entry or hand-off is stored', async () => {
  app = await openApp('portal-access-permission-missing', 'scopes');
  await askAs('jira-admin', { customer: CUSTOMER, project: 'HELP' });
  expect(app.site.calls.length).toBeGreaterThan(0);
  expect(app.writes()).toEqual([]);
  expect(kept(app)).toEqual([]);
});

test('whoever asks, what is told is what an agent sees: nothing of the directory, and no names', async () => {
  app = await openApp('managed-by-other-org', 'app-role', { directoryKey: true });
  const answer = await askAs('jira-admin', { customer: CUSTOMER, project: 'HELP' });
  expect(answer.rootCause).toBe('managed-by-other-org');
  expect(answer.report).not.toMatch(/emailVerified|managementSource|claimStatus|addedToOrg|lastActive/);
  expect(briefsOf(answer)[0]?.rootCause?.evidence[0]?.says).toContain('for Jira administrators');
});

test('accounts are not named, though their kind of trouble is', async () => {
  app = await openApp('already-a-customer', 'scopes');
  const known = app.site.state.accounts.filter(({ email }) => email.endsWith('customer.example'));
  for (const { email } of known) {
    const answer = await askAs('jira-admin', { customer: email, project: 'HELP' });
    for (const { name } of known) expect(JSON.stringify(answer)).not.toContain(name);
  }
  expect(known.length).toBeGreaterThan(0);
  const all = await askAs('jira-admin', { customer: known.map(({ email }) => email).join(' '), project: 'HELP' });
  expect(all.report).toContain('shown in the app');
});
