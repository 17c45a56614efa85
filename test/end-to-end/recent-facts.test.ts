import { LIMITS } from '../../scripts/bench';
import type { DiagnosePayload } from '../../src/requests/diagnose';
import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const email = 'jane@customer.example';
const complaint = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };
const SCHEME = 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme';
const RIGHTS = 'GET /rest/api/3/mypermissions';
const TYPES = 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype';
const CHECK = 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check';
type Who = Parameters<AppUnderTest['ask']>[0];

let app: AppUnderTest;
afterEach(() => app.close());

/** Diagnoses, and tells which operations the site was asked for. */
async function diagnosed(who: Who, project = 'HELP', more: Partial<DiagnosePayload> = {}) {
  app.site.forgetCalls();
  const { reports } = await app.must(who, 'diagnose', { project, text: email, ...more });
  const [report] = reports;
  return { report, operations: app.site.calls.map((call) => call.operation) };
}

async function grantPortalAccess(project: string) {
  const planned = await app.must('jira-admin', 'planRepair', { project, email, repair: 'grant-portal-access' });
  const { plan } = plannedOf(planned);
  return app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
}

function accountOf(who: Who) {
  const account = app.site.state.accounts.find((one) => one.accountId === app.accountId(who));
  if (account?.type !== 'atlassian') throw new Error(`${who} has no Atlassian account.`);
  return account;
}

test('belong to one person in one project, and never to the rights of that person', async () => {
  app = await openApp('portal-access-permission-missing', 'scopes');
  await diagnosed('jira-admin');
  const again = await diagnosed('jira-admin');
  expect(again.operations).not.toContain(SCHEME);
  expect(again.operations).toContain(RIGHTS);
  expect((await diagnosed('project-admin')).operations).toContain(SCHEME);
  expect((await diagnosed('agent')).operations).toContain(SCHEME);
  expect((await diagnosed('jira-admin', 'OPS')).operations).toContain(SCHEME);
  expect((await diagnosed('jira-admin')).operations).not.toContain(SCHEME);
  const kept = JSON.stringify(app.host.storage.dump().plain);
  expect(kept).toContain('recent-facts');
  expect(kept).not.toContain(email);
});

test('serve the next question’s answer too', async () => {
  app = await openApp('healthy-company-managed');
  await diagnosed('project-admin');
  app.site.forgetCalls();
  const answers = [{ question: 'directory-user', answer: 'not-listed' }];
  await app.must('project-admin', 'answerQuestion', { project: 'HELP', email, complaint, answers });
  expect(app.site.calls.map((call) => call.operation)).not.toContain(SCHEME);
});

test('an answer that holds for others is remembered without calls of its own', async () => {
  app = await openApp('customer-access-types-disabled');
  await diagnosed('agent');
  app.site.forgetCalls();
  const answers = [{ question: 'customer-access-types', answer: 'none' }];
  await app.must('agent', 'answerQuestion', { project: 'HELP', email, complaint, answers });
  const operations = app.site.calls.map((call) => call.operation);
  expect(operations.filter((one) => one === RIGHTS)).toHaveLength(1);
  expect(operations.length).toBeLessThanOrEqual(LIMITS.warmCalls);
  const { report } = await diagnosed('jira-admin');
  expect(report.answers).toMatchObject([{ question: 'customer-access-types', remembered: true }]);
});

test('without the request types, what an account may raise is left to the diagnosis after', async () => {
  app = await openApp('outside-with-requests');
  await diagnosed('project-admin', 'HELP', { text: `${email} HELP-1`, symptom: 'cannot-see-request' });
  const portal = { symptom: 'cannot-see-portal' } as const;
  const { operations } = await diagnosed('project-admin', 'HELP', portal);
  expect(operations).toContain(TYPES);
  expect(operations).not.toContain(CHECK);
  expect(operations.length).toBeLessThanOrEqual(LIMITS.warmCalls);
  const next = await diagnosed('project-admin', 'HELP', portal);
  expect(next.operations).toContain(CHECK);
  expect(next.operations.length).toBeLessThanOrEqual(LIMITS.warmCalls);
});

test('are read anew together once the service project is too old, whatever came to it later', async () => {
  let passed = 0;
  app = await openApp('outside-with-requests', 'app-role', { clock: () => Date.now() + passed });
  await diagnosed('jira-admin', 'HELP', { text: `${email} HELP-1`, symptom: 'cannot-see-request' });
  passed += 3 * 60_000;
  expect((await diagnosed('jira-admin')).operations).toContain(TYPES);
  passed += 2.5 * 60_000;
  const { operations } = await diagnosed('jira-admin');
  const fresh = await diagnosed('jira-admin', 'HELP', { fresh: true });
  expect(operations.toSorted()).toEqual(fresh.operations.toSorted());
});

