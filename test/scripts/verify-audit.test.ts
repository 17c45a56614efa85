import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runVerifyAudit } from '../../scripts/verify-audit';
import { exportedTrail } from '../../src/records/exported-trail';
import { erase, trailOf, type Trail } from '../records/chain';

const folder = mkdtempSync(path.join(tmpdir(), 'verify-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

const part = ({ entries, head, checkpoint }: Trail, from: number, to?: number, search = {}) =>
  JSON.stringify(exportedTrail([...entries].reverse().slice(from, to), search, { head, checkpoint }), null, 2);

function run(...files: string[]): { status: number; text: string } {
  const said: string[] = [];
  const keep = (line: unknown) => void said.push(String(line));
  const spies = [jest.spyOn(console, 'log'), jest.spyOn(console, 'error')];
  for (const spy of spies) spy.mockImplementation(keep);
  const status = runVerifyAudit(files);
  for (const spy of spies) spy.mockRestore();
  return { status, text: said.join('\n') };
}

test('an export as it was written is told to be so, with its newest hash, in several files', () => {
  const trail = erase(trailOf(7), [2, 3], 'contact');
  const found = run(file('1.json', part(trail, 0, 3)), file('2.json', part(trail, 3)));
  expect(found.status).toBe(0);
  expect(found.text).toContain('Entries: 8, from number 1');
  expect(found.text).toContain('Entries of which personal data was erased: 2');
  expect(found.text).toContain('As it was written');
  expect(found.text).toContain(trail.head.hash);
});

test('an edited one is told, with the entry', () => {
  const edited = part(trailOf(5), 0).replaceAll('"not-yet-a-customer"', '"another"');
  const found = run(file('edited.json', edited));
  expect(found.status).toBe(1);
  expect(found.text).toContain('NOT AS IT WAS WRITTEN. Entry number 1: it, or what stands beside it, was changed');
  expect(found.text).not.toContain('As it was written:');
});

test('one that was cut is told, with the first entry that is missing', () => {
  const found = run(file('cut.json', part(trailOf(5), 2)));
  expect(found.status).toBe(1);
  expect(found.text).toContain('Entry number 4: it and all newer ones are missing');
});

test('a search says that gaps cannot be seen', () => {
  const found = run(file('search.json', part(trailOf(5), 1, 3, { projectId: '10001' })));
  expect(found.status).toBe(0);
  expect(found.text).toContain('Every entry is unchanged.');
  expect(found.text).toContain('whether entries are missing cannot be seen');
});

test.each([
  ['no file', [], 'Name at least one file.'],
  ['a file that is not there', [path.join(folder, 'none.json')], 'none.json cannot be read.'],
  ['a CSV', [file('a.csv', '"sequence","at"')], 'a CSV cannot be verified'],
  ['an export from before', [file('old.json', '[]')], 'Export it again.'],
  ['another document', [file('other.json', '{"entries":[]}')], 'is no exported audit trail of this app'],
  [
    'one of a later version',
    [file('later.json', part(trailOf(2), 0).replace('"version": 1', '"version": 2'))],
    'has version 2',
  ],
  [
    'entries without what proves them',
    [file('bare.json', part(trailOf(2), 0).replaceAll('"sealed"', '"open"'))],
    'entries.0.sealed',
  ],
  ['a wrong option', ['--wrong'], 'wrong'],
])('%s is refused with what to do', (_, files, message) => {
  const found = run(...files);
  expect(found.status).toBe(2);
  expect(found.text).toContain(message);
});

test.each(['--help', '-h'])('%s is no failure', (help) => {
  expect(run(help)).toMatchObject({ status: 0 });
});
