import * as fc from 'fast-check';
import { exportedTrail, type ExportedTrail } from '../../src/records/exported-trail';
import { verifyExport } from '../../src/records/verify-export';
import { anyTrail, append, breakOf, draft, trailOf, type Trail } from './chain';

/** As the app writes it and somebody saves it, in parts of so many entries, the newest first. */
function exported({ entries, head, checkpoint }: Trail, size = 100, search = {}): [ExportedTrail, ...ExportedTrail[]] {
  const newest = [...entries].reverse();
  const parts = [exportedTrail(newest.slice(0, size), search, { head, checkpoint })];
  for (let from = size; from < newest.length; from += size) {
    parts.push(exportedTrail(newest.slice(from, from + size), search, { head, checkpoint }));
  }
  return JSON.parse(JSON.stringify(parts)) as [ExportedTrail, ...ExportedTrail[]];
}

const brokenBy = (parts: [ExportedTrail, ...ExportedTrail[]]) => {
  const verdict = verifyExport(parts);
  return verdict.kind === 'chain' ? verdict.broken : verdict.edited;
};

test('what the app finds unbroken is unbroken in an export, in any number of parts and any order', () => {
  fc.assert(
    fc.property(anyTrail, fc.integer({ min: 1, max: 5 }), fc.boolean(), (trail, size, backwards) => {
      const parts = exported(trail, size);
      if (backwards) parts.reverse();
      const verdict = verifyExport(parts);
      expect(brokenBy(parts)).toEqual(breakOf(trail));
      expect(breakOf(trail)).toBeUndefined();
      expect(verdict.count).toBe(trail.entries.length);
      expect(verdict.newest).toEqual(trail.entries.length === 0 ? undefined : trail.head);
    }),
  );
});

type Exported = ExportedTrail['entries'][number];

/** Changes the entry with the number 4. */
const inFourth = (change: (entry: Exported) => void) => (part: ExportedTrail) => {
  const entry = part.entries.find(({ sealed }) => sealed.sequence === 4);
  if (entry !== undefined) change(entry);
};

const CASES: [string, (part: ExportedTrail) => unknown, { kind: string; sequence: number }][] = [
  [
    'an entry is edited',
    inFourth(({ sealed }) => Object.assign(sealed, { planId: 'x' })),
    { kind: 'edited', sequence: 4 },
  ],
  ['a hash is edited', inFourth(({ sealed }) => Object.assign(sealed, { hash: 'x' })), { kind: 'edited', sequence: 4 }],
  [
    'only what people read is edited',
    inFourth((entry) => Object.assign(entry, { email: 'x' })),
    { kind: 'edited', sequence: 4 },
  ],
  [
    'a personal part is edited',
    inFourth(({ sealed }) => Object.assign(sealed.personal.contact?.texts ?? {}, { email: 'x' })),
    { kind: 'edited', sequence: 4 },
  ],
  ['personal data is taken out', inFourth(take), { kind: 'erased', sequence: 4 }],
  ['an entry is cut out', ({ entries }) => entries.splice(2, 1), { kind: 'missing', sequence: 4 }],
  ['the newest are cut off', ({ entries }) => entries.splice(0, 2), { kind: 'cut', sequence: 5 }],
  ['the oldest are cut off', ({ entries }) => entries.splice(-2), { kind: 'missing', sequence: 1 }],
  [
    'an entry is moved',
    inFourth(({ sealed }) => Object.assign(sealed, { sequence: 9 })),
    { kind: 'missing', sequence: 4 },
  ],
];

test.each(CASES)('%s: it says where', (_, change, broken) => {
  const parts = exported(trailOf(6));
  change(parts[0]);
  expect(brokenBy(parts)).toEqual(broken);
});

function take(entry: Exported): void {
  delete entry.sealed.personal.contact;
  delete entry.sealed.customer;
  entry.email = '—';
  entry.erased = ['contact'];
  for (const change of entry.changes) {
    for (const field of ['email', 'displayName', 'message'] as const) {
      const target: Record<string, unknown> = { ...change.target };
      change.target = target as never;
      if (field in target) target[field] = '—';
    }
  }
}

test('a part that was not given is missed', () => {
  const [first, second, third] = exported(trailOf(9), 3);
  if (first === undefined || second === undefined || third === undefined) throw new Error('There are three parts.');
  expect(brokenBy([first, third])).toEqual({ kind: 'missing', sequence: 4 });
  expect(brokenBy([second, third])).toEqual({ kind: 'cut', sequence: 7 });
  expect(brokenBy([first, second])).toEqual({ kind: 'missing', sequence: 1 });
  expect(brokenBy([first, second, second, third])).toBeUndefined();
});

test('entries that were written while the parts were exported break nothing', () => {
  const trail = trailOf(6);
  const [first] = exported(trail, 3);
  const [, second] = exported(append(trail, draft()), 4);
  if (second === undefined) throw new Error('There are two parts.');
  expect(brokenBy([first, second])).toBeUndefined();
});

test('of a search, each entry is held against its own hash, and gaps cannot be seen', () => {
  const trail = trailOf(6);
  const parts = exported({ ...trail, entries: trail.entries.filter(({ sequence }) => sequence % 2 === 0) }, 100, {
    projectId: '10001',
  });
  expect(verifyExport(parts)).toMatchObject({ kind: 'entries', count: 3, edited: [] });
  const [part] = parts;
  if (part.entries[1] !== undefined) part.entries[1].sealed.repair = 'x';
  expect(verifyExport(parts)).toMatchObject({ kind: 'entries', edited: [4] });
});
