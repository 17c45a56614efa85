import { hashOf, partStates, type ChainPlace, type StoredEntry } from './audit-entry';
import type { PartName } from './personal-parts';

/**
 * Where the trail is not as it was written. `edited`: an entry, or what stands beside it, was changed. `missing`:
 * entries were deleted. `out-of-place`: an entry was inserted or moved. `replaced`: an entry is not the one that the
 * next one was written after. `cut`: the newest entries are gone. `erased`: personal data is gone, and no erasure was
 * written down. `checkpoint`: the oldest entries are gone, and no deletion after their time was written down.
 */
export interface ChainBreak {
  kind: 'edited' | 'missing' | 'out-of-place' | 'replaced' | 'cut' | 'erased' | 'checkpoint';
  /** The first entry that is concerned. */
  sequence: number;
}

/** How far a walk along the chain has come; plain data, so that it can be gone on with later. */
export interface ChainWalk {
  /** The entry that was looked at last. */
  last: ChainPlace;
  checkpoint: ChainPlace;
  /** Up to which entry the trail itself says that it was deleted after its time. */
  deletedThrough: number;
  /** Erased parts for which no erasure was found yet: it is always written down later than the entry. */
  unexplained: { sequence: number; part: PartName }[];
  broken?: ChainBreak;
}

/** @param checkpoint where the kept part of the trail begins */
export function startWalk(checkpoint: ChainPlace): ChainWalk {
  return { last: checkpoint, checkpoint, deletedThrough: 0, unexplained: [] };
}

/** Looks at the next entry, the oldest first. After a break, nothing more is looked at. */
export function walkOn(walk: ChainWalk, entry: StoredEntry): ChainWalk {
  if (walk.broken !== undefined) return walk;
  const { last } = walk;
  const expected = last.sequence + 1;
  const broken = (kind: ChainBreak['kind'], sequence: number): ChainWalk => ({ ...walk, broken: { kind, sequence } });
  if (entry.sequence > expected) return broken('missing', expected);
  if (entry.sequence < expected) return broken('out-of-place', entry.sequence);
  const states = partStates(entry);
  if (hashOf(entry) !== entry.hash || states.some(([, state]) => state === 'edited')) {
    return broken('edited', entry.sequence);
  }
  if (entry.previousHash !== last.hash) return broken('replaced', last.sequence);
  if (entry.at <= last.at) return broken('out-of-place', entry.sequence);
  const erased = states.filter(([, state]) => state === 'erased').map(([part]) => ({ sequence: entry.sequence, part }));
  return explained(
    {
      ...walk,
      last: { sequence: entry.sequence, hash: entry.hash, at: entry.at },
      unexplained: [...walk.unexplained, ...erased],
    },
    entry,
  );
}

/** The end of the walk, where all entries have been looked at. */
export function endWalk(walk: ChainWalk, head: ChainPlace): ChainWalk {
  const { last, checkpoint, unexplained } = walk;
  const broken = (kind: ChainBreak['kind'], sequence: number): ChainWalk => ({ ...walk, broken: { kind, sequence } });
  if (walk.broken !== undefined) return walk;
  if (head.sequence > last.sequence) return broken('cut', last.sequence + 1);
  if (head.sequence < last.sequence) return broken('out-of-place', head.sequence + 1);
  if (head.hash !== last.hash) return broken('replaced', last.sequence);
  if (checkpoint.sequence > walk.deletedThrough) return broken('checkpoint', checkpoint.sequence);
  const [first] = unexplained;
  return first === undefined ? walk : broken('erased', first.sequence);
}

/** What an entry says of the trail itself. */
function explained(walk: ChainWalk, { body }: StoredEntry): ChainWalk {
  const { note } = body as { note?: { of: string; through?: number; part?: PartName; sequences?: number[] } };
  switch (note?.of) {
    case 'retention':
      return { ...walk, deletedThrough: Math.max(walk.deletedThrough, note.through ?? 0) };
    case 'erasure': {
      const told = new Set(note.sequences);
      return {
        ...walk,
        unexplained: walk.unexplained.filter(({ sequence, part }) => part !== note.part || !told.has(sequence)),
      };
    }
    default:
      return walk;
  }
}
