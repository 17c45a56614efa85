import * as fc from 'fast-check';
import { hashOf, openEntry, sealEntry, withoutPart, type StoredEntry } from '../../src/records/audit-entry';
import type { PartName } from '../../src/records/personal-parts';
import {
  anyTrail,
  append,
  breakOf,
  deleteThrough,
  draft,
  erase,
  handOffDraft,
  placeOf,
  START,
  trailOf,
  type Trail,
} from './chain';

const RUNS = { numRuns: 120 };
const pick = fc.nat({ max: 1_000 });
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The same trail with one entry changed in place. */
function edited(trail: Trail, index: number, edit: (entry: StoredEntry) => StoredEntry): Trail {
  const chosen = index % trail.entries.length;
  return { ...trail, entries: trail.entries.map((entry, position) => (position === chosen ? edit(entry) : entry)) };
}

describe('what the app itself does', () => {
  test('never breaks the chain: appending, erasing and deleting after its time, in any order', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        expect(breakOf(trail)).toBeUndefined();
      }),
      RUNS,
    );
  });

  test('nothing at all is a trail too', () => {
    expect(breakOf({ entries: [], head: START, checkpoint: START })).toBeUndefined();
  });
});

describe('what somebody did to the stored entries shows', () => {
  const EDITS: Record<string, (entry: StoredEntry) => StoredEntry> = {
    'another time': (entry) => ({ ...entry, at: new Date(Date.parse(entry.at) + 1).toISOString() }),
    'another action': (entry) => ({ ...entry, action: entry.action === 'undo' ? 'apply' : 'undo' }),
    'another phase': (entry) => ({ ...entry, phase: entry.phase === 'intent' ? 'outcome' : 'intent' }),
    'another plan': (entry) => ({ ...entry, planId: 'another-plan' }),
    'another repair': (entry) => ({ ...entry, repair: 'another-repair' }),
    'another project': (entry) => ({ ...entry, projectId: '99999' }),
    'another key': (entry) => ({ ...entry, projectKey: 'OTHER' }),
    'another cause': (entry) => ({ ...entry, cause: 'another-cause' }),
    'other changes': (entry) => ({ ...entry, body: { changes: ['something else'] } }),
    'another predecessor': (entry) => ({ ...entry, previousHash: 'f'.repeat(64) }),
    'another hash': (entry) => ({ ...entry, hash: 'f'.repeat(64) }),
    'another commitment': (entry) => ({ ...entry, commitments: { ...entry.commitments, actor: 'f'.repeat(64) } }),
    'no commitments': (entry) => ({ ...entry, commitments: { somebody: 'f' } as StoredEntry['commitments'] }),
    'another actor to be found by': (entry) => ({ ...entry, actor: 'somebody-else' }),
    'another customer to be found by': (entry) => ({ ...entry, customer: 'another-key' }),
    'another account to be found by': (entry) => ({ ...entry, account: 'another-account' }),
    'another actor in the clear': (entry) => withText(entry, 'actor', 'actor', 'somebody-else'),
    'another address in the clear': (entry) => withText(entry, 'contact', 'email', 'mary@customer.example'),
    'another account in the clear': (entry) => withText(entry, 'account', 'changes/0/target/accountId', 'qm:mary'),
    'another salt': (entry) => withSalt(entry, 'f'.repeat(64)),
  };

  test.each(Object.entries(EDITS))('%s', (_, edit) => {
    fc.assert(
      fc.property(anyTrail, pick, (trail, index) => {
        expect(breakOf(edited(trail, index, edit))).toBeDefined();
      }),
      RUNS,
    );
  });

  test('an edit with a hash that was made anew', () => {
    fc.assert(
      fc.property(anyTrail, pick, (trail, index) => {
        const forged = edited(trail, index, (entry) => {
          const other = { ...entry, repair: 'another-repair' };
          return { ...other, hash: hashOf(other) };
        });
        expect(breakOf(forged)?.kind).toBe('replaced');
      }),
      RUNS,
    );
  });

  test('a deletion, wherever', () => {
    fc.assert(
      fc.property(anyTrail, pick, (trail, index) => {
        const chosen = index % trail.entries.length;
        const entries = trail.entries.filter((_, position) => position !== chosen);
        const last = chosen === trail.entries.length - 1;
        expect(breakOf({ ...trail, entries })).toEqual({
          kind: last ? 'cut' : 'missing',
          sequence: trail.entries[chosen]?.sequence,
        });
      }),
      RUNS,
    );
  });

  test('a cut tail, however much of it', () => {
    fc.assert(
      fc.property(anyTrail, pick, (trail, index) => {
        const entries = trail.entries.slice(0, index % trail.entries.length);
        expect(breakOf({ ...trail, entries })?.kind).toBe('cut');
      }),
      RUNS,
    );
  });

  test('a head that was put back leaves entries without a place', () => {
    const trail = trailOf(6);
    const third = trail.entries[2];
    if (third === undefined) throw new Error('The trail is too short.');
    expect(breakOf({ ...trail, head: placeOf(third) })).toEqual({ kind: 'out-of-place', sequence: 4 });
  });

  test('a cut front, with or without the checkpoint moved along', () => {
    fc.assert(
      fc.property(anyTrail, pick, (trail, index) => {
        fc.pre(trail.entries.length > 1);
        const cut = 1 + (index % (trail.entries.length - 1));
        const entries = trail.entries.slice(cut);
        expect(breakOf({ ...trail, entries })?.kind).toBe('missing');
        const newest = trail.entries[cut - 1];
        if (newest === undefined) throw new Error('Nothing was cut.');
        const told = trail.entries.slice(cut).some(({ body }) => {
          const { note } = body as { note?: { of: string; through?: number } };
          return note?.of === 'retention' && (note.through ?? 0) >= newest.sequence;
        });
        // Up to where the trail itself says that it was deleted, there is nothing to show.
        if (!told) expect(breakOf({ ...trail, entries, checkpoint: placeOf(newest) })).toBeDefined();
      }),
      RUNS,
    );
  });

  test('two entries that changed places', () => {
    fc.assert(
      fc.property(anyTrail, pick, pick, (trail, one, other) => {
        const [first, second] = [one % trail.entries.length, other % trail.entries.length];
        fc.pre(first !== second);
        const entries = [...trail.entries];
        entries[first] = at(trail.entries, second);
        entries[second] = at(trail.entries, first);
        expect(breakOf({ ...trail, entries })).toBeDefined();
      }),
      RUNS,
    );
  });

  test('two entries that exchanged their contents', () => {
    fc.assert(
      fc.property(anyTrail, pick, pick, (trail, one, other) => {
        const [first, second] = [one % trail.entries.length, other % trail.entries.length];
        fc.pre(first !== second);
        const entries = trail.entries.map((entry, position) => {
          const from = position === first ? second : position === second ? first : position;
          const { sequence, at: written } = entry;
          return { ...at(trail.entries, from), sequence, at: written };
        });
        expect(breakOf({ ...trail, entries })).toBeDefined();
      }),
      RUNS,
    );
  });

  test('an insertion, well made or not', () => {
    fc.assert(
      fc.property(anyTrail, pick, fc.boolean(), (trail, index, wellMade) => {
        const position = index % (trail.entries.length + 1);
        const before = trail.entries[position - 1] ?? trail.checkpoint;
        const forged = sealEntry(draft({ repair: 'another-repair' }), wellMade ? placeOf(before) : trail.head, 'key');
        const entries = [...trail.entries.slice(0, position), forged, ...trail.entries.slice(position)];
        expect(breakOf({ ...trail, entries })).toBeDefined();
      }),
      RUNS,
    );
  });

  test('personal data that is gone without an erasure having been written down', () => {
    fc.assert(
      fc.property(anyTrail, pick, fc.constantFrom<PartName>('actor', 'account', 'contact'), (trail, index, part) => {
        const holding = trail.entries.filter((entry) => entry.personal[part] !== undefined);
        fc.pre(holding.length > 0);
        const { sequence } = at(holding, index);
        const entries = trail.entries.map((entry) => (entry.sequence === sequence ? withoutPart(entry, part) : entry));
        expect(breakOf({ ...trail, entries })).toEqual({ kind: 'erased', sequence });
      }),
      RUNS,
    );
  });

  test('an erasure that was written down for one part does not explain another', () => {
    const trail = erase(trailOf(3), [2], 'contact');
    const entries = trail.entries.map((entry) => (entry.sequence === 2 ? withoutPart(entry, 'actor') : entry));
    expect(breakOf({ ...trail, entries })).toEqual({ kind: 'erased', sequence: 2 });
  });
});

