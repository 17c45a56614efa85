import type { Plan } from '../../src/repairs/plan';
import { STANDARD_KEY } from '../site/organization/file-organization';
import type { AtlassianAccount } from '../site/site-description';
import { openApp, plannedOf, type AppUnderTest } from './ask-app';

type Who = 'agent' | 'project-admin' | 'jira-admin';

const EMAIL = 'jane@customer.example';
const API = 'https://api.atlassian.com';
const USER = '/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}';
const READ_ONLY = ['read:orgs:admin', 'read:directories:admin', 'read:domains:admin', 'read:app-access-settings:admin'];

interface Case {
  cause: string;
  repair: string;
  writes: string;
  back: string;
  /** The account before and after, as the simulated site has it. */
  before: Partial<AtlassianAccount>;
  after: Partial<AtlassianAccount>;
}

const RESTORE: Case = {
  cause: 'user-suspended-in-directory',
  repair: 'restore-directory-access',
  writes: `POST ${USER}/restore`,
  back: `POST ${USER}/suspend`,
  before: { directory: 'suspended' },
  after: { directory: 'active' },
};
const GRANT: Case = {
  cause: 'atlassian-account-no-access',
  repair: 'grant-customer-role',
  writes: 'POST /admin/v1/orgs/{orgId}/users/{userId}/roles/assign',
  back: 'POST /admin/v1/orgs/{orgId}/users/{userId}/roles/revoke',
  before: { access: 'none' },
  after: { access: 'customer' },
};
const CASES = [RESTORE, GRANT];
const named = CASES.map((one) => [one.repair, one] as const);

let app: AppUnderTest;
afterEach(() => app.close());

async function open({ cause }: { cause: string }, ...listed: Who[]): Promise<void> {
  app = await openApp(cause, 'scopes', { directoryKey: true });
  if (listed.length > 0) await list(...listed);
}
const list = (...who: Who[]) =>
  app.must('jira-admin', 'saveSetting', { setting: 'directoryRepairers', value: who.map((one) => app.accountId(one)) });
const wish = ({ repair, cause }: Case) => ({ project: 'HELP', email: EMAIL, repair, cause });
const planBy = async (who: Who, one: Case) => plannedOf(await app.must(who, 'planRepair', wish(one)));
const apply = (who: Who, { id, digest }: Plan) => app.ask(who, 'applyPlan', { id, digest });
const applied = (who: Who, { id, digest }: Plan) => app.must(who, 'applyPlan', { id, digest });
const written = () => app.organization.calls.map(({ operation }) => operation).filter((one) => CHANGING.includes(one));
const CHANGING = CASES.flatMap(({ writes, back }) => [writes, back]);

function jane(): AtlassianAccount {
  const found = app.site.state.accounts.find(({ email, type }) => email === EMAIL && type === 'atlassian');
  if (found?.type !== 'atlassian') throw new Error(`The site has no Atlassian account ${EMAIL}.`);
  return found;
}

async function offeredTo(who: Who) {
  const { reports } = await app.must(who, 'diagnose', { project: 'HELP', text: EMAIL });
  return reports[0].offers.map((offer) => (offer.kind === 'guide' ? 'guide' : `${offer.repair}: ${offer.allowed}`));
}

