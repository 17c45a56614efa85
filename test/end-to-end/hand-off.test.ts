import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const EMAIL = 'jane@customer.example';
const CAUSE = 'portal-access-permission-missing';
const COMPLAINT = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };

let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('../end-to-end/tenants/principals', 'scopes');
});
afterEach(() => app.close());

async function handOver(over: { request?: string; note?: string; issueKeys?: string[]; locale?: string } = {}) {
  const wish = { project: 'HELP', email: EMAIL, repair: 'grant-portal-access', cause: CAUSE };
  const { plan, allowed } = plannedOf(await app.must('agent', 'planRepair', wish));
  expect(allowed).toBe(false);
  const { issueKeys, ...rest } = over;
  const complaint = issueKeys === undefined ? COMPLAINT : { ...COMPLAINT, issueKeys };
  const payload = { id: plan.id, digest: plan.digest, complaint, answers: [], ...rest };
  return { plan, payload, sent: await app.ask('agent', 'handOverPlan', payload) };
}

/** What a Jira administrator sees of who shares the scheme. */
const SEEN_BY_ADMIN = [
  { message: 'shared', values: { count: 1, projects: ['Operations desk (OPS)'] } },
  { message: 'seen', values: { seen: 1, of: 1 } },
];

/** Approves as a Jira administrator, who sees another project that shares the scheme: the plan is shown anew first. */
async function shownAnew(id: string, digest: string) {
  const { handOff } = await app.must('jira-admin', 'answerHandOff', { answer: 'approve', id, digest });
  expect(handOff.state).toBe('open');
  return { answer: 'approve' as const, id, digest: handOff.plan.digest };
}

test('an agent sends a plan, an administrator approves it, and everybody is told', async () => {
  const { plan, payload, sent } = await handOver({ request: 'help-12', note: 'Jane waits since Monday.' });
  expect(sent).toMatchObject({
    kind: 'handed-over',
    handOff: { state: 'open', by: app.accountId('agent'), request: 'HELP-12', note: 'Jane waits since Monday.' },
  });
  if (sent.kind !== 'handed-over') throw new Error('It was not sent.');
  expect(sent.handOff.finding).toMatchObject({ cause: CAUSE, outcome: 'blocks' });
  expect(app.writes()).toEqual([]);
  expect(await app.ask('agent', 'handOverPlan', payload)).toMatchObject({ problem: { code: 'handed-over-already' } });

  const inbox = await app.must('jira-admin', 'readInbox', {});
  expect(inbox.open.map((one) => one.plan.id)).toEqual([plan.id]);
  const forAdmins = await app.must('project-admin', 'readHandOffs', { project: 'HELP' });
  expect(forAdmins).toMatchObject({ answers: true, own: [], open: [{ plan: { id: plan.id } }] });
  const elsewhere = await app.must('jira-admin', 'readHandOffs', { project: 'OPS' });
  expect(elsewhere.open).toEqual([]);

  const answer = { answer: 'approve' as const, id: plan.id, digest: plan.digest };
  // It takes a Jira administrator, and the sender stays what they are.
  for (const who of ['agent', 'project-admin'] as const) {
    expect(await app.ask(who, 'answerHandOff', answer)).toMatchObject({ problem: { code: 'not-allowed' } });
  }
  // The agent sees no other project, so the plan told of none that shares the scheme. Whoever may approve it is shown
  // what they see, and approves that, once.
  expect(plan.sideEffects).toEqual([{ message: 'seen', values: { seen: 0, of: 0 } }]);
  const stored = app.host.storage.dump();
  const { handOff: seen } = await app.must('jira-admin', 'lookAtHandOff', { id: plan.id });
  expect(seen).toMatchObject({ state: 'open', plan: { id: plan.id, sideEffects: SEEN_BY_ADMIN } });
  // Nobody else is shown it, and nothing is kept of it: for others it is still the plan that was sent.
  expect(app.host.storage.dump()).toEqual(stored);
  expect(app.writes()).toEqual([]);
  const { digest } = seen.plan;
  expect(digest).not.toBe(plan.digest);
  expect(await app.ask('project-admin', 'answerHandOff', { ...answer, digest })).toMatchObject({
    problem: { code: 'not-allowed' },
  });
  const done = await app.must('jira-admin', 'answerHandOff', { ...answer, digest });
  expect(done).toMatchObject({
    handOff: { state: 'approved', answer: { by: app.accountId('jira-admin'), outcome: 'applied' } },
    applied: {
      plan: { plannedBy: app.accountId('jira-admin'), changes: plan.changes, sideEffects: SEEN_BY_ADMIN },
    },
    comment: { kind: 'written' },
  });
  expect(app.site.state.comments).toEqual([
    {
      request: 'HELP-12',
      public: false,
      author: app.accountId('jira-admin'),
      body: expect.stringMatching(/Grant the missing permissions.*was approved.*a fresh read shows it/) as string,
    },
  ]);
  const after = await app.must('agent', 'readHandOffs', { project: 'HELP' });
  expect(after).toMatchObject({
    answers: false,
    open: [],
    own: [{ state: 'approved', answer: { outcome: 'applied' } }],
  });
  // Whoever approves it again gets what became of it.
  expect(await app.must('jira-admin', 'answerHandOff', answer)).toEqual({ ...done, comment: { kind: 'none' } });
  expect(await app.ask('jira-admin', 'answerHandOff', { answer: 'decline', id: plan.id, reason: 'No.' })).toMatchObject(
    {
      problem: { code: 'hand-off-answered' },
    },
  );
  const { entries } = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
  const sentBy = { actor: app.accountId('agent'), planId: plan.id, email: EMAIL, cause: CAUSE };
  expect(entries.map(({ action, phase }) => `${action} ${phase}`)).toEqual([
    'hand-off outcome',
    'apply outcome',
    'apply intent',
    'hand-off outcome',
  ]);
  expect(entries.at(-1)).toMatchObject({ ...sentBy, note: { step: 'sent', words: 'Jane waits since Monday.' } });
  expect(entries.at(-1)?.changes).toEqual(plan.changes);
  expect(entries[0]).toMatchObject({ planId: plan.id, note: { step: 'approved', applied: entries[1]?.planId } });
  expect(entries.slice(0, -1).every((entry) => entry.actor === app.accountId('jira-admin'))).toBe(true);
  const site = await app.must('jira-admin', 'readSiteAuditTrail', { actor: app.accountId('agent') });
  expect(site.entries).toMatchObject([{ action: 'hand-off', note: { step: 'sent' } }]);
  expect(await app.must('jira-admin', 'verifySiteAuditTrail', {})).toMatchObject({ through: { sequence: 4 } });
});

