import { longestChain } from '../../scripts/measure-calls';
import type { Report } from '../../src/requests/report';
import { openApp, type AppUnderTest } from './ask-app';

let app: AppUnderTest;
beforeAll(async () => {
  app = await openApp('outside-with-requests');
});
afterAll(() => app.close());
beforeEach(() => app.site.forgetCalls());

async function diagnose(text: string, symptom?: 'cannot-see-request'): Promise<Report> {
  const asked = { project: 'HELP', text, fresh: true, ...(symptom === undefined ? {} : { symptom }) };
  return (await app.must('agent', 'diagnose', asked)).reports[0];
}

const paths = () => app.site.calls.map(({ path }) => path.replace(/\?.*/, ''));
const closer = () =>
  paths().filter((path) => /\/(participant|approval|watchers)$|\/servicedeskapi\/organization$/.test(path));

/** Changes one of the requests, or what its project shows of them, for one test. */
async function changed(change: (site: AppUnderTest['site']['state']) => void, run: () => Promise<void>): Promise<void> {
  const { state } = app.site;
  const before = structuredClone({ requests: state.requests, projects: state.projects, accounts: state.accounts });
  change(state);
  await run().finally(() => Object.assign(state, before));
}

const issuesRead = () => app.site.calls.filter(({ path }) => path.includes('/issue/'));

test.each([
  ['HELP-1', 'request-not-shared-with-customer', 'requestVisibility'],
  ['HELP-2', 'request-type-missing', 'requestVisibility'],
  ['HELP-3', 'watcher-suppresses-customer-mail', 'requestVisibility'],
])('%s is read instead of asked about: %s', async (key, cause, fact) => {
  const report = await diagnose(`jane@customer.example: no mail about ${key}, or cannot open it`, 'cannot-see-request');
  const finding = report.verdict.findings.find((one) => one.cause === cause);
  expect(finding).toMatchObject({ outcome: 'blocks', sources: { [fact]: { how: 'read', as: 'user' } } });
  expect(report.answers).toEqual([]);
  expect(app.writes()).toEqual([]);
});

test('the words of the site tell the symptom, and the key which request it is', async () => {
  const text = 'HELP-1: No Access. You do not have permission to view this request. jane@customer.example';
  const { complaint, verdict } = await diagnose(text);
  expect(complaint).toMatchObject({ symptom: 'cannot-see-request', issueKeys: ['HELP-1'] });
  expect(verdict.findings.find((one) => one.cause === 'request-not-shared-with-customer')?.outcome).toBe('blocks');
});

test.each([
  ['none is named', 'jane@customer.example'],
  ['it is one of another project', 'jane@customer.example OTHER-1'],
])('where %s, no issue is read and it is asked', async (_, text) => {
  const report = await diagnose(text, 'cannot-see-request');
  expect(issuesRead()).toEqual([]);
  expect(report.facts.find(({ fact }) => fact === 'requestVisibility')).toMatchObject({ readable: false });
});

test('a request that is not there is asked about, and nothing is concluded from it', async () => {
  const report = await diagnose('jane@customer.example HELP-99', 'cannot-see-request');
  expect(issuesRead().map(({ status }) => status)).toContain(404);
  expect(report.verdict.findings.find((one) => one.cause === 'request-type-missing')?.outcome).toBe('unknown');
});

test('the request stays the same after an answer', async () => {
  const { complaint } = await diagnose('jane@customer.example HELP-2', 'cannot-see-request');
  app.site.forgetCalls();
  const answers = [{ question: 'site-state', answer: 'works' }];
  const asked = { project: 'HELP', email: 'jane@customer.example', complaint, answers };
  const { report } = await app.must('agent', 'answerQuestion', asked);
  expect(report.complaint).toEqual(complaint);
  expect(report.verdict.findings.find((one) => one.cause === 'request-type-missing')?.outcome).toBe('blocks');
});

test.each([
  ['HELP-1', 'the organizations tell', ['/rest/servicedeskapi/organization']],
  ['HELP-2', 'the issue tells', []],
  ['HELP-3', 'it is the customer’s own, and somebody watches', ['/rest/api/3/issue/HELP-3/watchers']],
])('%s takes one call beside the issue at most: %s', async (key, _, expected) => {
  const report = await diagnose(`jane@customer.example ${key}`, 'cannot-see-request');
  expect(closer()).toEqual(expected);
  expect(report.calls).toBeLessThanOrEqual(10);
});

const NOT_SHARED = 'request-not-shared-with-customer';
const janesId = () =>
  `[~accountid:${app.site.state.accounts.find(({ email }) => email === 'jane@customer.example')?.accountId ?? ''}]`;
const numberOfHelp = () => app.site.state.projects.find(({ key }) => key === 'HELP')?.id ?? '';

test.each([
  ['an account id in place of the address', () => ({ project: 'HELP', text: `${janesId()} HELP-1` }), 'blocks'],
  [
    'a number in place of the project’s key',
    () => ({ project: numberOfHelp(), text: 'jane@customer.example HELP-1' }),
    'blocks',
  ],
  ['a key of another project', () => ({ project: 'HELP', text: 'jane@customer.example OTHER-1' }), 'unknown'],
] as const)('%s takes no more calls and round trips', async (_, given, expected) => {
  const asked = { ...given(), symptom: 'cannot-see-request' } as const;
  // A busy machine may begin a call so late that it seems to have waited, which slower answers tell.
  for (const latency of [250, 1_000, 4_000]) {
    Object.assign(app.site, { latency }).forgetCalls();
    const { reports } = await app.must('agent', 'diagnose', { ...asked, fresh: true });
    expect(outcomeOf(reports[0], NOT_SHARED)).toBe(expected);
    expect(app.site.calls.length).toBeLessThanOrEqual(10);
    expect(reports[0].calls).toBe(app.site.calls.length);
    if (longestChain(app.site.calls) <= 2) break;
  }
  expect(longestChain(app.site.calls)).toBeLessThanOrEqual(2);
  Object.assign(app.site, { latency: 0 }).forgetCalls();
  const { reports } = await app.must('agent', 'diagnose', asked);
  expect(outcomeOf(reports[0], NOT_SHARED)).toBe(expected);
  expect(app.site.calls.length).toBeLessThanOrEqual(5);
});

