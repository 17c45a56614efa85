import { english } from '../../scripts/english';
import type { Evidence } from '../../src/checks/check';
import type { Finding } from '../../src/diagnosis/judge';
import type { Source } from '../../src/facts/fact';
import { evidenceText, sourceText } from '../../src/words/report-text';

const READER = { caller: { accountId: '5b10ac8d-82e0-5b22' } };
const AT = '2026-03-02T09:00:00.000Z';

describe('who told something', () => {
  test.each([
    ['the reader', READER.caller.accountId, /^Told by you on Mar 2, 2026/],
    ['somebody else, whose id keeps its hyphens', '712020:0e1d-44aa', /^Told by 712020:0e1d-44aa on Mar 2, 2026/],
  ])('%s', (_who, by, text) => {
    const source: Source = { how: 'told', by, at: AT, question: 'channel-access' };
    expect(sourceText(source, READER, english(), 'en-US')).toMatch(text);
  });
});

describe('a list that was seen', () => {
  const finding: Finding = {
    cause: 'customer-consumes-license',
    stage: 'account',
    explainsSymptom: true,
    outcome: 'not-applicable',
    because: '',
  };

  test.each<[readonly string[], string]>([
    [[], 'Application roles of the account: none'],
    [['jira-software', 'jira-servicedesk'], 'Application roles of the account: Jira and Jira Service Management'],
  ])('%j', (items, text) => {
    const evidence: Evidence = { type: 'list', fact: 'accountRoles', label: 'roles', items };
    expect(evidenceText(finding, evidence, english())).toBe(text);
  });
});
