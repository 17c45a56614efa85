import { defineCheck, type Check, type CheckWords, type Message } from '../../src/checks/check';
import type { FactName } from '../../src/facts/facts';
import { sayIn } from '../../src/words/say';
import { asAnyCheck, rowsOf, type CaseTable } from './case-table';
import { reviewRow, reviewTable } from './review-table';

const words = {
  title: { text: 'Closed' },
  why: { text: 'Nobody gets in.' },
  todo: { text: 'Open it.' },
  sources: ['https://support.atlassian.com/'],
  messages: {
    closed: { text: 'It is {portal, select, restricted {closed} other {open}}.' },
    seen: { text: 'Portal: {portal, select, restricted {closed} other {open}}' },
  },
} satisfies CheckWords;
const good = defineCheck<typeof words>()({
  cause: 'portal-closed',
  stage: 'site',
  explains: ['add-failed'],
  needs: ['channelAccess'],
  judge({ channelAccess }) {
    const values = { portal: channelAccess.portal };
    const evidence = [{ type: 'value', fact: 'channelAccess', label: 'seen', values }] as const;
    return channelAccess.portal === 'open'
      ? { outcome: 'passes', evidence }
      : { outcome: 'blocks', message: 'closed', values, confidence: 'certain', evidence };
  },
});

const closed = {
  given: { channelAccess: { portal: 'restricted' } },
  message: 'closed',
  confidence: 'certain',
} as const;
const table: CaseTable = { blocks: [{ name: 'closed', ...closed }], passes: [{ name: 'open' }] };

type Part = Partial<Check<FactName, FactName, string>> & { messages?: Record<string, Message> };

/** The good check with one part exchanged, reviewed with this table. */
function reviews({ messages = words.messages, ...part }: Part, cases: CaseTable = table): string[] {
  const check = { ...asAnyCheck(good), ...(part as object) };
  const say = sayIn((id) => messages[id]?.text, 'en-US');
  return [
    ...reviewTable(check, cases, Object.keys(messages)),
    ...rowsOf(cases).flatMap((row) => reviewRow(check, row, say)),
  ];
}

const seen = { type: 'value', fact: 'channelAccess', label: 'seen', values: { portal: 'open' } } as const;

describe('the review of a table of cases', () => {
  test('finds nothing wrong with a good check and a complete table', () => {
    expect(reviews({})).toEqual([]);
  });

  test.each<[string, Part, CaseTable, string]>([
    ['two cases of one name', {}, { ...table, passes: [{ name: 'closed' }] }, 'two cases are called “closed”'],
    [
      'two cases with the same facts',
      {},
      { ...table, passes: [{ name: 'open' }, { name: 'ajar' }] },
      'the cases open and ajar have the same facts',
    ],
    [
      'an outcome without a case',
      {},
      { blocks: table.blocks ?? [] },
      'it can come out as passes, and no case shows it',
    ],
    [
      'an exclusion without a case',
      { excluded: () => undefined },
      table,
      'it can come out as not-applicable, and no case shows it',
    ],
    [
      'a message without a case',
      { messages: { ...words.messages, spare: { text: 'Spare.' } } },
      table,
      'no case says the message spare',
    ],
    [
      'a wrong message',
      {},
      { ...table, blocks: [{ name: 'closed', ...closed, message: 'seen' }] },
      'it says closed, not seen',
    ],
    [
      'a wrong confidence',
      {},
      { ...table, blocks: [{ name: 'closed', ...closed, confidence: 'likely' }] },
      'it is certain, not likely',
    ],
    [
      'a confidence without a case',
      {
        judge: ({ channelAccess }) => ({
          outcome: 'blocks',
          message: 'closed',
          confidence: channelAccess.inferred ? 'possible' : 'certain',
          evidence: [seen],
        }),
      },
      table,
      'it can be possible, and no case shows it',
    ],
    [
      'a wrong outcome',
      {},
      { blocks: [{ name: 'open', message: 'closed', confidence: 'certain' }], passes: [{ name: 'closed', ...closed }] },
      'it comes out as passes, not as blocks',
    ],
    [
      'an accusation of the healthy site',
      { judge: () => ({ outcome: 'blocks', message: 'closed', confidence: 'certain', evidence: [seen] }) },
      table,
      'it accuses a healthy site (blocks: closed)',
    ],
    [
      'a check that passes what it did not read',
      { needs: [], judge: () => ({ outcome: 'passes', evidence: [seen] }) },
      { passes: [{ name: 'unread', unread: ['channelAccess'] }] },
      'it shows channelAccess, which was not read',
    ],
    [
      'a text whose placeholder gets no value',
      { messages: { ...words.messages, closed: { text: 'It is {state}.' } } },
      table,
      'closed cannot be said: ',
    ],
    [
      'a word that is in no text',
      { messages: { ...words.messages, seen: { text: 'Portal: {portal}' } } },
      table,
      'seen shows a word that is in no text and no fact: restricted',
    ],
    [
      'a text that does not parse',
      { messages: { ...words.messages, seen: { text: '{' } } },
      table,
      'seen cannot be said: ',
    ],
    [
      'a message that is not declared',
      { messages: { seen: words.messages.seen } },
      table,
      'it has no words for closed',
    ],
    [
      'facts that are changed',
      {
        judge(values) {
          values.channelAccess.portal = 'open';
          return { outcome: 'passes', evidence: [seen] };
        },
      },
      table,
      'it changes the facts that it was given',
    ],
    [
      'judgement by the clock',
      {
        judge: () => ({
          outcome: 'passes',
          evidence: [{ ...seen, values: { portal: performance.now() } }],
        }),
      },
      { passes: [{ name: 'open' }] },
      'a second look comes out otherwise',
    ],
    [
      'a look at facts it does not declare',
      {
        judge: (_, uses) => ({
          outcome: 'passes',
          evidence: [{ ...seen, values: { portal: String(uses.caller.readable) } }],
        }),
      },
      { passes: [{ name: 'open' }] },
      'it comes out otherwise without the facts that it does not declare',
    ],
    [
      'evidence of a fact it does not declare',
      { judge: () => ({ outcome: 'passes', evidence: [{ ...seen, fact: 'caller' }] }) },
      { passes: [{ name: 'open' }] },
      'it shows caller as evidence, which it does not declare',
    ],
    [
      'a personal value that is not shown',
      { judge: () => ({ outcome: 'passes', evidence: [{ ...seen, personal: ['name'] }] }) },
      { passes: [{ name: 'open' }] },
      'it marks name as personal, which it does not show',
    ],
  ])('finds %s', (_, part, cases, problem) => {
    const found = reviews(part, cases);
    expect(found.filter((one) => one.startsWith(problem))).not.toEqual([]);
  });
});