test('of a project that is named by its number, a request of another one tells nothing', async () => {
  const moved = ({ projects, requests }: AppUnderTest['site']['state']) => {
    const [help] = projects;
    const [request] = requests;
    if (help === undefined || request === undefined) throw new Error('The scenario has no project, or no request.');
    projects.push({ ...structuredClone(help), id: '10099', key: 'OPS' });
    Object.assign(request, { key: 'OPS-1', projectId: '10099' });
  };
  await changed(moved, async () => {
    const asked = { project: numberOfHelp(), text: 'jane@customer.example OPS-1', fresh: true };
    const { reports } = await app.must('agent', 'diagnose', { ...asked, symptom: 'cannot-see-request' });
    expect(issuesRead().map(({ status }) => status)).toEqual([200]);
    expect(outcomeOf(reports[0], NOT_SHARED)).toBe('unknown');
  });
});

test.each([
  ['Request participants', '/rest/servicedeskapi/request/HELP-2/participant'],
  ['Approvals', '/rest/servicedeskapi/request/HELP-2/approval'],
] as const)('where the field %s is hidden, its operation is asked', async (field, path) => {
  const hide = ({ projects, requests }: AppUnderTest['site']['state']) => {
    projects[0]?.serviceDesk?.hiddenFields.push(field);
    const [, request] = requests;
    if (request !== undefined) request.requestTypeId = '1';
  };
  await changed(hide, async () => {
    const report = await diagnose('jane@customer.example HELP-2', 'cannot-see-request');
    expect(closer()).toEqual([path]);
    expect(outcomeOf(report, 'request-not-shared-with-customer')).toBe('blocks');
  });
});

test.each([
  ['two fields', ['Request participants', 'Approvals']],
  ['the organizations', ['Organizations']],
] as const)('where %s are hidden, nothing is concluded and a person looks', async (_, fields) => {
  const hide = ({ projects, requests }: AppUnderTest['site']['state']) => {
    projects[0]?.serviceDesk?.hiddenFields.push(...fields);
    for (const request of requests) request.requestTypeId = '1';
  };
  await changed(hide, async () => {
    const report = await diagnose('jane@customer.example HELP-2', 'cannot-see-request');
    expect(closer()).toEqual([]);
    expect(outcomeOf(report, 'request-not-shared-with-customer')).toBe('unknown');
    expect(report.verdict.open).toContain('request-not-shared-with-customer');
  });
});

test('of two faults in one request both are told, the first that hides it first', async () => {
  const report = await diagnose('jane@customer.example HELP-2', 'cannot-see-request');
  const blocking = report.verdict.findings.filter(
    ({ outcome, explainsSymptom }) => outcome === 'blocks' && explainsSymptom,
  );
  expect(blocking.map(({ cause }) => cause)).toEqual(['request-type-missing', 'request-not-shared-with-customer']);
  expect(report.verdict.rootCause).toBe('request-type-missing');
});

test.each([
  ['a participant', 'participants'],
  ['an approver', 'approvers'],
] as const)('the issue shows %s, to whom it is shared', async (_, part) => {
  const share = ({ requests, accounts }: AppUnderTest['site']['state']) => {
    const [request] = requests;
    const jane = accounts.find(({ email }) => email === 'jane@customer.example');
    if (request !== undefined && jane !== undefined) request[part] = [jane.accountId];
  };
  await changed(share, async () => {
    const report = await diagnose('jane@customer.example HELP-1', 'cannot-see-request');
    expect(closer()).toEqual([]);
    expect(outcomeOf(report, 'request-not-shared-with-customer')).toBe('unknown');
  });
});

describe.each(['add-failed', 'cannot-sign-in', 'not-tried-yet'] as const)('for %s', (symptom) => {
  const ask = (text: string) => app.must('agent', 'diagnose', { project: 'HELP', text, symptom, fresh: true });

  test('the request is read where nobody is found, and shows an inactive reporter', async () => {
    const revoke = ({ accounts }: AppUnderTest['site']['state']) => {
      const jane = accounts.find(({ email }) => email === 'jane@customer.example');
      if (jane?.type === 'customer') jane.active = false;
    };
    await changed(revoke, async () => {
      const [report] = (await ask('HELP-3 is of jane@customer.example')).reports;
      expect(report.verdict.rootCause).toBe('portal-only-inactive');
      expect(issuesRead()).toHaveLength(1);
      expect(closer()).toEqual([]);
      expect(report.calls).toBeLessThanOrEqual(10);
    });
  });

  test('it is not read where an account is found', async () => {
    await ask('HELP-3 is of jane@customer.example');
    expect(issuesRead()).toEqual([]);
  });
});

function outcomeOf(report: Report, cause: string) {
  return report.verdict.findings.find((one) => one.cause === cause)?.outcome;
}
