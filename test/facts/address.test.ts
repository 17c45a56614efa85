import fc from 'fast-check';
import { parseAddress, type AddressProblem, type StrayLetter } from '../../src/facts/address';

describe('an address', () => {
  test.each<[string, AddressProblem]>([
    ['', 'empty'],
    ['jane', 'user-name'],
    ['jane.doe', 'user-name'],
    ['jsmith_2', 'user-name'],
    ['5b10a2844c20165700ede21d', 'account-id'],
    ['712020:0a1b2c3d-4e5f-6789-abcd-ef0123456789', 'account-id'],
    ['qm:0a1b2c3d-4e5f-6789-abcd-ef0123456789:1', 'account-id'],
    ['jane doe', 'no-at-sign'],
    ['jane.customer.example', 'no-at-sign'],
    ['jane\uff20customer.example', 'wide-at-sign'],
    ['a'.repeat(300), 'too-long'],
    [`jane@${'a'.repeat(300)}.example`, 'too-long'],
    ['jane@@customer.example', 'several-at-signs'],
    ['jane@home@customer.example', 'several-at-signs'],
    ['jane\u200b@customer.example', 'invisible-character'],
    ['\ufeffjane@customer.example', 'invisible-character'],
    ['jane@customer\u00ad.example', 'invisible-character'],
    ['jane@customer.example\u202c', 'invisible-character'],
    ['\u2068jane@customer.example\u2069', 'invisible-character'],
    ['jane doe@customer.example', 'space'],
    ['jane@customer .example', 'space'],
    [' jane@customer.example', 'space'],
    ['jane@customer.example\n', 'space'],
    ['jane\u00a0@customer.example', 'space'],
    ['@customer.example', 'local-part'],
    ['.jane@customer.example', 'local-part'],
    ['jane.@customer.example', 'local-part'],
    ['jane..doe@customer.example', 'local-part'],
    ['jane(home)@customer.example', 'local-part'],
    ['"jane"@customer.example', 'local-part'],
    ['jane,doe@customer.example', 'local-part'],
    ['jane@', 'domain'],
    ['jane@customer', 'domain'],
    ['jane@.example', 'domain'],
    ['jane@customer.', 'domain'],
    ['jane@customer..example', 'domain'],
    ['jane@-customer.example', 'domain'],
    ['jane@customer-.example', 'domain'],
    ['jane@customer.e', 'domain'],
    ['jane@customer.example-', 'domain'],
    ['jane@customer.-example', 'domain'],
    ['jane@customer_company.example', 'domain'],
    ['jane@[192.0.2.1]', 'domain'],
  ])('%j: %s', (given, problem) => {
    expect(parseAddress(given).problems[0]).toBe(problem);
  });

  test.each([
    'jane@customer.example',
    'JANE@Customer.Example',
    'j@customer.example',
    'jane.van-doe+help_desk@mail.customer.example',
    "o'neill@customer.example",
    '{jane}@customer.example',
    'jane@1st-customer.example',
    'jane@xn--mnchen-3ya.example',
  ])('%s is well formed', (given) => {
    expect(parseAddress(given)).toMatchObject({ problems: [], internationalised: false });
  });

  test.each([
    'josé@customer.example',
    // The same name, its accent a character of its own, as some systems write it.
    'jose\u0301@customer.example',
    'jane@münchen.example',
    '用户@客户.example',
    'उदाहरण@परीक्षा.example',
    'جين@مثال.example',
  ])('%s is well formed, and goes beyond ASCII', (given) => {
    expect(parseAddress(given)).toMatchObject({ problems: [], internationalised: true });
  });

  test.each<[string, StrayLetter | undefined]>([
    ['j\u0430ne@customer.example', { letter: '\u0430', alphabet: 'cyrillic' }],
    ['jane@cust\u03bfmer.example', { letter: '\u03bf', alphabet: 'greek' }],
    ['анна@customer.example', undefined],
    ['анна.smith@компания.example', undefined],
    ['josé@customer.example', undefined],
  ])('%s has the stray letter %j', (given, stray) => {
    expect(parseAddress(given).strayLetter).toEqual(stray);
  });

  test('with an invisible character is not called internationalised for that', () => {
    expect(parseAddress('jane\u200b@customer.example').internationalised).toBe(false);
  });

  test.each([
    ['jane@Customer.EXAMPLE', 'customer.example'],
    ['jane@home@customer.example', 'customer.example'],
    ['jane', ''],
    ['', ''],
    ['jane@', ''],
  ])('%j has the domain %j', (given, domain) => {
    expect(parseAddress(given).domain).toBe(domain);
  });

  test('tells every problem that stands by itself', () => {
    expect(parseAddress('jane \u200bdoe').problems).toEqual(['no-at-sign', 'invisible-character', 'space']);
  });

  test('is kept as given, whatever it is, and read in no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        expect(parseAddress(given).given).toBe(given);
      }),
    );
    const started = performance.now();
    for (const long of ['a', 'a.', '-', 'a-', '@', ' ']) parseAddress(`a@${long.repeat(200_000)}`);
    for (const long of ['a', 'a.', '.']) parseAddress(`${long.repeat(200_000)}@customer.example`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test.each(plainAddresses())('%s, as a common mail system makes it, is well formed', (given) => {
    expect(parseAddress(given).problems).toEqual([]);
  });
});

/** Addresses of one word or two, as most are. */
function plainAddresses(): string[] {
  const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
  const address = fc
    .tuple(word, fc.constantFrom('', '.', '-', '_', '+'), word, word)
    .map(([first, between, second, domain]) => `${first}${between}${second}@${domain}.example`);
  return [...new Set(fc.sample(address, { numRuns: 20, seed: 1 }))];
}
