import { sameAddress } from '../../src/facts/accounts';

test.each<[string, string | null | undefined, string, boolean]>([
  ['the same', 'jane@customer.example', 'Jane', true],
  ['the same in other letters', 'Jane@Customer.example', 'Jane', true],
  ['a longer one', 'jane@customer.example.org', 'Jane', false],
  ['hidden, with a name of its own: found by the address', undefined, 'Jane Roe', true],
  ['hidden, with a name that is the address: found by the name', undefined, 'jane@customer.example', false],
  ['hidden as null, with a name that begins with the address', null, 'JANE@customer.example (old)', false],
])('an address that is %s', (_, email, displayName, expected) => {
  expect(sameAddress('jane@customer.example', email, displayName)).toBe(expected);
});
