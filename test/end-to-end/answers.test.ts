import type { Verdict } from '../../src/diagnosis/verdict';
import { openApp, type AppUnderTest } from './ask-app';

let app: AppUnderTest;
beforeEach(async () => {
  app = await openApp('customer-access-types-disabled');
});
afterEach(() => app.close());

const complaint = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };
const HELP = { project: 'HELP', complaint };

test('an answer about the site is remembered, shown with who and when, used for others, and can be taken back', async () => {
  const answers = [{ question: 'customer-access-types', answer: 'none' }];
  const told = await app.must('agent', 'answerQuestion', { ...HELP, email: 'jane@customer.example', answers });
  expect(told.report.verdict.rootCause).toBe('customer-access-types-disabled');

  const other = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: 'ravi@elsewhere.example' });
  const [report] = other.reports;
  expect(report.verdict.rootCause).toBe('customer-access-types-disabled');
  expect(report.answers).toMatchObject([
    { question: 'customer-access-types', remembered: true, by: app.accountId('agent') },
  ]);
  const finding = report.verdict.findings.find((one) => one.cause === 'customer-access-types-disabled');
  // An agent need not have seen the page: whoever administers the site is not told that it is certain.
  const source = { how: 'told', by: app.accountId('agent'), hearsay: true };
  expect(finding).toMatchObject({ confidence: 'likely', sources: { customerAccess: source } });

  await app.must('agent', 'forgetAnswer', {
    project: 'HELP',
    email: 'jane@customer.example',
    question: 'customer-access-types',
  });
  const after = await app.must('jira-admin', 'diagnose', { project: 'HELP', text: 'ravi@elsewhere.example' });
  expect(after.reports[0].verdict.rootCause).toBeUndefined();
});

test('what an administrator of it told is certain for others, and what somebody told is certain to themselves', async () => {
  const answers = [{ question: 'customer-access-types', answer: 'none' }];
  const confidence = async (by: 'agent' | 'jira-admin', reader: 'agent' | 'jira-admin') => {
    await app.must(by, 'answerQuestion', { ...HELP, email: 'jane@customer.example', answers });
    const { reports } = await app.must(reader, 'diagnose', { project: 'HELP', text: 'ravi@elsewhere.example' });
    const finding = reports[0].verdict.findings.find(({ cause }) => cause === 'customer-access-types-disabled');
    return finding !== undefined && 'confidence' in finding ? finding.confidence : undefined;
  };
  expect(await confidence('jira-admin', 'agent')).toBe('certain');
  expect(await confidence('agent', 'agent')).toBe('certain');
  expect(await confidence('agent', 'jira-admin')).toBe('likely');
});

test('an answer brings back what was counted over the addresses given, so that the list stays known', async () => {
  const text = 'jane@customer.example ravi@elsewhere.example';
  const outcomeOf = ({ verdict }: { verdict: Verdict }) =>
    verdict.findings.find(({ cause }) => cause === 'bulk-add-partial')?.outcome;
  const whole = await app.must('agent', 'diagnose', { project: 'HELP', text });
  expect(outcomeOf(whole.reports[0])).toBe('not-applicable');
  const answers = [{ question: 'directory-user', answer: 'not-listed' }];
  const asked = { ...HELP, email: 'jane@customer.example', answers };
  const counted = await app.must('agent', 'answerQuestion', { ...asked, batch: { given: 2, listed: 0, unread: 0 } });
  expect(outcomeOf(counted.report)).toBe('not-applicable');
  expect(outcomeOf((await app.must('agent', 'answerQuestion', asked)).report)).toBe('unknown');
  const listed = await app.must('agent', 'answerQuestion', { ...asked, batch: { given: 2, listed: 1, unread: 0 } });
  expect(outcomeOf(listed.report)).toBe('warns');
  const wrong = { ...asked, batch: { given: 2, listed: -1, unread: 0 } };
  expect(await app.ask('agent', 'answerQuestion', wrong)).toMatchObject({ kind: 'problem' });
});

test('an answer about one customer is not remembered', async () => {
  const answers = [{ question: 'directory-user', answer: 'suspended' }];
  await app.must('agent', 'answerQuestion', { ...HELP, email: 'jane@customer.example', answers });
  const again = await app.must('agent', 'diagnose', { project: 'HELP', text: 'jane@customer.example' });
  expect(again.reports[0].answers).toEqual([]);
});

test('an answer about a domain counts for that domain alone', async () => {
  const answers = [{ question: 'domain-admitted', answer: 'no' }];
  await app.must('agent', 'answerQuestion', { ...HELP, email: 'jane@customer.example', answers });
  const same = await app.must('agent', 'diagnose', { project: 'HELP', text: 'noa@customer.example' });
  expect(same.reports[0].verdict.rootCause).toBe('domain-not-allowed');
  const other = await app.must('agent', 'diagnose', { project: 'HELP', text: 'ravi@elsewhere.example' });
  expect(other.reports[0].verdict.rootCause).toBeUndefined();
});

test('an answer that is none ends with the ones that are', async () => {
  const answers = [{ question: 'customer-access-types', answer: 'maybe' }];
  const result = await app.ask('agent', 'answerQuestion', { ...HELP, email: 'jane@customer.example', answers });
  expect(result).toMatchObject({ kind: 'problem', problem: { code: 'unknown-question' } });
});

test('a Jira administrator sees what is remembered for the site and its domains, and forgets one', async () => {
  const email = 'jane@customer.example';
  const told = [
    { question: 'customer-access-types', answer: 'none' },
    { question: 'domain-admitted', answer: 'no' },
    { question: 'channel-access', answer: 'open' },
    { question: 'directory-user', answer: 'suspended' },
  ];
  for (const answer of told) await app.must('agent', 'answerQuestion', { ...HELP, email, answers: [answer] });
  const { answers } = await app.must('jira-admin', 'readAnswers', {});
  const by = app.accountId('agent');
  expect(answers).toMatchObject([
    { question: 'domain-admitted', answer: 'no', domain: 'customer.example', by },
    { question: 'customer-access-types', answer: 'none', by },
  ]);
  expect(answers[1]).not.toHaveProperty('domain');
  for (const { at, until } of answers) expect(Date.parse(until) - Date.parse(at)).toBe(30 * 24 * 3_600_000);

  const key = answers[1]?.key ?? '';
  expect(await app.must('jira-admin', 'forgetSiteAnswer', { key })).toEqual({
    kind: 'site-answers',
    answers: answers.slice(0, 1),
  });
  const after = await app.must('agent', 'diagnose', { project: 'HELP', text: email });
  expect(after.reports[0].answers.map(({ question }) => question)).not.toContain('customer-access-types');
});

test('nothing but answers about the site can be forgotten so', async () => {
  for (const key of ['entry:000000000001', 'answer:project:channel-access:10000', 'draft:1']) {
    const result = await app.ask('jira-admin', 'forgetSiteAnswer', { key });
    expect(result).toMatchObject({ kind: 'problem', problem: { code: 'bad-request' } });
  }
});
