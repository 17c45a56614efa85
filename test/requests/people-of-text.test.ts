import fc from 'fast-check';
import { peopleOfText } from '../../src/requests/people-of-text';

const JANE = { email: 'jane@customer.example', name: 'Jane Doe' };
const BOB = { email: 'bob@customer.example', name: 'Bob Roe' };

describe('reads people as they are pasted', () => {
  test.each([
    ['CSV with a header', 'Name,Email\nJane Doe,jane@customer.example\nBob Roe,bob@customer.example'],
    ['semicolons', 'Name;E-Mail\nJane Doe;jane@customer.example\nBob Roe;bob@customer.example'],
    [
      'tabs, as a spreadsheet copies',
      'E-mail address\tName\njane@customer.example\tJane Doe\nbob@customer.example\tBob Roe',
    ],
    [
      'a byte order mark and Windows lines',
      '\ufeffEmail,Name\r\njane@customer.example,Jane Doe\r\nbob@customer.example,Bob Roe\r\n',
    ],
    ['names in two columns', 'Vorname;Nachname;Mail\nJane;Doe;jane@customer.example\nBob;Roe;bob@customer.example'],
    ['quotes', '"Email","Full Name"\n"jane@customer.example","Jane Doe"\n"bob@customer.example","Bob Roe"'],
    [
      'columns that mean nothing here',
      'Company,Email,Name,Phone\nX,jane@customer.example,Jane Doe,1\nX,bob@customer.example,Bob Roe,2',
    ],
    ['no header', 'jane@customer.example,Jane Doe\nbob@customer.example,Bob Roe'],
    ['recipients of a mail', 'Jane Doe <jane@customer.example>; Bob Roe <bob@customer.example>'],
    ['recipients with commas', 'Jane Doe <jane@customer.example>, "Bob Roe" <bob@customer.example>'],
  ])('%s', (_, text) => {
    expect(peopleOfText(text)).toEqual({ people: [JANE, BOB], invalid: [], repeated: [] });
  });

  test('addresses alone take the part before the @ as a name', () => {
    const people = [
      { email: 'jane@customer.example', name: 'jane' },
      { email: 'bob@customer.example', name: 'bob' },
    ];
    for (const between of ['\n', ', ', '; ', '\r\n\r\n', '\t']) {
      expect(peopleOfText(`jane@customer.example${between}bob@customer.example`).people).toEqual(people);
    }
  });

  test('a quoted name may hold the separator and a line break', () => {
    const text = 'Email,Name\njane@customer.example,"Doe,\nJane"\nno-address,Bob';
    expect(peopleOfText(text)).toMatchObject({
      people: [{ name: 'Doe, Jane' }],
      invalid: [{ line: 4, given: 'no-address', problem: 'user-name' }],
    });
  });

  test('family names before a comma stay with their address', () => {
    expect(peopleOfText('Doe, Jane <jane@customer.example>; Roe, Bob <bob@customer.example>')).toEqual({
      people: [
        { email: JANE.email, name: 'Doe, Jane' },
        { email: BOB.email, name: 'Roe, Bob' },
      ],
      invalid: [],
      repeated: [],
    });
  });
});

test('an address is taken once, and told as repeated', () => {
  const list = peopleOfText(
    'jane@customer.example\nJane@Customer.example\nbob@customer.example\njane@customer.example',
  );
  expect(list.people.map(({ email }) => email)).toEqual(['jane@customer.example', 'bob@customer.example']);
  expect(list.repeated).toEqual(['jane@customer.example']);
});

test('what is no address is told with its line, and nobody is dropped', () => {
  const list = peopleOfText(
    'Email,Name\njane@customer.example,Jane\n,Nobody\njane@@customer.example,Twice\nbob@customer,Bob',
  );
  expect(list.people).toHaveLength(1);
  expect(list.invalid).toEqual([
    { line: 3, given: 'Nobody', problem: 'empty' },
    { line: 4, given: 'jane@@customer.example', problem: 'several-at-signs' },
    { line: 5, given: 'bob@customer', problem: 'domain' },
  ]);
});

test('an empty text is an empty list', () => {
  expect(peopleOfText(' \n\ufeff')).toEqual({ people: [], invalid: [], repeated: [] });
});

test('whatever is pasted, every @ is somebody or is told', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '@', '.', ',', ';', '<', '>', '"', ' ', '\n', '\t', '|') }),
      (text) => {
        const { people, invalid, repeated } = peopleOfText(text);
        if (text.includes('@')) expect(people.length + invalid.length + repeated.length).toBeGreaterThan(0);
        expect(new Set(people.map(({ email }) => email.toLowerCase())).size).toBe(people.length);
      },
    ),
  );
});
