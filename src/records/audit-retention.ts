import { kvs } from './storage';
import type { ChainPlace } from './audit-entry';
import { ENTRY, entryPage, justBefore } from './audit-pages';
import { appendEntry, moveCheckpoint, placeOf, readCheckpoint } from './audit-trail';
import { readSetting } from './settings';

const DAY_MS = 24 * 3_600_000;
/** Storage deletes so many keys at once. */
const BATCH = 25;

/**
 * Deletes what is past its time. First the checkpoint moves, together with an entry that says so; only then is
 * anything deleted. Stopped in the middle, what is left stands before the checkpoint, and the next run goes on.
 */
export async function deleteOldEntries(now: Date): Promise<{ deleted: number }> {
  const { value: days } = await readSetting('retentionDays');
  const edge = new Date(now.getTime() - days * DAY_MS).toISOString();
  const before = await readCheckpoint();
  const newest = await newestBefore(edge);
  if (newest !== undefined && newest.sequence > before.sequence) {
    const note = { of: 'retention', through: newest.sequence, days } as const;
    try {
      const entry = { ...ofTheTrail(now), action: 'retention' as const, note };
      await appendEntry(entry, (transaction) => moveCheckpoint(transaction, before, newest));
    } catch (error) {
      // Forge may run this twice at once: then the other run has moved the checkpoint.
      if ((await readCheckpoint()).sequence === before.sequence) throw error;
    }
  }
  return { deleted: await deleteThrough(await readCheckpoint()) };
}

/** What entries about the trail itself have in common. */
export function ofTheTrail(now: Date) {
  const none = { actor: '', planId: '', repair: '', projectId: '', projectKey: '', email: '', cause: '' };
  return { ...none, at: now.toISOString(), phase: 'outcome' as const, changes: [] };
}

async function newestBefore(edge: string): Promise<ChainPlace | undefined> {
  const { rows } = await entryPage(undefined, { to: justBefore(edge) }, true);
  const newest = rows[0]?.value;
  return newest === undefined ? undefined : placeOf(newest);
}

async function deleteThrough(checkpoint: ChainPlace): Promise<number> {
  if (checkpoint.at === '') return 0;
  let deleted = 0;
  for (;;) {
    const { rows } = await entryPage(undefined, { to: checkpoint.at }, false);
    if (rows.length === 0) return deleted;
    let gone = 0;
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH).map(({ key }) => ({ key, entityName: ENTRY }));
      gone += (await kvs.batchDelete(batch)).successfulKeys.length;
    }
    deleted += gone;
    // Storage took none of them: the next run tries again.
    if (gone === 0) return deleted;
  }
}
