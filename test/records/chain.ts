import * as fc from 'fast-check';
import {
  sealEntry,
  withoutPart,
  type AuditDraft,
  type ChainPlace,
  type StoredEntry,
} from '../../src/records/audit-entry';
import type { PartName } from '../../src/records/personal-parts';
import { endWalk, startWalk, walkOn, type ChainBreak } from '../../src/records/verify-chain';
import { somePlan } from './some-plan';

export const START: ChainPlace = { sequence: 0, hash: '', at: '' };

/** A trail as it is stored: its entries, the oldest first, its newest place, and where the kept part begins. */
export interface Trail {
  entries: StoredEntry[];
  head: ChainPlace;
  checkpoint: ChainPlace;
}

export function draft(over: Partial<AuditDraft> = {}): AuditDraft {
  const { id, repair, target, changes } = somePlan();
  return {
    at: '2026-03-01T10:00:00.000Z',
    actor: 'account-admin',
    action: 'apply',
    phase: 'intent',
    planId: id,
    repair,
    projectId: target.projectId,
    projectKey: target.projectKey,
    email: target.email,
    cause: 'not-yet-a-customer',
    changes,
    ...over,
  };
}

/** Somebody declined a plan that was sent to them, and wrote why. */
export function handOffDraft(): AuditDraft {
  const note = { of: 'hand-off', step: 'declined', words: 'Jane has left.' } as const;
  return draft({ action: 'hand-off', phase: 'outcome', changes: [], note });
}

export function append(trail: Trail, drafted: AuditDraft): Trail {
  const next = sealEntry(drafted, trail.head, drafted.email === '' ? undefined : `key-of-${drafted.email}`);
  return { ...trail, entries: [...trail.entries, next], head: placeOf(next) };
}

/** A trail of so many changes. */
export function trailOf(count: number): Trail {
  let trail: Trail = { entries: [], head: START, checkpoint: START };
  for (let index = 0; index < count; index += 1) {
    trail = append(trail, draft({ phase: index % 2 === 0 ? 'intent' : 'outcome', actor: `account-${index % 3}` }));
  }
  return trail;
}

/** Personal data goes, as the app does it: with an entry that says so, before it goes. */
export function erase(trail: Trail, sequences: number[], part: PartName): Trail {
  const concerned = trail.entries.filter(
    (entry) => sequences.includes(entry.sequence) && entry.personal[part] !== undefined,
  );
  const named = concerned.map(({ sequence }) => sequence);
  const noted = append(trail, {
    ...draft({ actor: '', email: '', changes: [], projectId: '', cause: '', planId: '' }),
    action: 'erasure',
    note: { of: 'erasure', part, sequences: named, because: 'account-closed' },
  });
  return {
    ...noted,
    entries: noted.entries.map((entry) => (named.includes(entry.sequence) ? withoutPart(entry, part) : entry)),
  };
}

/** What is past its time goes, as the app does it; `left` of it is not deleted yet. */
export function deleteThrough(trail: Trail, sequence: number): Trail {
  const newest = trail.entries.find((entry) => entry.sequence === sequence);
  if (newest === undefined) return trail;
  const noted = append(trail, {
    ...draft({ actor: '', email: '', changes: [], projectId: '', cause: '', planId: '' }),
    action: 'retention',
    note: { of: 'retention', through: sequence, days: 365 },
  });
  const entries = noted.entries.filter((entry) => entry.sequence > sequence);
  return { ...noted, checkpoint: placeOf(newest), entries };
}

/** Where a walk along these entries finds the trail broken. */
export function breakOf({ entries, head, checkpoint }: Trail): ChainBreak | undefined {
  return endWalk(entries.reduce(walkOn, startWalk(checkpoint)), head).broken;
}

export function placeOf({ sequence, hash, at }: ChainPlace): ChainPlace {
  return { sequence, hash, at };
}

/** Trails of several lengths, some of them with erasures and deletions in them. */
export const anyTrail: fc.Arbitrary<Trail> = fc
  .record({
    length: fc.integer({ min: 2, max: 12 }),
    steps: fc.array(
      fc.oneof(
        fc.record({
          step: fc.constant('erase' as const),
          sequences: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
          part: fc.constantFrom<PartName>('actor', 'account', 'contact'),
        }),
        fc.record({ step: fc.constant('delete' as const), through: fc.integer({ min: 1, max: 10 }) }),
        fc.record({ step: fc.constant('append' as const), handOff: fc.boolean() }),
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ length, steps }) =>
    steps.reduce((trail, one) => {
      switch (one.step) {
        case 'erase':
          return erase(trail, one.sequences, one.part);
        case 'delete':
          return deleteThrough(trail, one.through);
        case 'append':
          return append(trail, one.handOff ? handOffDraft() : draft());
        default:
          return one satisfies never;
      }
    }, trailOf(length)),
  );
