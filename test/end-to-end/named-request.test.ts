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