test('are not used where somebody asks for a fresh look, which is kept in turn', async () => {
  app = await openApp('healthy-company-managed');
  const first = await diagnosed('project-admin');
  const fresh = await diagnosed('project-admin', 'HELP', { fresh: true });
  expect(fresh.operations.toSorted()).toEqual(first.operations.toSorted());
  const timeOf = ({ report }: typeof first) => report.facts.find((fact) => fact.fact === 'permissionScheme');
  const next = await diagnosed('project-admin');
  expect(next.operations).not.toContain(SCHEME);
  expect(timeOf(next)).toEqual(timeOf(fresh));
  expect(timeOf(next)).not.toEqual(timeOf(first));
  app.site.forgetCalls();
  await app.must('project-admin', 'answerQuestion', { project: 'HELP', email, complaint, answers: [], fresh: true });
  expect(app.site.calls.map((call) => call.operation)).toContain(SCHEME);
});

test('are never what a plan rests on', async () => {
  app = await openApp('portal-access-permission-missing');
  await diagnosed('jira-admin');
  app.site.forgetCalls();
  const planned = await app.must('jira-admin', 'planRepair', { project: 'HELP', email, repair: 'grant-portal-access' });
  expect(planned.kind).toBe('planned');
  const operations = app.site.calls.map((call) => call.operation);
  expect(operations).toEqual(expect.arrayContaining([SCHEME, RIGHTS]));
});

test('are void for everybody once something was applied or undone, also where projects share a scheme', async () => {
  app = await openApp('portal-access-permission-missing', 'scopes');
  const people: [Who, string][] = [
    ['jira-admin', 'HELP'],
    ['jira-admin', 'OPS'],
    ['agent', 'HELP'],
  ];
  const causes = async () => {
    const seen = [];
    for (const [who, project] of people) seen.push((await diagnosed(who, project)).report.verdict.rootCause);
    return seen;
  };
  const missing = people.map(() => 'portal-access-permission-missing');
  expect(await causes()).toEqual(missing);
  const applied = await grantPortalAccess('HELP');
  expect(applied.outcome.outcome).toBe('applied');
  expect(await causes()).toEqual([undefined, undefined, undefined]);
  const undo = plannedOf(await app.must('jira-admin', 'planUndo', { id: applied.plan.id }));
  await app.must('jira-admin', 'applyPlan', { id: undo.plan.id, digest: undo.plan.digest });
  expect(await causes()).toEqual(missing);
});

test('read with rights that somebody has lost are not shown to them', async () => {
  app = await openApp('portal-access-permission-missing', 'app-role');
  const before = await diagnosed('project-admin');
  expect(before.report.verdict.rootCause).toBe('portal-access-permission-missing');
  for (const { roleMembers } of app.site.state.projects) {
    for (const members of Object.values(roleMembers)) {
      const place = members?.indexOf(app.accountId('project-admin')) ?? -1;
      if (place >= 0) members?.splice(place, 1);
    }
  }
  // Nobody without a role may see this project at all, as if nothing had been read before.
  const after = await app.ask('project-admin', 'diagnose', { project: 'HELP', text: email });
  expect(after).toMatchObject({ kind: 'problem', problem: { code: 'project-not-found' } });
});

test('that were read as the app for an agent are gone with the agent’s role', async () => {
  app = await openApp('portal-access-permission-missing', 'scopes');
  expect((await diagnosed('agent')).report.verdict.rootCause).toBe('portal-access-permission-missing');
  accountOf('agent').access = 'user';
  const { report } = await diagnosed('agent');
  expect(report.caller.rights).toBe('none');
  expect(report.facts.find((fact) => fact.fact === 'permissionScheme')?.readable).not.toBe(true);
});

test('that somebody read who does not work here serve them too', async () => {
  app = await openApp('actor-not-agent');
  const cold = await diagnosed('agent');
  const warm = await diagnosed('agent');
  expect(warm.report.caller.rights).toBe('none');
  expect([cold.operations.length > 5, warm.operations.length <= 5]).toEqual([true, true]);
  expect(warm.report.verdict.rootCause).toBe(cold.report.verdict.rootCause);
});

test('too big for storage are read again, and the others are kept', async () => {
  app = await openApp('healthy-company-managed');
  for (const { grants } of app.site.state.permissionSchemes) {
    const [grant] = grants;
    if (grant === undefined) throw new Error('The scheme has no grants.');
    for (let id = 0; id < 4_000; id += 1) grants.push({ ...grant, id: 900_000 + id });
  }
  await diagnosed('jira-admin');
  const again = await diagnosed('jira-admin');
  expect(again.operations).toContain(SCHEME);
  expect(again.operations).not.toContain('GET /rest/api/3/project/{projectIdOrKey}');
});

test('are believed for five minutes from when they were read, however often they are used', async () => {
  let passed = 0;
  app = await openApp('healthy-company-managed', 'app-role', { clock: () => Date.now() + passed });
  const callsAfter = async (minutes: number) => {
    passed += minutes * 60_000;
    return (await diagnosed('jira-admin')).operations.length;
  };
  const cold = await callsAfter(0);
  expect(await callsAfter(2)).toBeLessThan(cold);
  expect(await callsAfter(2.5)).toBeLessThan(cold);
  expect(await callsAfter(1)).toBe(cold);
});
