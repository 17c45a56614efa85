import type { Report } from '../../src/requests/report';
import { openApp, plannedOf, type AppUnderTest } from './ask-app';

const BROKEN = 'portal-access-permission-missing';
const CAUSE = 'portal-access-permission-missing';
const HEALTHY = [
  { question: 'site-state', answer: 'works' },
  { question: 'customer-access-types', answer: 'both' },
  { question: 'mail-settings', answer: 'on' },
];

let app: AppUnderTest;
afterEach(() => app.close());

const outcomeOf = ({ verdict }: Report, cause: string) =>
  verdict.findings.find((finding) => finding.cause === cause)?.outcome;

describe('a service project is checked for nobody in particular', () => {
  test.each(['project-admin', 'jira-admin'] as const)('as %s, with what stops every customer', async (who) => {
    app = await openApp(BROKEN);
    const { report } = await app.must(who, 'checkProject', { project: 'HELP' });
    expect(report.target).toMatchObject({ projectKey: 'HELP', email: '' });
    expect(report.verdict).toMatchObject({ conclusion: 'blocked', rootCause: CAUSE });
    expect(report.offers).toContainEqual(
      expect.objectContaining({ repair: 'grant-portal-access', allowed: who === 'jira-admin' }),
    );
    expect(report.addNow).toBeUndefined();
    expect(app.writes()).toEqual([]);
  });

  test('and asks for no account, no customer and no address', async () => {
    app = await openApp('restricted-channel-not-added', 'scopes');
    const { report } = await app.must('agent', 'checkProject', { project: 'HELP' });
    const asked = app.site.calls.map((call) => call.operation);
    expect(asked.filter((operation) => /user|customer|organization|requesttype/.test(operation))).toEqual([]);
    expect(report.calls).toBe(asked.length);
    const causes = report.verdict.findings.map((finding) => finding.cause);
    for (const cause of ['invalid-email-format', 'account-not-visible', 'already-a-customer', 'domain-not-allowed']) {
      expect(causes).not.toContain(cause);
    }
    expect(report.facts.map((fact) => fact.fact)).not.toContain('address');
  });

  test('until every question is answered, and then nothing stops every customer', async () => {
    app = await openApp('healthy-company-managed');
    const asked: string[] = [];
    let answers: typeof HEALTHY = [];
    let { report } = await app.must('project-admin', 'checkProject', { project: 'HELP' });
    while (report.question !== undefined) {
      const { id } = report.question;
      const healthy = HEALTHY.find((one) => one.question === id);
      if (healthy === undefined) throw new Error(`Nothing is healthy about ${id}.`);
      asked.push(id);
      answers = [...answers, healthy];
      ({ report } = await app.must('project-admin', 'checkProject', { project: 'HELP', answers }));
    }
    expect(asked.toSorted()).toEqual(HEALTHY.map((one) => one.question).toSorted());
    expect(report.verdict).toMatchObject({ conclusion: 'clear', open: [] });
    // What holds for the site or the project is not asked of the next person either.
    const next = await app.must('jira-admin', 'checkProject', { project: 'HELP' });
    expect(next.report.verdict.conclusion).toBe('clear');
    expect(next.report.answers.every((one) => one.remembered)).toBe(true);
    expect(app.writes()).toEqual([]);
  });

  test('and an answer that means trouble is the cause', async () => {
    app = await openApp('healthy-company-managed');
    const answers = [{ question: 'mail-settings', answer: 'outgoing-off' }];
    const { report } = await app.must('agent', 'checkProject', { project: 'HELP', answers });
    expect(report.verdict.rootCause).toBe('outgoing-mail-disabled');
  });

  test('by somebody whose own rights are missing, which stops no customer', async () => {
    app = await openApp('actor-not-agent');
    const { report } = await app.must('agent', 'checkProject', { project: 'HELP' });
    expect(outcomeOf(report, 'actor-not-agent')).toBe('blocks');
    expect(report.verdict.conclusion).toBe('open');
    expect(report.verdict.rootCause).toBeUndefined();
  });

  test('afresh only where that is asked for', async () => {
    app = await openApp('healthy-company-managed');
    await app.must('project-admin', 'checkProject', { project: 'HELP' });
    const warm = await app.must('project-admin', 'checkProject', { project: 'HELP' });
    const fresh = await app.must('project-admin', 'checkProject', { project: 'HELP', fresh: true });
    expect(warm.report.calls).toBeLessThan(fresh.report.calls);
  });

  test('and a project that is none ends it', async () => {
    app = await openApp('not-a-service-project');
    const result = await app.ask('agent', 'checkProject', { project: 'HELP' });
    expect(result).toMatchObject({ kind: 'problem', problem: { code: 'not-a-service-project' } });
  });

  test('an answer about a domain is remembered for nobody', async () => {
    app = await openApp('healthy-company-managed');
    const answers = [{ question: 'domain-admitted', answer: 'no' }];
    await app.must('agent', 'checkProject', { project: 'HELP', answers });
    expect(JSON.stringify(app.host.storage.dump())).not.toContain('answer:domain');
  });
});

describe('what is wrong with the project is repaired without a customer', () => {
  test('planned, applied, and gone from the next check', async () => {
    app = await openApp(BROKEN);
    const planned = await app.must('jira-admin', 'planRepair', {
      project: 'HELP',
      email: '',
      repair: 'grant-portal-access',
      cause: CAUSE,
    });
    const { plan } = plannedOf(planned);
    const applied = await app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
    expect(applied.outcome.outcome).toBe('applied');
    const { report } = await app.must('jira-admin', 'checkProject', { project: 'HELP' });
    expect(outcomeOf(report, CAUSE)).toBe('passes');
  });

  test.each(['create-portal-only-customer', 'invite-customer', 'add-customer-to-service-project'])(
    '%s needs a customer',
    async (repair) => {
      app = await openApp('healthy-company-managed');
      const result = await app.ask('jira-admin', 'planRepair', { project: 'HELP', email: '', repair });
      expect(result).toMatchObject({ kind: 'problem', problem: { code: 'no-address' } });
      expect(app.writes()).toEqual([]);
    },
  );
});

describe('would it work? (not tried yet)', () => {
  const text = 'jane@customer.example';

  test.each(['agent', 'project-admin', 'jira-admin'] as const)('is answered to %s without trying it', async (who) => {
    app = await openApp(BROKEN, 'scopes');
    const { reports } = await app.must(who, 'diagnose', { project: 'HELP', text, symptom: 'not-tried-yet' });
    expect(reports[0].verdict).toMatchObject({ symptom: 'not-tried-yet', conclusion: 'blocked', rootCause: CAUSE });
    expect(app.writes()).toEqual([]);
  });

  test('nothing stops it once everything was looked at', async () => {
    app = await openApp('healthy-company-managed');
    const answers = [
      { question: 'directory-user', answer: 'not-listed' },
      { question: 'portal-only-account', answer: 'not-listed' },
      { question: 'customer-access-types', answer: 'both' },
      { question: 'domain-admitted', answer: 'yes' },
    ];
    const payload = { project: 'HELP', text, symptom: 'not-tried-yet' as const, answers };
    const { reports } = await app.must('jira-admin', 'diagnose', payload);
    expect(reports[0].verdict.conclusion).toBe('clear');
    expect(app.writes()).toEqual([]);
  });
});