test('approved as it was sent, it is shown anew; and once others share the scheme than were seen, it is refused', async () => {
  const { plan } = await handOver();
  const answer = { answer: 'approve' as const, id: plan.id, digest: plan.digest };
  const anew = await app.must('jira-admin', 'answerHandOff', answer);
  expect(anew).toMatchObject({
    handOff: { state: 'open', plan: { id: plan.id, sideEffects: SEEN_BY_ADMIN } },
    applied: { outcome: { outcome: 'stale' } },
    comment: { kind: 'none' },
  });
  expect(anew.handOff).not.toHaveProperty('answer');
  expect(await app.ask('jira-admin', 'answerHandOff', answer)).toMatchObject({ problem: { code: 'plan-changed' } });
  const { handOff: seen } = await app.must('jira-admin', 'lookAtHandOff', { id: plan.id });
  expect(seen.plan.digest).toBe(anew.handOff.plan.digest);
  const [help, ops] = ['HELP', 'OPS'].map((key) => app.site.state.projects.find((one) => one.key === key));
  const others = app.site.state.permissionSchemes.find(({ id }) => id !== help?.permissionSchemeId);
  if (ops === undefined || others === undefined) throw new Error('The site lacks OPS or a second scheme.');
  ops.permissionSchemeId = others.id;
  const { handOff: alone } = await app.must('jira-admin', 'lookAtHandOff', { id: plan.id });
  expect(alone.plan.sideEffects).toMatchObject([{ message: 'notShared' }, { message: 'seen' }]);
  expect(app.writes()).toEqual([]);
  // What an earlier look showed is no plan any more.
  ops.permissionSchemeId = help?.permissionSchemeId ?? 0;
  const old = { ...answer, digest: alone.plan.digest };
  expect(await app.ask('jira-admin', 'answerHandOff', old)).toMatchObject({ problem: { code: 'plan-changed' } });
  expect(app.writes()).toEqual([]);
});

test('declined with a reason: nothing is changed, and the reason stands on the page and on the request', async () => {
  const { plan } = await handOver({ issueKeys: ['OPS-1', 'HELP-12'] });
  const decline = { answer: 'decline' as const, id: plan.id };
  expect(await app.ask('jira-admin', 'answerHandOff', { ...decline, reason: '  ' })).toMatchObject({
    problem: { code: 'bad-request' },
  });
  await app.must('project-admin', 'answerHandOff', { ...decline, reason: 'Customers of this desk come by mail.' });
  const { own } = await app.must('agent', 'readHandOffs', { project: 'HELP' });
  expect(own).toMatchObject([{ state: 'declined', answer: { reason: 'Customers of this desk come by mail.' } }]);
  expect(app.site.state.comments.map((one) => one.body)).toEqual([
    expect.stringContaining('Customers of this desk come by mail.'),
  ]);
  expect(app.writes()).toEqual(['POST /rest/servicedeskapi/request/{issueIdOrKey}/comment']);
  const { entries } = await app.must('project-admin', 'readAuditTrail', { project: 'HELP', customer: EMAIL });
  const words = 'Customers of this desk come by mail.';
  expect(entries.map(({ actor, note }) => [actor, note])).toEqual([
    [app.accountId('project-admin'), { of: 'hand-off', step: 'declined', words }],
    [app.accountId('agent'), { of: 'hand-off', step: 'sent' }],
  ]);
  const csv = await app.must('project-admin', 'exportAuditTrail', { project: 'HELP', format: 'csv' });
  expect(csv.text).toContain(words);
  expect(await app.must('jira-admin', 'verifySiteAuditTrail', {})).not.toHaveProperty('broken');
});

