import french from '../../locales/fr-FR.json';
import { english } from '../../scripts/english';
import type { Evidence } from '../../src/checks/check';
import type { Finding } from '../../src/diagnosis/judge';
import type { Source } from '../../src/facts/fact';
import { evidenceText, sourceText, unreadLines } from '../../src/words/report-text';
import { sayIn } from '../../src/words/say';

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

describe('what stands between two texts is each language’s own: French has a space before a colon and a semicolon', () => {
  const texts: Readonly<Record<string, string>> = french;
  const say = sayIn((id) => texts[id], 'fr-FR');
  const known = { cause: 'portal-access-permission-missing', stage: 'service-project', explainsSymptom: true } as const;
  const seen: Finding = { ...known, outcome: 'not-applicable', because: '' };

  test.each<[string, string[], string[], number, number]>([
    ['granted and missing', ['ADD_COMMENTS'], ['BROWSE_PROJECTS'], 3, 1],
    ['granted alone', ['ADD_COMMENTS'], [], 2, 0],
    ['missing alone', [], ['BROWSE_PROJECTS'], 2, 0],
    ['nothing', [], [], 1, 0],
  ])('permissions, %s', (_which, granted, missing, colons, semicolons) => {
    const evidence: Evidence = { type: 'grants', fact: 'permissionScheme', label: 'grants', granted, missing };
    const text = evidenceText(seen, evidence, say);
    expect(text.match(/[\u00a0\u202f ]:/gu) ?? []).toHaveLength(colons);
    expect(text.match(/[\u00a0\u202f ];/gu) ?? []).toHaveLength(semicolons);
    expect(text).not.toMatch(/[^\u00a0\u202f ][:;]/u);
  });

  test('what could not be read', () => {
    const unread: Finding = {
      ...known,
      outcome: 'unknown',
      missing: [{ fact: 'permissionScheme', reason: 'forbidden', tried: [] }],
    };
    expect(unreadLines(unread, say).join()).toMatch(/^\p{Lu}[^:]+[\u00a0\u202f ]: [^:]+$/u);
  });
});