describe('an entry', () => {
  const outcome = {
    outcome: 'refused' as const,
    at: '2026-03-01T10:00:01.000Z',
    by: 'account-admin',
    changes: [
      {
        outcome: 'refused' as const,
        calls: [],
        status: 400,
        message: 'Jane Doe may not be added',
        found: { who: 'jane@customer.example' },
      },
    ],
  };

  test('reads as it was written', () => {
    const written = draft({ phase: 'outcome', outcome });
    const read = openEntry(sealEntry(written, START, 'key'));
    expect(read).toMatchObject(written);
    expect(read).toMatchObject({ sequence: 1, erased: [], previousHash: '' });
  });

  test('has nothing personal in what the chain is made of', () => {
    const {
      personal: _,
      actor: __,
      account: ___,
      customer: ____,
      ...chained
    } = sealEntry(draft({ outcome }), START, 'key');
    const text = JSON.stringify(chained);
    for (const word of ['jane', 'Jane', 'qm:', 'account-admin', 'key"']) expect(text).not.toContain(word);
  });

  test('commits to the same person differently each time', () => {
    const twice = [1, 2].map(() => sealEntry(draft(), START, 'key').commitments);
    for (const part of ['actor', 'account', 'contact'] as const) {
      expect(twice[0]?.[part]).toMatch(/^[0-9a-f]{64}$/);
      expect(twice[0]?.[part]).not.toBe(twice[1]?.[part]);
    }
  });

  test('shows a dash where something was erased, and what is left', () => {
    const trail = erase(erase(append(trailOf(0), draft({ outcome })), [1], 'contact'), [1], 'actor');
    const [first] = trail.entries;
    if (first === undefined) throw new Error('There is no entry.');
    const read = openEntry(first);
    expect(read).toMatchObject({ actor: '—', email: '—', erased: ['actor', 'contact'], projectKey: 'HELP' });
    expect(read.changes[0]).toMatchObject({ target: { email: '—', accountId: 'qm:jane', serviceDeskId: '1' } });
    expect(read.outcome).toMatchObject({ by: '—', changes: [{ message: '—', found: { who: '—' }, status: 400 }] });
    expect(JSON.stringify(first)).not.toContain('jane@');
    expect(breakOf(trail)).toBeUndefined();
  });

  test('times rise, also where the clock goes back', () => {
    const trail = [1, 2, 3].reduce((so) => append(so, draft({ at: '2020-01-01T00:00:00.000Z' })), trailOf(1));
    const times = trail.entries.map((entry) => entry.at);
    expect(times).toEqual([...new Set(times)].sort());
    expect(breakOf(trail)).toBeUndefined();
  });
});

