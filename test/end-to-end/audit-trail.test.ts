import type { ExportedTrail } from '../../src/records/exported-trail';
import { verifyExport } from '../../src/records/verify-export';
import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const TARGET = { project: 'HELP', email: 'jane@customer.example' };
const DAY = 24 * 3_600_000;
let app: AppUnderTest;
let passed = 0;
let states: Record<string, 'closed' | 'updated'> = {};
const open = (scenario: string, account: 'app-role' | 'scopes' = 'app-role') =>
  openApp(scenario, account, {
    clock: () => Date.now() + passed,
    accountState: (accountId) => states[accountId],
  });
beforeEach(async () => {
  passed = 0;
  states = {};
  app = await open('portal-access-permission-missing');
});
afterEach(() => app.close());

async function repair(): Promise<void> {
  const cause = 'portal-access-permission-missing';
  const { plan } = plannedOf(
    await app.must('jira-admin', 'planRepair', { ...TARGET, repair: 'grant-portal-access', cause }),
  );
  await app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
}

test('a repair is found by customer, person, cause and day, here and on the whole site', async () => {
  await repair();
  const actor = app.accountId('jira-admin');
  const today = new Date().toISOString().slice(0, 10);
  for (const search of [
    { customer: TARGET.email.toUpperCase() },
    { actor },
    { cause: 'portal-access-permission-missing' },
    { from: today, to: today },
    { customer: TARGET.email, actor, cause: 'portal-access-permission-missing', from: today },
  ]) {
    const here = await app.must('project-admin', 'readAuditTrail', { project: 'HELP', ...search });
    const everywhere = await app.must('jira-admin', 'readSiteAuditTrail', search);
    expect([search, here.entries.map(({ phase }) => phase)]).toEqual([search, ['outcome', 'intent']]);
    expect(everywhere.entries).toEqual(here.entries);
    expect(here.causes).toContain('portal-access-permission-missing');
  }
  const elsewhere = await app.must('jira-admin', 'readAuditTrail', { project: 'OPS', customer: TARGET.email });
  expect(elsewhere.entries).toEqual([]);
  const nobody = await app.must('jira-admin', 'readSiteAuditTrail', { customer: 'nobody@customer.example' });
  expect(nobody.entries).toEqual([]);
});

test('is searched on the whole site by service project: its key, its id, and when it is deleted', async () => {
  await repair();
  const projects = app.site.state.projects;
  const help = projects.find(({ key }) => key === 'HELP');
  if (help === undefined) throw new Error('The scenario has no such project.');
  const of = async (project: string) =>
    (await app.must('jira-admin', 'readSiteAuditTrail', { project })).entries.map(({ sequence }) => sequence);
  expect([await of('HELP'), await of(help.id), await of('OPS'), await of('99999')]).toEqual([[2, 1], [2, 1], [], []]);
  const csv = await app.must('jira-admin', 'exportSiteAuditTrail', { project: 'help', format: 'csv' });
  expect(csv.entries).toBe(2);

  projects.splice(projects.indexOf(help), 1);
  expect([await of(help.id), await of('help'), await of('NONE')]).toEqual([[2, 1], [2, 1], []]);
  const forged = await app.ask('jira-admin', 'readSiteAuditTrail', { project: '../myself' });
  expect(forged).toMatchObject({ problem: { code: 'bad-request' } });
});

test('offers to take back what was applied and still stands, until it was taken back', async () => {
  await repair();
  const read = () => app.must('project-admin', 'readAuditTrail', { project: 'HELP' });
  const everywhere = () => app.must('jira-admin', 'readSiteAuditTrail', {});
  const before = await read();
  const [{ planId: id } = { planId: '' }] = before.entries;
  expect([before.undo, (await everywhere()).undo]).toEqual([[id], [id]]);
  const { plan } = plannedOf(await app.must('jira-admin', 'planUndo', { id }));
  expect((await read()).undo).toEqual([id]);
  const undone = await app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
  expect(undone.outcome.outcome).toBe('applied');
  // The way back has a way back too.
  expect([(await read()).undo, (await everywhere()).undo]).toEqual([[plan.id], [plan.id]]);
});

