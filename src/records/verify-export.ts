import { canonical } from '../repairs/plan';
import { hashOf, openEntry, partStates, type ChainPlace } from './audit-entry';
import type { ExportedEntry, ExportedTrail } from './exported-trail';
import { endWalk, startWalk, walkOn, type ChainBreak } from './verify-chain';

/**
 * What an export proves. `chain`: all of it was walked, as the app walks it. `entries`: it is a part of the trail, so
 * each entry was held against its own hash, and entries that are missing cannot be seen.
 */
export type ExportVerdict = {
  /** Different entries that were looked at. */
  count: number;
  oldest?: ChainPlace;
  newest?: ChainPlace;
  /** Entries of which something personal has been erased. */
  erased: number;
} & (
  | { kind: 'chain'; broken?: ChainBreak; /** The trail's beginning moved while it was exported. */ moved: boolean }
  | { kind: 'entries'; edited: number[] }
);

/** Verifies the parts of one export together, in whatever order they come. */
export function verifyExport(parts: readonly [ExportedTrail, ...ExportedTrail[]]): ExportVerdict {
  const all = parts.flatMap((part) => part.entries);
  const entries = withoutRepeated(all).sort((one, other) => one.sealed.sequence - other.sealed.sequence);
  const [first, last] = [entries[0]?.sealed, entries.at(-1)?.sealed];
  const erased = entries.filter(({ sealed }) => partStates(sealed).some(([, state]) => state === 'erased')).length;
  const seen = {
    count: entries.length,
    ...(first === undefined ? {} : { oldest: placeOf(first) }),
    ...(last === undefined ? {} : { newest: placeOf(last) }),
    erased,
  };
  if (parts.some(({ whole }) => !whole)) return { kind: 'entries', ...seen, edited: editedIn(entries) };
  const checkpoint = oldestOf(parts.map((part) => part.checkpoint));
  const moved = parts.some((part) => part.checkpoint.sequence !== checkpoint.sequence);
  // What was written after the first part was made is in no part.
  const head = oldestOf(parts.map((part) => part.head));
  const walk = endWalk(entries.map(({ sealed }) => sealed).reduce(walkOn, startWalk(checkpoint)), head);
  const [edited] = entries.filter((entry) => !readsAsSealed(entry));
  const broken = earlier(
    walk.broken,
    edited === undefined ? undefined : { kind: 'edited', sequence: edited.sealed.sequence },
  );
  return { kind: 'chain', ...seen, moved, ...(broken === undefined ? {} : { broken }) };
}

function editedIn(entries: readonly ExportedEntry[]): number[] {
  return entries
    .filter(
      (entry) =>
        hashOf(entry.sealed) !== entry.sealed.hash ||
        partStates(entry.sealed).some(([, state]) => state === 'edited') ||
        !readsAsSealed(entry),
    )
    .map(({ sealed }) => sealed.sequence);
}

/** What people read must be what the hash is over. */
function readsAsSealed({ sealed, ...read }: ExportedEntry): boolean {
  return canonical(openEntry(sealed)) === canonical(read);
}

/** The same entry in two parts is one entry; two that differ stay, and the walk finds them. */
function withoutRepeated(entries: readonly ExportedEntry[]): ExportedEntry[] {
  return [...new Map(entries.map((entry) => [canonical(entry), entry])).values()];
}

function oldestOf(places: readonly ChainPlace[]): ChainPlace {
  return places.reduce((one, other) => (other.sequence < one.sequence ? other : one));
}

function earlier(one: ChainBreak | undefined, other: ChainBreak | undefined): ChainBreak | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.sequence < one.sequence ? other : one;
}

function placeOf({ sequence, hash, at }: ChainPlace): ChainPlace {
  return { sequence, hash, at };
}
