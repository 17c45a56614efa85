import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const TARGET = { project: 'HELP', email: 'jane@customer.example' };
let app: AppUnderTest;
afterEach(() => app.close());

async function addNow(repair: string) {
  const { plan } = plannedOf(
    await app.must('jira-admin', 'planRepair', { ...TARGET, repair, displayName: 'Jane Roe' }),
  );
  return app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
}

function customersOfHelp(): string[] {
  const desk = app.site.state.projects.find((project) => project.key === 'HELP')?.serviceDesk;
  const accounts = app.site.state.accounts.filter((account) => desk?.customers.includes(account.accountId));
  return accounts.map((account) => account.email);
}

test('without mail: a portal-only account is created, added and verified', async () => {
  app = await openApp('healthy-company-managed');
  const applied = await addNow('create-portal-only-customer');
  expect(applied.outcome.outcome).toBe('applied');
  expect(applied.undoable).toBe(false);
  expect(applied.plan.irreversible).toEqual(['portal-only-customer']);
  expect(customersOfHelp()).toContain(TARGET.email);
  expect(app.site.state.mails).toEqual([]);
  const again = await app.must('jira-admin', 'diagnose', {
    project: 'HELP',
    text: TARGET.email,
    symptom: 'add-failed',
  });
  expect(again.reports[0].verdict.conclusion).toBe('clear');
  expect(again.reports[0].addNow).toBeUndefined();
});

test('with mail: the customer is invited, and one mail goes out', async () => {
  app = await openApp('healthy-team-managed');
  const applied = await addNow('invite-customer');
  expect(applied.outcome.outcome).toBe('applied');
  expect(applied.plan.mails).toBe(1);
  expect(customersOfHelp()).toContain(TARGET.email);
  expect(app.site.state.mails).toHaveLength(1);
});

test('a refusal brings back the machine-readable reason, and the diagnosis uses it', async () => {
  app = await openApp('portal-access-permission-missing');
  const applied = await addNow('invite-customer');
  expect(applied.outcome).toMatchObject({
    outcome: 'refused',
    changes: [{ outcome: 'refused', status: 400, i18nKey: 'cv.signup.error.not.allowed' }],
  });
  const again = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: TARGET.email });
  const attempt = again.reports[0].facts.find((fact) => fact.fact === 'inviteAttempt');
  // Where what stops it is certain, it is not offered to be tried.
  expect(again.reports[0].addNow).toMatchObject({ against: 'portal-access-permission-missing' });
  expect(attempt).toMatchObject({ readable: true, value: { status: 400, i18nKey: 'cv.signup.error.not.allowed' } });
});

test.each([
  'portal-only-inactive-unlisted',
  'account-not-visible',
  'atlassian-account-no-access',
  'managed-by-other-org',
])('%s: 409 is an account that cannot be seen; it is asked for, and nobody is accused', async (scenario) => {
  app = await openApp(scenario);
  const applied = await addNow('invite-customer');
  expect(applied.outcome).toMatchObject({ outcome: 'refused', changes: [{ status: 409 }] });
  const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: TARGET.email });
  const [{ verdict, question }] = reports;
  expect(verdict.findings.find((finding) => finding.cause === 'account-not-visible')?.outcome).toBe('warns');
  expect(verdict.rootCause).toBeUndefined();
  expect(question?.id).toBe('directory-user');
  for (const cause of ['customer-access-types-disabled', 'domain-not-allowed'])
    expect(verdict.open).not.toContain(cause);
});

test('an account that exists is found and added where inviting answers 409', async () => {
  app = await openApp('restricted-channel-not-added');
  const applied = await addNow('invite-customer');
  expect(applied.outcome.outcome).toBe('applied');
  expect(customersOfHelp()).toContain(TARGET.email);
});

test('adding an existing account can be undone', async () => {
  app = await openApp('restricted-channel-not-added');
  const before = customersOfHelp();
  const applied = await addNow('add-customer-to-service-project');
  expect(applied).toMatchObject({ outcome: { outcome: 'applied' }, undoable: true });
  expect(app.writes()).toEqual(['POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer']);
  const undo = plannedOf(await app.must('jira-admin', 'planUndo', { id: applied.plan.id }));
  const undone = await app.must('jira-admin', 'applyPlan', { id: undo.plan.id, digest: undo.plan.digest });
  expect(undone.outcome.outcome).toBe('applied');
  expect(customersOfHelp()).toEqual(before);
});

test('204 without an effect is not verified', async () => {
  app = await openApp('restricted-channel-not-added');
  app.site.state.faults.push({
    operation: 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    kind: 'ignoreWrite',
  });
  const applied = await addNow('add-customer-to-service-project');
  expect(applied.outcome.outcome).toBe('not-verified');
});

test('only a Jira administrator of the project may try; others get the plan', async () => {
  app = await openApp('healthy-company-managed');
  for (const who of ['agent', 'project-admin'] as const) {
    const planned = await app.must(who, 'planRepair', { ...TARGET, repair: 'invite-customer' });
    const { plan, allowed } = plannedOf(planned);
    expect(allowed).toBe(false);
    const applied = await app.ask(who, 'applyPlan', { id: plan.id, digest: plan.digest });
    expect(applied).toMatchObject({ kind: 'problem', problem: { code: 'not-allowed' } });
  }
  expect(app.writes()).toEqual([]);
});

test('a reactivated portal-only customer is seen by watching, and then added', async () => {
  app = await openApp('portal-only-inactive-unlisted');
  const watch = () => app.must('jira-admin', 'watchCustomer', TARGET);
  expect(await watch()).toMatchObject({ active: false, customer: false, readable: true });
  for (const account of app.site.state.accounts) {
    if (account.type === 'customer' && account.email === TARGET.email) account.active = true;
  }
  expect(await watch()).toMatchObject({ active: true, customer: false });
  const applied = await addNow('add-customer-to-service-project');
  expect(applied.outcome.outcome).toBe('applied');
  expect(await watch()).toMatchObject({ active: true, customer: true });
});

test('a refused attempt points the questions at what its reason can mean', async () => {
  app = await openApp('portal-access-permission-missing', 'app-role');
  await addNow('invite-customer');
  const { reports } = await app.must('agent', 'diagnose', { project: 'HELP', text: TARGET.email });
  expect(reports[0].verdict.rootCause).toBeUndefined();
  expect(reports[0].question?.id).toBe('portal-access-warning');
});

test('a refusal of the site makes older answers about it be asked again', async () => {
  app = await openApp('domain-not-allowed');
  const complaint = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };
  const answers = [{ question: 'domain-admitted', answer: 'yes' }];
  await app.must('agent', 'answerQuestion', { ...TARGET, complaint, answers });
  const before = await app.must('agent', 'diagnose', { project: 'HELP', text: TARGET.email });
  expect(before.reports[0].answers).toHaveLength(1);
  await addNow('invite-customer');
  const after = await app.must('agent', 'diagnose', { project: 'HELP', text: TARGET.email });
  expect(after.reports[0].answers).toEqual([]);
  expect(after.reports[0].verdict.open).toContain('domain-not-allowed');
});
