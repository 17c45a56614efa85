import { kvs } from './storage';
import type { StoredEntry } from './audit-entry';
import { ENTRY, entryPage, justAfter, type StoredRow } from './audit-pages';
import { entryKey, readCheckpoint, readHead } from './audit-trail';
import { endWalk, startWalk, walkOn, type ChainWalk } from './verify-chain';

/** One invocation ends after 25 seconds; a walk stops before, and goes on in the next. */
const BUDGET_MS = 12_000;

/** How far the stored trail was walked; `complete` where its end was reached, or it is broken. */
export interface Verification {
  walk: ChainWalk;
  complete: boolean;
}

/** Walks along the stored trail, from its oldest entry or from where an earlier walk stopped. */
export async function verifyTrail(from?: ChainWalk): Promise<Verification> {
  const begun = from ?? startWalk(await readCheckpoint());
  const verification = await walkStored(begun);
  if (verification.walk.broken === undefined) return verification;
  // Entries may just have been deleted after their time, while they were walked over.
  const checkpoint = await readCheckpoint();
  return checkpoint.sequence === begun.checkpoint.sequence ? verification : walkStored(startWalk(checkpoint));
}

async function walkStored(begun: ChainWalk): Promise<Verification> {
  const end = Date.now() + BUDGET_MS;
  let walk = begun;
  for (;;) {
    // Before the entries: those that are appended meanwhile are then found in the next round.
    const head = await readHead();
    const { at } = walk.last;
    const { rows } = await entryPage(undefined, at === '' ? {} : { from: justAfter(at) }, false);
    for (const row of rows) {
      walk = await follow(walk, row);
      if (walk.broken !== undefined) return { walk, complete: true };
    }
    if (rows.length === 0) {
      const late = head.sequence > walk.last.sequence ? await byKey(walk.last.sequence + 1) : undefined;
      if (late === undefined) return { walk: endWalk(walk, head), complete: true };
      walk = await follow(walk, late);
      if (walk.broken !== undefined) return { walk, complete: true };
    }
    if (Date.now() > end) return { walk, complete: false };
  }
}

/** One entry on; one that the index does not show yet is asked for by its key before it counts as missing. */
async function follow(walk: ChainWalk, row: StoredRow): Promise<ChainWalk> {
  const next = stepTo(walk, row);
  if (next.broken?.kind !== 'missing') return next;
  const late = await byKey(next.broken.sequence);
  if (late === undefined) return next;
  const closer = stepTo(walk, late);
  return closer.broken === undefined ? follow(closer, row) : closer;
}

function stepTo(walk: ChainWalk, { key, value }: StoredRow): ChainWalk {
  const next = walkOn(walk, value);
  if (next.broken !== undefined || key === entryKey(value.sequence)) return next;
  return { ...walk, broken: { kind: 'out-of-place', sequence: value.sequence } };
}

async function byKey(sequence: number): Promise<StoredRow | undefined> {
  const key = entryKey(sequence);
  const value = await kvs.entity<StoredEntry>(ENTRY).get(key);
  // Another entry under this key does not stand in for the missing one.
  return value?.sequence === sequence ? { key, value } : undefined;
}
