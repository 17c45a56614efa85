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

describe('sent to administrators, the app writes it', () => {
  async function approved(who: 'project-admin' | 'jira-admin', { on }: { on: boolean }) {
    app.site.state.app.writesAs = 'jira-admin';
    await allow(true);
    const { id, digest } = (await planned()).plan;
    const complaint = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };
    await app.must('agent', 'handOverPlan', { id, digest, complaint, answers: [] });
    await allow(on);
    const stored = app.host.storage.dump();
    const answer = await app.ask(who, 'answerHandOff', { answer: 'approve', id, digest });
    return { answer, untouched: () => expect([app.host.storage.dump(), app.writes()]).toEqual([stored, []]) };
  }

  test.each(['project-admin', 'jira-admin'] as const)('for no %s after it was switched off', async (who) => {
    const { answer, untouched } = await approved(who, { on: false });
    expect(answer).toMatchObject({ problem: { code: 'agents-may-not-add' } });
    untouched();
  });

  test('for no administrator who is not an agent', async () => {
    const account = app.site.state.accounts.find((one) => one.accountId === app.accountId('project-admin'));
    if (account?.type === 'atlassian') account.access = 'user';
    const { answer, untouched } = await approved('project-admin', { on: true });
    expect(answer).toMatchObject({ problem: { code: 'not-allowed' } });
    untouched();
  });

  test('for an administrator who is an agent, while it is on', async () => {
    const { answer } = await approved('project-admin', { on: true });
    expect(answer).toMatchObject({ handOff: { state: 'approved', answer: { by: app.accountId('project-admin') } } });
  });
});

test('what the app added is not taken back by the app after it was switched off', async () => {
  await app.close();
  app = await openApp('restricted-channel-not-added', 'scopes');
  app.site.state.app.writesAs = 'jira-admin';
  await allow(true);
  const wish = { ...NEW, repair: 'add-customer-to-service-project' };
  const { plan } = plannedOf(await app.must('agent', 'planRepair', wish));
  const { undoable } = await app.must('agent', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(undoable).toBe(true);
  const undo = plannedOf(await app.must('agent', 'planUndo', { id: plan.id })).plan;
  await allow(false);
  const written = app.writes().length;
  for (const asked of [
    app.ask('agent', 'planUndo', { id: plan.id }),
    app.ask('agent', 'applyPlan', { id: undo.id, digest: undo.digest }),
  ])
    expect(await asked).toMatchObject({ problem: { code: 'agents-may-not-add' } });
  expect(app.writes()).toHaveLength(written);
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
