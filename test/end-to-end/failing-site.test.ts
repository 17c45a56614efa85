import type { FaultEffect } from '../site/site-description';
import { openApp, type AppUnderTest } from './ask-app';

const PROJECT = 'GET /rest/api/3/project/{projectIdOrKey}';
const SEARCH = 'GET /rest/api/3/user/search';
const SCHEME = 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme';

/** With a site and an app of its own, so that tests side by side wait for time limits together. */
function onSite<A extends unknown[]>(work: (app: AppUnderTest, ...given: A) => Promise<void>) {
  return async (...given: A): Promise<void> => {
    const app = await openApp('portal-access-permission-missing', 'scopes');
    try {
      await work(app, ...given);
    } finally {
      await app.close();
    }
  };
}

function answer(
  status: number,
  body: unknown = { errorMessages: ['No.'], errors: {} },
  headers: Record<string, string> = {},
): FaultEffect {
  return { kind: 'answer', status, headers, body };
}

const FAILURES: [string, FaultEffect, string][] = [
  ['401', answer(401), 'forbidden'],
  ['403', answer(403), 'forbidden'],
  ['412', answer(412), 'unexpected-response'],
  ['429 for a minute', answer(429, undefined, { 'Retry-After': '60' }), 'rate-limited'],
  ['500', answer(500), 'site-error'],
  ['HTML', answer(200, '<html><body>Log in</body></html>'), 'unexpected-response'],
  ['an empty answer', { kind: 'answer', status: 200, headers: {} }, 'unexpected-response'],
  ['a dropped connection', { kind: 'drop' }, 'site-error'],
  ['nothing at all', { kind: 'hang' }, 'timed-out'],
];