describe.each(named)('%s', (repair, one) => {
  test('nobody is listed: only the guide is there, and nothing is planned', async () => {
    await open(one);
    for (const who of ['agent', 'jira-admin'] as const) {
      expect(await offeredTo(who)).toEqual(['guide']);
      expect(await app.ask(who, 'planRepair', wish(one))).toMatchObject({
        problem: { code: 'no-directory-repairers' },
      });
    }
    expect(written()).toEqual([]);
  });

  test.each(['agent', 'project-admin', 'jira-admin'] as const)(
    'a listed %s plans, applies, takes back',
    async (who) => {
      await open(one, who);
      expect(await offeredTo(who)).toEqual([`${repair}: true`, 'guide']);
      const { plan, allowed } = await planBy(who, one);
      expect(allowed).toBe(true);
      expect(plan).toMatchObject({
        access: 'directory-repairer',
        as: 'organization-key',
        irreversible: [],
        mails: 0,
        mailsNotDocumented: true,
      });
      expect(written()).toEqual([]);
      expect(jane()).toMatchObject(one.before);

      const result = await applied(who, plan);
      expect(result).toMatchObject({ outcome: { outcome: 'applied' }, undoable: true });
      expect(jane()).toMatchObject(one.after);
      expect(written()).toEqual([one.writes]);
      const calls = result.outcome.changes[0]?.calls ?? [];
      expect(calls.map((call) => call.as)).toEqual(calls.map(() => 'organization-key'));
      expect(calls.find(({ operation }) => operation === one.writes)).toMatchObject({ how: 'attempted', status: 204 });
      expect(calls.at(-1)).toMatchObject({ how: 'read' });

      expect(await applied(who, plan)).toMatchObject({ outcome: result.outcome });
      expect(written()).toEqual([one.writes]);

      const undo = plannedOf(await app.must(who, 'planUndo', { id: plan.id }));
      expect(await applied(who, undo.plan)).toMatchObject({ outcome: { outcome: 'applied' } });
      expect(jane()).toMatchObject(one.before);
      expect(written()).toEqual([one.writes, one.back]);
    },
  );

  test('one who is not listed may plan and send it, and neither apply nor take back', async () => {
    await open(one, 'agent');
    for (const who of ['project-admin', 'jira-admin'] as const) {
      expect(await offeredTo(who)).toEqual([`${repair}: false`, 'guide']);
      const { plan, allowed } = await planBy(who, one);
      expect(allowed).toBe(false);
      expect(await apply(who, plan)).toMatchObject({
        problem: { code: 'not-allowed', values: { access: 'directory-repairer' } },
      });
    }
    const { plan } = await planBy('agent', one);
    await applied('agent', plan);
    expect(await app.ask('jira-admin', 'planUndo', { id: plan.id })).toMatchObject({
      problem: { code: 'not-allowed' },
    });
    expect(written()).toEqual([one.writes]);
  });

  test('what somebody sends reaches those who are listed, and only they approve', async () => {
    await open(one, 'agent');
    const { plan } = await planBy('project-admin', one);
    await app.must('project-admin', 'handOverPlan', {
      id: plan.id,
      digest: plan.digest,
      complaint: { symptom: 'add-failed', i18nKeys: [], clues: [] },
      answers: [],
    });
    const { open: seen, answers } = await app.must('agent', 'readHandOffs', { project: 'HELP' });
    expect([answers, seen.map((handOff) => handOff.plan.id)]).toEqual([true, [plan.id]]);
    const approval = { answer: 'approve' as const, id: plan.id, digest: plan.digest };
    expect(await app.ask('jira-admin', 'answerHandOff', approval)).toMatchObject({ problem: { code: 'not-allowed' } });
    expect(written()).toEqual([]);
    const answered = await app.must('agent', 'answerHandOff', approval);
    expect(answered.applied?.outcome).toMatchObject({ outcome: 'applied', by: app.accountId('agent') });
    expect(jane()).toMatchObject(one.after);
    expect((await app.must('agent', 'readHandOffs', { project: 'HELP' })).open).toEqual([]);
  });

  test('taken off the list between plan and approval: nothing is written', async () => {
    await open(one, 'agent');
    const { plan } = await planBy('agent', one);
    await list('project-admin');
    expect(await apply('agent', plan)).toMatchObject({ problem: { code: 'not-allowed' } });
    expect(written()).toEqual([]);
    expect(jane()).toMatchObject(one.before);
  });

  test('the key is gone between plan and approval: nobody is listed any more, and nothing is written', async () => {
    await open(one, 'agent');
    const { plan } = await planBy('agent', one);
    await app.must('jira-admin', 'forgetOrganizationKey', {});
    expect(await apply('agent', plan)).toMatchObject({ problem: { code: 'not-allowed' } });
    expect(written()).toEqual([]);
  });

  test('a key that only reads is refused, and what it lacks is said', async () => {
    await open(one, 'agent');
    for (const key of app.site.state.organization.keys) key.scopes = READ_ONLY;
    const { plan } = await planBy('agent', one);
    expect((await applied('agent', plan)).outcome).toMatchObject({
      outcome: 'refused',
      changes: [{ outcome: 'refused', status: 403, trouble: { of: 'lacks-scope', scope: 'write:users:admin' } }],
    });
    expect(jane()).toMatchObject(one.before);
    expect(await offeredTo('agent')).toContain('guide');
  });

  test('what is wrong before planning is a problem that says what to do', async () => {
    await open(one, 'agent');
    app.host.configureEgress([]);
    expect(await app.ask('agent', 'planRepair', wish(one))).toMatchObject({ problem: { code: 'egress-off' } });
    app.host.configureEgress([API]);
    for (const key of app.site.state.organization.keys) key.scopes = ['read:orgs:admin'];
    expect(await app.ask('agent', 'planRepair', wish(one))).toMatchObject({
      problem: { code: 'key-lacks-scope', values: { scope: 'read:directories:admin' } },
    });
    for (const key of app.site.state.organization.keys) key.expired = true;
    expect(await app.ask('agent', 'planRepair', wish(one))).toMatchObject({ problem: { code: 'key-expired' } });
    app.organization.faults.set('POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search', {
      status: 500,
      body: {},
    });
    expect(await app.ask('agent', 'planRepair', wish(one))).toMatchObject({ problem: { code: 'facts-missing' } });
  });

  test('what is wrong before writing is told, and nothing is written', async () => {
    await open(one, 'agent');
    const { plan } = await planBy('agent', one);
    app.host.configureEgress([]);
    expect((await applied('agent', plan)).outcome).toMatchObject({
      outcome: 'failed',
      changes: [{ outcome: 'failed', trouble: { of: 'egress-off' } }],
    });
    app.host.configureEgress([API]);
    const second = await planBy('agent', one);
    for (const key of app.site.state.organization.keys) key.expired = true;
    expect((await applied('agent', second.plan)).outcome).toMatchObject({
      outcome: 'failed',
      changes: [{ trouble: { of: 'refused' } }],
    });
    expect(written()).toEqual([]);
  });

  test('is seen although it shows late', async () => {
    await open(one, 'agent');
    app.site.state.faults.push({ operation: one.writes, kind: 'showLate', reads: 2, times: 1 });
    const { plan } = await planBy('agent', one);
    expect((await applied('agent', plan)).outcome.outcome).toBe('applied');
  });

  test('refused by the organization: its status and its words', async () => {
    await open(one, 'agent');
    const { plan } = await planBy('agent', one);
    const errors = [{ id: '1', status: '409', code: 'ADMIN-409-3', title: 'No license is left.' }];
    app.site.state.faults.push({ operation: one.writes, kind: 'answer', status: 409, headers: {}, body: { errors } });
    expect((await applied('agent', plan)).outcome).toMatchObject({
      outcome: 'refused',
      changes: [{ status: 409, message: 'No license is left.' }],
    });
  });

  test('the key is nowhere but in the secret store', async () => {
    await open(one, 'agent');
    const { plan } = await planBy('agent', one);
    const result = await applied('agent', plan);
    const trail = await app.must('jira-admin', 'readAuditTrail', { project: 'HELP' });
    const { plain, entities } = app.host.storage.dump();
    const visible = JSON.stringify([plan, result, trail, plain, entities, app.host.logs, app.site.calls]);
    expect(visible).not.toContain(STANDARD_KEY);
    expect(visible).toContain('"as":"organization-key"');
  });
});

