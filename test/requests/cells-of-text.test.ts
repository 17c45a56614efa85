import fc from 'fast-check';
import { cellsOfText } from '../../src/requests/cells-of-text';

test.each<[string, string, string[][]]>([
  [
    'commas',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'semicolons, with commas inside',
    'a,x;b\nc;d',
    [
      ['a,x', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'cells of a spreadsheet',
    'a\tb, c\td\r\ne\tf\tg',
    [
      ['a', 'b, c', 'd'],
      ['e', 'f', 'g'],
    ],
  ],
  [
    'quoted delimiters, quotes and line breaks',
    '"a, ""b""","c\r\nd"\r\ne,f',
    [
      ['a, "b"', 'c\nd'],
      ['e', 'f'],
    ],
  ],
  [
    'spaces behind a closing quote',
    '"a" ,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a quote that is never closed',
    '"a,b\n"c,d',
    [
      ['"a', 'b'],
      ['"c', 'd'],
    ],
  ],
  ['quotes within a cell', 'the "a",b\n"c" d,"e"', [['the "a"', 'b'], ['c" d,"e']]],
  ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
  [
    'old line ends',
    'a,b\rc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['nothing between cells', 'a\nb', [['a'], ['b']]],
  ['nothing at all', '', [['']]],
  ['empty cells and lines', 'a,\n\n,b', [['a', ''], [''], ['', 'b']]],
])('reads %s', (_, text, rows) => {
  expect(cellsOfText(text)).toEqual(rows);
});

test('reads what was written, whatever is in the cells', () => {
  const cell = (delimiter: string) =>
    fc.string({ unit: fc.constantFrom('a', '"', delimiter, '\n', ' ', '@'), maxLength: 8 });
  const table = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.constantFrom('\t', ';', ',', '|'))
    .chain(([width, delimiter]) => {
      const row = fc.array(cell(delimiter), { minLength: width, maxLength: width });
      return fc.tuple(fc.array(row, { minLength: 1, maxLength: 5 }), fc.constant(delimiter));
    })
    // Of a table with nothing but white space, nothing tells what stands between the cells.
    .filter(([rows]) => rows.some((cells) => cells.some((one) => one.trim() !== '')));
  fc.assert(
    fc.property(table, ([rows, delimiter]) => {
      const written = rows
        .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter))
        .join('\r\n');
      expect(cellsOfText(written)).toEqual(rows);
    }),
  );
});

test('takes no longer for quotes that are never closed', () => {
  const started = Date.now();
  expect(cellsOfText('"a '.repeat(60_000)).length).toBe(1);
  expect(cellsOfText(`${'"a" b,'.repeat(30_000)}\n`).length).toBeGreaterThan(0);
  expect(Date.now() - started).toBeLessThan(5_000);
});
