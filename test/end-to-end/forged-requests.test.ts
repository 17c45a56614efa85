import { ask } from '../../scripts/opened-site';
import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const EMAIL = 'jane@customer.example';
const COMPLAINT = { symptom: 'add-failed', i18nKeys: [], clues: [] };
const REQUESTS = [
  'diagnose',
  'answerQuestion',
  'forgetAnswer',
  'planRepair',
  'applyPlan',
  'planUndo',
  'watchCustomer',
  'readAuditTrail',
];

let app: AppUnderTest;
beforeAll(async () => {
  app = await openApp('portal-access-permission-missing', 'scopes');
});
afterAll(() => app.close());

const forged = (request: string, payload: unknown) => ask(app, app.accountId('jira-admin'), request, payload);

test.each(REQUESTS)('%s refuses what is no payload, and says so', async (request) => {
  for (const payload of [undefined, null, 1, 'HELP', [], {}, JSON.parse('{"__proto__":{"project":"HELP"}}')]) {
    expect(await forged(request, payload)).toMatchObject({ kind: 'problem', problem: { code: 'bad-request' } });
  }
});

test.each(['', '.', '..', '../../myself', 'HELP?x=1#', 'HELP/role', 'a b', 'H'.repeat(101)])(
  'a project called “%s” never becomes a path',
  async (project) => {
    const rest = { text: EMAIL, email: EMAIL, answers: [], complaint: COMPLAINT };
    const named = { ...rest, project, repair: 'grant-portal-access', question: 'domain-admitted' };
    for (const request of REQUESTS.filter((one) => !['applyPlan', 'planUndo'].includes(one))) {
      const before = app.site.calls.length;
      expect(await forged(request, named)).toMatchObject({ kind: 'problem', problem: { code: 'bad-request' } });
      expect(app.site.calls.length).toBe(before);
    }
  },
);

test.each(['', 'a b/c', '\u0000', 'x'.repeat(101)])('a plan’s id “%s” is refused', async (id) => {
  for (const request of ['applyPlan', 'planUndo']) {
    expect(await forged(request, { id, digest: '' })).toMatchObject({ problem: { code: 'bad-request' } });
  }
});

test.each(['__proto__', 'constructor', 'entry:000000000001', 'head'])(
  'nothing else is taken for a plan: %s',
  async (id) => {
    for (const request of ['applyPlan', 'planUndo']) {
      expect(await forged(request, { id, digest: '' })).toMatchObject({
        kind: 'problem',
        problem: { code: expect.stringMatching(/^(bad-request|plan-not-found)$/) as string },
      });
    }
  },
);

test('a plan is made for a cause that is checked; the audit trail takes no other', async () => {
  const wish = { project: 'HELP', email: EMAIL, repair: 'grant-portal-access' };
  const cause = 'the director asked for it';
  expect(await forged('planRepair', { ...wish, cause })).toMatchObject({ problem: { code: 'bad-request' } });
  const planned = await app.must('jira-admin', 'planRepair', { ...wish, cause: 'portal-access-permission-missing' });
  expect(plannedOf(planned).plan.cause).toBe('portal-access-permission-missing');
});

test('a plan that was not applied has no way back', async () => {
  const wish = { project: 'HELP', email: EMAIL, repair: 'grant-portal-access' };
  const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', wish));
  expect(await app.ask('jira-admin', 'planUndo', { id: plan.id })).toMatchObject({ problem: { code: 'not-undoable' } });
  expect(app.writes()).toEqual([]);
});

test('what the app read for an agent is told as its cause, not shown', async () => {
  const { site } = app;
  const agent = site.state.accounts.find((one) => one.accountId === app.accountId('agent'));
  if (agent?.type !== 'atlassian') throw new Error('The agent is not among the accounts of the site.');
  agent.browseUsers = false;
  for (const [who, shown] of [
    ['agent', false],
    ['jira-admin', true],
  ] as const) {
    const { reports } = await app.must(who, 'diagnose', { project: 'HELP', text: 'project-admin@acme.example' });
    const accounts = reports[0].facts.find((fact) => fact.fact === 'accounts');
    expect(accounts).toMatchObject({ readable: true, source: { as: shown ? 'user' : 'app', status: 200 } });
    expect(accounts !== undefined && 'value' in accounts).toBe(shown);
  }
});
