import * as fc from 'fast-check';
import type { AuditEntry } from '../../src/records/audit-entry';
import { auditCsv, csvCell } from '../../src/words/audit-csv';

const ENTRY: AuditEntry = {
  sequence: 7,
  at: '2026-03-02T10:00:00.000Z',
  actor: 'account-admin',
  action: 'apply',
  phase: 'outcome',
  planId: 'plan-1',
  repair: 'add-customer-to-service-project',
  projectId: '10001',
  projectKey: 'HELP',
  email: 'jane@customer.example',
  cause: 'not-yet-a-customer',
  changes: [],
  outcome: {
    outcome: 'applied',
    at: '2026-03-02T10:00:00.000Z',
    by: 'account-admin',
    changes: [
      {
        outcome: 'applied',
        calls: [{ how: 'attempted', operation: 'POST /rest/x', at: '2026-03-02T10:00:00.000Z', status: 204 }],
      },
    ],
  },
  erased: [],
  previousHash: 'aa',
  hash: 'bb',
};

/** Reads CSV as RFC 4180 says; written for this test alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let position = 0;
  while (position < text.length) {
    expect(text[position]).toBe('"');
    let cell = '';
    for (position += 1; ; position += 1) {
      if (text[position] === '"' && text[position + 1] === '"') position += 1;
      else if (text[position] === '"') break;
      cell += text.charAt(position);
    }
    cells.push(cell);
    position += 1;
    if (text[position] === ',') position += 1;
    else {
      expect(text.slice(position, position + 2)).toBe('\r\n');
      position += 2;
      rows.push(cells);
      cells = [];
    }
  }
  return rows;
}

test.each([
  ['=HYPERLINK("https://evil.example","x")', `'=HYPERLINK("https://evil.example","x")`],
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['+1', "'+1"],
  ['-1+2', "'-1+2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\n=1', "'\n=1"],
  ['  =1', "'  =1"],
  ['\ttext', "'\ttext"],
  ['＝1', "'＝1"],
  ['＠SUM(A1)', "'＠SUM(A1)"],
  ['jane@customer.example', 'jane@customer.example'],
  ['a=b', 'a=b'],
  ['', ''],
  ['say "hi", please', 'say "hi", please'],
])('the cell %j is read as %j', (text, read) => {
  expect(readCsv(`${csvCell(text)}\r\n`)).toEqual([[read]]);
});

test('no cell begins a formula, whatever it holds, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (email, repair) => {
      const [cells = []] = readCsv(auditCsv([{ ...ENTRY, email, repair }], false));
      for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      for (const text of [email, repair]) expect([cells.includes(text), cells.includes(`'${text}`)]).toContain(true);
    }),
  );
});

test('an entry is one row under the names of its columns', () => {
  const [names = [], cells = [], ...others] = readCsv(auditCsv([ENTRY], true));
  expect(others).toEqual([]);
  expect(cells).toHaveLength(names.length);
  expect(Object.fromEntries(names.map((name, index) => [name, cells[index]]))).toMatchObject({
    sequence: '7',
    customer: 'jane@customer.example',
    project: 'HELP',
    outcome: 'applied',
    calls: 'POST /rest/x 204 2026-03-02T10:00:00.000Z',
    hash: 'bb',
  });
});

test('a further part has no names', () => {
  expect(readCsv(auditCsv([ENTRY], false))).toHaveLength(1);
  expect(auditCsv([], false)).toBe('');
});
