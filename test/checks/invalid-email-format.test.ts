import check from '../../src/checks/invalid-email-format';
import { checkCases } from './check-cases';
import { factsWith } from './healthy-facts';
import { parseAddress } from '../../src/facts/address';

const MALFORMED = [
  ['nothing at all', ''],
  ['no @', 'jane.customer.example'],
  ['two @', 'jane@@customer.example'],
  ['a space in the middle', 'jane doe@customer.example'],
  ['a zero-width space', 'jane\u200b@customer.example'],
  ['a domain without a dot', 'jane@customer'],
  ['two dots in a row', 'jane..doe@customer.example'],
] as const;

checkCases(check, {
  blocks: [
    ...MALFORMED.map(([name, given]) => ({
      name,
      given: { address: parseAddress(given) },
      message: 'malformed' as const,
      confidence: 'certain' as const,
    })),
    {
      name: 'a well-formed address that the log says Jira did not take',
      given: { notificationLog: { state: 'email-validation-error' } },
      message: 'refused',
      confidence: 'certain',
    },
  ],
  warns: [
    {
      name: 'letters beyond ASCII',
      given: { address: parseAddress('josé@customer.example') },
      message: 'unusual',
      confidence: 'possible',
    },
    {
      name: 'a letter that only looks Latin',
      given: { address: parseAddress('j\u0430ne@customer.example') },
      message: 'stray',
      confidence: 'likely',
    },
    {
      name: 'a domain beyond ASCII',
      given: { address: parseAddress('jose@münchen.example') },
      message: 'unusual',
      confidence: 'possible',
    },
  ],
  'not-applicable': [
    {
      name: 'the id of an account that hides its address',
      given: { address: { ...parseAddress('5b10a2844c20165700ede21d'), problems: [], hidden: true } },
      because: 'hidden',
    },
  ],
  passes: [
    { name: 'a plain address' },
    { name: 'tags and dots', given: { address: parseAddress('jane.doe+help@mail.customer.example') } },
    { name: 'an apostrophe', given: { address: parseAddress("o'neill@customer.example") } },
  ],
});

test('of an endless address, its beginning is said again', () => {
  const judged = check.judge({ address: parseAddress('a'.repeat(70_000)) }, factsWith());
  expect(JSON.stringify(judged).length).toBeLessThan(600);
  expect(judged).toMatchObject({ outcome: 'blocks', values: { problem: 'too-long' } });
});