test('the site has moved on: what is stale is not written', async () => {
  await open(RESTORE, 'agent');
  const { plan } = await planBy('agent', RESTORE);
  jane().directory = 'deactivated';
  expect((await applied('agent', plan)).outcome).toMatchObject({
    outcome: 'stale',
    changes: [{ found: { access: 'deactivated' } }],
  });
  expect(written()).toEqual([]);
});

test('somebody gave another role meanwhile: it is left alone', async () => {
  await open(GRANT, 'agent');
  const { plan } = await planBy('agent', GRANT);
  jane().access = 'agent';
  expect((await applied('agent', plan)).outcome).toMatchObject({
    outcome: 'stale',
    changes: [{ found: { roles: 'user' } }],
  });
  expect(written()).toEqual([]);
});

test('an account that an identity provider keeps off is not restored here', async () => {
  await open(RESTORE, 'agent');
  Object.assign(jane(), { managedBy: 'us' });
  jane().history.scim = 'synced';
  expect(await app.must('agent', 'planRepair', wish(RESTORE))).toMatchObject({ kind: 'impossible', message: 'synced' });
});

test('what was only told of the directory is no ground for writing there', async () => {
  app = await openApp('user-suspended-in-directory', 'scopes', { directoryKey: true });
  await list('agent');
  app.organization.faults.set('POST /admin/v2/orgs/{orgId}/directories/{directoryId}/users/search', {
    status: 500,
    body: {},
  });
  const answers = [{ question: 'directory-user', answer: 'suspended' }];
  const { reports } = await app.must('agent', 'diagnose', { project: 'HELP', text: EMAIL, answers });
  expect(reports[0].verdict.rootCause).toBe('user-suspended-in-directory');
  expect(reports[0].offers.map(({ kind }) => kind)).toEqual(['guide']);
});
