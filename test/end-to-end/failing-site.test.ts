import type { FaultEffect } from '../site/site-description';
import { openApp, type AppUnderTest } from './ask-app';

const PROJECT = 'GET /rest/api/3/project/{projectIdOrKey}';
const SEARCH = 'GET /rest/api/3/user/search';
const SCHEME = 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme';

let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('portal-access-permission-missing', 'scopes');
});
afterEach(() => app.close());

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

test.each(FAILURES)('the project answers with %s: a problem that says so', async (_, fault, reason) => {
  app.site.state.faults.push({ operation: PROJECT, ...fault });
  const result = await app.ask('jira-admin', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
  expect(result).toMatchObject({
    kind: 'problem',
    problem: { code: 'project-unreadable', values: { reason }, call: { operation: PROJECT } },
  });
});

test.each(FAILURES)('the account search answers with %s: unread, and never fine', async (_, fault, reason) => {
  app.site.state.faults.push({ operation: SEARCH, ...fault });
  const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
  const [{ facts, verdict }] = reports;
  expect(facts.find((fact) => fact.fact === 'accounts')).toMatchObject({ readable: false, reason });
  expect(verdict.findings.find((finding) => finding.cause === 'duplicate-portal-and-atlassian')?.outcome).toBe(
    'unknown',
  );
  // What was seen elsewhere still counts.
  expect(verdict.rootCause).toBe('portal-access-permission-missing');
});

test.each(FAILURES)('the permission scheme answers with %s: open, not fine', async (_, fault) => {
  app.site.state.faults.push({ operation: SCHEME, ...fault });
  const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
  expect(reports[0].verdict.open).toContain('portal-access-permission-missing');
  expect(reports[0].verdict.conclusion).toBe('open');
});

test('a short pause that the site asks for is kept, and the read tried again', async () => {
  app.site.state.faults.push({ operation: SEARCH, ...answer(429, undefined, { 'Retry-After': '1' }), times: 1 });
  const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
  expect(reports[0].facts.find((fact) => fact.fact === 'accounts')).toMatchObject({ readable: true });
});

test('an unknown project is named, with what to do', async () => {
  const result = await app.ask('jira-admin', 'diagnose', { project: 'NOPE', text: 'jane@customer.example' });
  expect(result).toMatchObject({
    kind: 'problem',
    problem: { code: 'project-not-found', values: { project: 'NOPE' } },
  });
});

test.each([
  ['', 'no-address'],
  ['   \n ', 'no-address'],
  ['Please help, it does not work', 'no-address'],
  [
    Array.from({ length: 10_000 }, (_, line) => `person${String(line)}@customer.example`).join('\n'),
    'too-many-addresses',
  ],
  ['x'.repeat(400_001), 'text-too-long'],
])('text number %# that cannot be diagnosed ends with a problem', async (text, code) => {
  const result = await app.ask('agent', 'diagnose', { project: 'HELP', text });
  expect(result).toMatchObject({ kind: 'problem', problem: { code } });
});

test('10,000 lines with the same address are one customer', async () => {
  const text = Array.from({ length: 10_000 }, (_, line) =>
    line % 2 ? 'jane@customer.example' : 'Jane@Customer.example',
  ).join('\n');
  const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text });
  expect(reports).toHaveLength(1);
});

test('several customers share what is read of the site and the project', async () => {
  const text = 'jane@customer.example, ravi@customer.example; Mia <mia@partner.example>\nnot@an@address.example';
  const { reports } = await app.must('jira-admin', 'diagnose', { project: 'HELP', text });
  expect(reports.map((report) => report.target.email)).toEqual([
    'jane@customer.example',
    'ravi@customer.example',
    'mia@partner.example',
    'not@an@address.example',
  ]);
  expect(app.site.calls.filter((call) => call.operation === SCHEME)).toHaveLength(1);
});

test('a payload that is none is refused with what is wrong', async () => {
  const result = await app.ask('agent', 'diagnose', { project: '', text: 7 } as never);
  expect(result).toMatchObject({ kind: 'problem', problem: { code: 'bad-request' } });
});

test('nobody signed in is told so', async () => {
  const result = await app.host.invoke({
    moduleKey: 'customer-diagnosis',
    functionKey: 'diagnose',
    payload: { project: 'HELP', text: 'jane@customer.example' },
    principal: { accountId: 'unidentified', accountType: 'anonymous' },
    extension: {},
  });
  expect(result).toMatchObject({ kind: 'problem', problem: { code: 'not-signed-in' } });
});

test('nothing that somebody typed is written to the log', async () => {
  app.site.state.faults.push({ operation: SEARCH, ...answer(500) });
  await app.ask('jira-admin', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
  expect(JSON.stringify(app.host.logs)).not.toContain('jane');
});
