import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const NEW = { project: 'HELP', email: 'jane@customer.example', repair: 'create-portal-only-customer' };

let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('healthy-company-managed', 'scopes');
});
afterEach(() => app.close());

const allow = (value: boolean) => app.must('jira-admin', 'saveSetting', { setting: 'agentsMayAdd', value });
const planned = async () => plannedOf(await app.must('agent', 'planRepair', NEW));

test('it is off until a Jira administrator switches it on; that is in the audit trail', async () => {
  expect(await planned()).toMatchObject({ allowed: false, plan: { access: 'jira-and-project-admin' } });
  for (const who of ['agent', 'project-admin'] as const) {
    const refused = await app.ask(who, 'saveSetting', { setting: 'agentsMayAdd', value: true });
    expect(refused).toMatchObject({ problem: { code: 'not-jira-admin' } });
  }
  const { settings } = await allow(true);
  expect(settings.agentsMayAdd).toMatchObject({ value: true, by: app.accountId('jira-admin') });
  const { entries } = await app.must('jira-admin', 'readSiteAuditTrail', {});
  expect(entries).toMatchObject([
    { action: 'setting', actor: app.accountId('jira-admin'), note: { before: 'false', after: 'true' } },
  ]);
});

test('switched on, the app adds for an agent of the project, and the audit trail names the agent', async () => {
  app.site.state.app.writesAs = 'jira-admin';
  await allow(true);
  const { reports } = await app.must('agent', 'diagnose', { project: 'HELP', text: NEW.email });
  expect(reports[0].addNow).toMatchObject({ allowed: true, as: 'app' });
  const { plan, allowed } = await planned();
  expect(plan).toMatchObject({ access: 'agent', as: 'app', plannedBy: app.accountId('agent') });
  expect(allowed).toBe(true);
  const { outcome } = await app.must('agent', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(outcome.outcome).toBe('applied');
  const written = app.site.calls.filter((call) => call.method === 'POST' && call.operation.includes('customer'));
  expect(written.map((call) => call.as.how)).toEqual(['app', 'app']);
  const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
  expect(entries.map((entry) => entry.actor)).toEqual([app.accountId('agent'), app.accountId('agent')]);
  expect(JSON.stringify(entries[0]?.outcome)).toContain('"as":"app"');
});

test('what an administrator does is still written as the administrator', async () => {
  await allow(true);
  const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', NEW));
  expect(plan).not.toHaveProperty('as');
  await app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(app.site.calls.filter((call) => call.method === 'POST' && call.as.how === 'app')).toEqual([]);
});

test('a plan made while it was on is not applied after it was switched off', async () => {
  await allow(true);
  const { plan } = await planned();
  await allow(false);
  const refused = await app.ask('agent', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(refused).toMatchObject({ problem: { code: 'agents-may-not-add' } });
  expect(app.writes()).toEqual([]);
});

test('somebody who is no agent of the project any more gets nothing', async () => {
  await allow(true);
  const { plan } = await planned();
  for (const project of app.site.state.projects) {
    for (const [role, members] of Object.entries(project.roleMembers)) {
      project.roleMembers[Number(role)] = members.filter((one) => one !== app.accountId('agent'));
    }
  }
  const refused = await app.ask('agent', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(refused).toMatchObject({ problem: { code: 'plan-not-found' } });
  expect(app.writes()).toEqual([]);
});

test('where the site does not let the app write either, its own answer is shown', async () => {
  await allow(true);
  const { plan } = await planned();
  const { outcome } = await app.must('agent', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(outcome).toMatchObject({ outcome: 'refused', changes: [{ outcome: 'refused', status: 403 }, {}] });
});

test('the setting is for adding customers alone', async () => {
  await app.close();
  app = await openApp('portal-access-permission-missing', 'scopes');
  await allow(true);
  const scheme = { ...NEW, repair: 'grant-portal-access' };
  expect(plannedOf(await app.must('agent', 'planRepair', scheme))).toMatchObject({
    allowed: false,
    plan: { access: 'jira-admin' },
  });
});