test.concurrent.each(FAILURES)(
  'the project answers with %s: a problem that says so',
  onSite(async (app, _: string, fault: FaultEffect, reason: string) => {
    app.site.state.faults.push({ operation: PROJECT, ...fault });
    const result = await app.ask('jira-admin', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
    expect(result).toMatchObject({
      kind: 'problem',
      problem: { code: 'project-unreadable', values: { reason }, call: { operation: PROJECT } },
    });
  }),
);

test.concurrent.each(FAILURES)(
  'the account search answers with %s: unread, and never fine',
  onSite(async (app, _: string, fault: FaultEffect, reason: string) => {
    app.site.state.faults.push({ operation: SEARCH, ...fault });
    const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
    const [{ facts, verdict }] = reports;
    expect(facts.find((fact) => fact.fact === 'accounts')).toMatchObject({ readable: false, reason });
    expect(verdict.findings.find((finding) => finding.cause === 'duplicate-portal-and-atlassian')?.outcome).toBe(
      'unknown',
    );
    // What was seen elsewhere still counts.
    expect(verdict.rootCause).toBe('portal-access-permission-missing');
  }),
);

test.concurrent.each(FAILURES)(
  'the permission scheme answers with %s: open, not fine',
  onSite(async (app, _: string, fault: FaultEffect) => {
    app.site.state.faults.push({ operation: SCHEME, ...fault });
    const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
    expect(reports[0].verdict.open).toContain('portal-access-permission-missing');
    expect(reports[0].verdict.conclusion).toBe('open');
  }),
);

test.concurrent.each(FAILURES.filter(([what]) => /^(?:429|500|HTML|nothing)/.test(what)))(
  'the question what the caller may do is answered with %s: that is no word about rights, and nothing is done',
  onSite(async (app, _: string, fault: FaultEffect) => {
    const plan = { project: 'HELP', email: '', repair: 'grant-portal-access' };
    const planned = await app.must('jira-admin', 'planRepair', plan);
    if (planned.kind !== 'planned') throw new Error(planned.kind);
    const { id, digest } = planned.plan;
    app.site.state.faults.push({ operation: 'GET /rest/api/3/mypermissions', ...fault });
    const answers = await Promise.all([
      app.ask('jira-admin', 'planRepair', plan),
      app.ask('jira-admin', 'readAuditTrail', { project: 'HELP' }),
      app.ask('jira-admin', 'applyPlan', { id, digest }),
      app.ask('jira-admin', 'readInbox', {}),
    ]);
    const call = expect.objectContaining({ operation: 'GET /rest/api/3/mypermissions' }) as unknown;
    const limited = 'status' in fault && fault.status === 429 ? 'site-limits' : 'rights-unread';
    const codes = ['rights-unread', 'rights-unread', 'rights-unread', limited];
    expect(answers).toEqual(codes.map((code) => ({ kind: 'problem', problem: { code, call } })));
    expect(app.writes()).toEqual([]);
  }),
);

test.concurrent(
  'a short pause that the site asks for is kept, and the read tried again',
  onSite(async (app) => {
    app.site.state.faults.push({ operation: SEARCH, ...answer(429, undefined, { 'Retry-After': '1' }), times: 1 });
    const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
    expect(reports[0].facts.find((fact) => fact.fact === 'accounts')).toMatchObject({ readable: true });
  }),
);

test.concurrent(
  'an unknown project is named, with what to do',
  onSite(async (app) => {
    const result = await app.ask('jira-admin', 'diagnose', { project: 'NOPE', text: 'jane@customer.example' });
    expect(result).toMatchObject({
      kind: 'problem',
      problem: { code: 'project-not-found', values: { project: 'NOPE' } },
    });
  }),
);

test.concurrent.each([
  ['', 'no-address'],
  ['   \n ', 'no-address'],
  ['Please help, it does not work', 'no-address'],
  [
    Array.from({ length: 10_000 }, (_, line) => `person${String(line)}@customer.example`).join('\n'),
    'too-many-addresses',
  ],
  ['x'.repeat(400_001), 'text-too-long'],
])(
  'text number %# that cannot be diagnosed ends with a problem',
  onSite(async (app, text: string, code: string) => {
    const result = await app.ask('agent', 'diagnose', { project: 'HELP', text });
    expect(result).toMatchObject({ kind: 'problem', problem: { code } });
  }),
);

test.concurrent(
  '10,000 lines with the same address are one customer',
  onSite(async (app) => {
    const text = Array.from({ length: 10_000 }, (_, line) =>
      line % 2 ? 'jane@customer.example' : 'Jane@Customer.example',
    ).join('\n');
    const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text });
    expect(reports).toHaveLength(1);
  }),
);

test.concurrent(
  'several customers share what is read of the site and the project',
  onSite(async (app) => {
    const text = 'jane@customer.example, ravi@customer.example; Mia <mia@partner.example>\nnot@an@address.example';
    const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text });
    expect(reports.map((report) => report.target.email)).toEqual([
      'jane@customer.example',
      'ravi@customer.example',
      'mia@partner.example',
      'not@an@address.example',
    ]);
    expect(app.site.calls.filter((call) => call.operation === SCHEME)).toHaveLength(1);
  }),
);

test.concurrent(
  'a payload that is none is refused with what is wrong',
  onSite(async (app) => {
    const result = await app.ask('agent', 'diagnose', { project: '', text: 7 } as never);
    expect(result).toMatchObject({ kind: 'problem', problem: { code: 'bad-request' } });
  }),
);

test.concurrent(
  'nobody signed in is told so',
  onSite(async (app) => {
    const result = await app.host.invoke({
      moduleKey: 'customer-diagnosis',
      functionKey: 'diagnose',
      payload: { project: 'HELP', text: 'jane@customer.example' },
      principal: { accountId: 'unidentified', accountType: 'anonymous' },
      extension: {},
    });
    expect(result).toMatchObject({ kind: 'problem', problem: { code: 'not-signed-in' } });
  }),
);

test.concurrent(
  'nothing that somebody typed is written to the log',
  onSite(async (app) => {
    app.site.state.faults.push({ operation: SEARCH, ...answer(500) });
    await app.ask('jira-admin', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
    expect(JSON.stringify(app.host.logs)).not.toContain('jane');
  }),
);