test('an old plan is planned again by who approves; a site that has changed is left alone', async () => {
  await app.close();
  let now = Date.now();
  app = await openApp('../end-to-end/tenants/principals', 'scopes', { clock: () => now });
  const { plan } = await handOver();
  now += 3 * 24 * 3_600_000;
  const scheme = app.site.state.permissionSchemes.find((one) => one.name === 'Support permissions');
  const help = app.site.state.projects.find((one) => one.key === 'HELP');
  if (scheme === undefined || help === undefined) throw new Error('The site lacks HELP.');
  const other = app.site.state.permissionSchemes.find((one) => one !== scheme);
  help.permissionSchemeId = other?.id ?? 0;
  const done = await app.must('jira-admin', 'answerHandOff', { answer: 'approve', id: plan.id, digest: plan.digest });
  expect(done.handOff.answer?.outcome).toBe('stale');
  expect(app.writes()).toEqual([]);
});

test('of two administrators who approve at once, one plan is applied once', async () => {
  const { plan } = await handOver();
  const answer = await shownAnew(plan.id, plan.digest);
  const both = await Promise.all([1, 2].map(() => app.must('jira-admin', 'answerHandOff', answer)));
  const [first, second] = both.map(({ handOff, applied }) => ({ handOff, applied }));
  expect(first).toMatchObject({ handOff: { state: 'approved' }, applied: { outcome: { outcome: 'applied' } } });
  expect(second).toEqual(first);
  expect(app.writes()).toHaveLength(plan.changes.length);
});

test('a request of another service project is refused, and so are what is no language and a plan that was applied', async () => {
  expect((await handOver({ locale: '../en-US' })).sent).toMatchObject({
    problem: { code: 'bad-request', values: { what: 'locale' } },
  });
  expect((await handOver({ request: 'OPS-1' })).sent).toMatchObject({ problem: { code: 'request-elsewhere' } });
  const wish = { project: 'HELP', email: EMAIL, repair: 'grant-portal-access', cause: CAUSE };
  const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', wish));
  const named = { id: plan.id, digest: plan.digest };
  await app.must('jira-admin', 'applyPlan', named);
  expect(await app.ask('agent', 'handOverPlan', { ...named, complaint: COMPLAINT, answers: [] })).toMatchObject({
    problem: { code: 'plan-tried' },
  });
});

test('a comment that the site refuses takes nothing from the answer', async () => {
  const { plan } = await handOver({ request: 'HELP-12' });
  app.site.state.requests.splice(0);
  const done = await app.must('jira-admin', 'answerHandOff', { answer: 'decline', id: plan.id, reason: 'No.' });
  expect(done).toMatchObject({ handOff: { state: 'declined' }, comment: { kind: 'failed', call: { status: 404 } } });
});

test('an approval that was cut short is gone on with, and nothing is done twice', async () => {
  await app.close();
  let passed = 0;
  const platform = { clock: () => Date.now() + passed, maxLimitMs: 5_000 };
  app = await openApp('../end-to-end/tenants/principals', 'scopes', platform);
  const { plan } = await handOver();
  const answer = await shownAnew(plan.id, plan.digest);
  const grant = 'POST /rest/api/3/permissionscheme/{schemeId}/permission';
  app.site.state.faults.push({ operation: grant, kind: 'hang', times: 1 });
  await expect(app.ask('jira-admin', 'answerHandOff', answer)).rejects.toThrow();
  const decline = { answer: 'decline' as const, id: plan.id, reason: 'No.' };
  expect(await app.ask('jira-admin', 'answerHandOff', decline)).toMatchObject({ problem: { code: 'plan-busy' } });
  passed = 2 * 60_000;
  const done = await app.must('jira-admin', 'answerHandOff', answer);
  expect(done.handOff).toMatchObject({ state: 'approved', answer: { outcome: 'applied' } });
  const scheme = app.site.state.permissionSchemes.find((one) => one.name === 'Support permissions');
  const added = scheme?.grants.filter(({ holder, permission }) => {
    return holder.type === 'sd.customer.portal.only' && ['BROWSE_PROJECTS', 'CREATE_ISSUES'].includes(permission);
  });
  expect(added).toHaveLength(2);
});