test('a deletion after its time explains itself once only', () => {
  const trail = deleteThrough(deleteThrough(trailOf(9), 3), 6);
  expect(breakOf(trail)).toBeUndefined();
  expect(trail.entries.map(({ sequence }) => sequence)).toEqual([7, 8, 9, 10, 11]);
  const ninth = trail.entries[2];
  if (ninth === undefined) throw new Error('The trail is too short.');
  const further = { ...trail, checkpoint: placeOf(ninth), entries: trail.entries.slice(3) };
  expect(breakOf(further)).toEqual({ kind: 'checkpoint', sequence: 9 });
});

function withText(entry: StoredEntry, part: PartName, place: string, text: string): StoredEntry {
  const { salt = 'f', texts = {} } = entry.personal[part] ?? {};
  return { ...entry, personal: { ...entry.personal, [part]: { salt, texts: { ...texts, [place]: text } } } };
}

/** All salts: where nothing personal is left there is none to change, so one is made up. */
function withSalt(entry: StoredEntry, salt: string): StoredEntry {
  const personal = Object.fromEntries(Object.entries(entry.personal).map(([part, kept]) => [part, { ...kept, salt }]));
  return { ...entry, personal: Object.keys(personal).length === 0 ? { actor: { salt, texts: {} } } : personal };
}

test('what somebody wrote on a hand-off is personal: it can go, and the chain still fits', () => {
  const { note } = handOffDraft();
  const told = append(trailOf(2), handOffDraft());
  const [entry] = told.entries.slice(-1);
  if (entry === undefined) throw new Error('There is no entry.');
  expect(JSON.stringify(entry.body)).not.toContain('Jane');
  expect(openEntry(entry).note).toEqual(note);
  const after = erase(told, [entry.sequence], 'contact');
  expect(openEntry(after.entries[2] ?? entry).note).toEqual({ ...note, words: '—' });
  expect(breakOf(after)).toBeUndefined();
});