test('is verified, and exported as CSV and JSON', async () => {
  await repair();
  const walked = await app.must('project-admin', 'verifyAuditTrail', { project: 'HELP' });
  expect(walked).toMatchObject({ through: { sequence: 2 }, oldest: 1 });
  expect(walked).not.toHaveProperty('broken');
  expect(await app.must('jira-admin', 'verifySiteAuditTrail', {})).toEqual(walked);

  const csv = await app.must('project-admin', 'exportAuditTrail', { project: 'HELP', format: 'csv' });
  expect(csv).toMatchObject({ entries: 2 });
  expect(csv.text.split('\r\n')).toHaveLength(4);
  expect(csv.text).toContain('"grant-portal-access"');
  const { entries } = await app.must('project-admin', 'readAuditTrail', { project: 'HELP' });
  const json = await app.must('jira-admin', 'exportSiteAuditTrail', { format: 'json', customer: TARGET.email });
  const found = JSON.parse(json.text) as ExportedTrail;
  expect(found.entries.map(({ sealed: _, ...read }) => read)).toEqual(entries);
  expect(verifyExport([found])).toMatchObject({ kind: 'entries', count: 2, edited: [] });

  const all = await app.must('jira-admin', 'exportSiteAuditTrail', { format: 'json' });
  const whole = verifyExport([JSON.parse(all.text) as ExportedTrail]);
  expect(whole).toMatchObject({ kind: 'chain', count: 2, newest: { sequence: 2 }, erased: 0, moved: false });
  expect(whole).not.toHaveProperty('broken');
});

test('is for administrators: of the service project, and of Jira for the whole site', async () => {
  await repair();
  const project = 'HELP';
  const asked = [
    await app.ask('agent', 'readAuditTrail', { project }),
    await app.ask('agent', 'exportAuditTrail', { project, format: 'csv' }),
    await app.ask('agent', 'verifyAuditTrail', { project }),
    ...(await Promise.all(
      (['agent', 'project-admin'] as const).flatMap((who) => [
        app.ask(who, 'readSiteAuditTrail', {}),
        app.ask(who, 'exportSiteAuditTrail', { format: 'json' }),
        app.ask(who, 'verifySiteAuditTrail', {}),
      ]),
    )),
  ];
  for (const result of asked) {
    expect(result.kind).toBe('problem');
    expect(JSON.stringify(result)).not.toMatch(/jane|grant-portal-access|10\d{3}/);
  }
});

test.each([
  { project: 'HELP', from: 'yesterday' },
  { project: 'HELP', to: '2026-02-31x' },
  { project: 'HELP', cursor: 'x' },
  { project: 'HELP', customer: '' },
])('refuses %j with the place of the mistake', async (payload) => {
  const answer = await app.ask('project-admin', 'readAuditTrail', payload);
  expect(answer).toMatchObject({ kind: 'problem', problem: { code: 'bad-request' } });
});

test('a changed account keeps its address where the site still shows it, and loses it where not', async () => {
  await app.close();
  app = await open('restricted-channel-not-added', 'scopes');
  const jane = app.site.state.accounts.find(({ email }) => email === TARGET.email);
  if (jane === undefined) throw new Error('The scenario has no such customer.');
  const { plan } = plannedOf(
    await app.must('jira-admin', 'planRepair', { ...TARGET, repair: 'add-customer-to-service-project' }),
  );
  await app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
  const emails = async () =>
    new Set((await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' })).entries.map(({ email }) => email));
  expect(await emails()).toEqual(new Set([TARGET.email]));
  states = { [jane.accountId]: 'updated' };
  passed += 8 * DAY;
  await app.host.invokeFunction('daily');
  expect(await emails()).toEqual(new Set([TARGET.email]));

  const account = jane.accountId;
  jane.email = 'jane.married@customer.example';
  passed += 8 * DAY;
  await app.host.invokeFunction('daily');
  expect(await emails()).toEqual(new Set(['—']));
  const known = await app.must('jira-admin', 'readSiteAuditTrail', { customer: account });
  expect(known.entries.map(({ erased }) => erased)).toEqual([['contact'], ['contact']]);
  expect(await app.must('jira-admin', 'verifySiteAuditTrail', {})).not.toHaveProperty('broken');
});

test('the daily run logs numbers, and no person', async () => {
  await repair();
  states = { [app.accountId('jira-admin')]: 'closed' };
  passed += 8 * DAY;
  await app.host.invokeFunction('daily');
  const logged = app.host.logs.map(({ text }) => text).join('\n');
  expect(logged).toMatch(/Audit trail: 0 deleted, [12] accounts reported, 1 erased/);
  expect(logged).not.toContain(app.accountId('jira-admin'));
  const { entries } = await app.must('project-admin', 'readAuditTrail', { project: 'HELP' });
  expect(entries.every(({ actor }) => actor === '—')).toBe(true);
});
