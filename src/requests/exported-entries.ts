import * as v from 'valibot';
import { openEntry } from '../records/audit-entry';
import { searchStored, type AuditSearch } from '../records/audit-search';
import { placeOf, readCheckpoint, readHead } from '../records/audit-trail';
import { exportedTrail, type ExportedTrail } from '../records/exported-trail';
import { auditCsv } from '../words/audit-csv';

/** An entry is some kilobytes, and an answer can have five megabytes. */
const ENTRIES = 100;

/** CSV is for reading; JSON can be verified. */
export const exportFormat = v.picklist(['csv', 'json']);

/** One part of an export; with a cursor where there is another one. Only the first part of a CSV names its columns. */
export type ExportedEntries = { kind: 'exported'; text: string; entries: number; cursor?: string };

/** @param after where the part before it ended; the newest entries without it */
export async function exportEntries(
  search: AuditSearch,
  format: v.InferOutput<typeof exportFormat>,
  after: string | undefined,
): Promise<ExportedEntries> {
  // Before the entries: what is written meanwhile is then missing nowhere.
  const places = format === 'json' ? await readPlaces() : undefined;
  const { entries, cursor } = await searchStored(search, ENTRIES, after);
  const text =
    places === undefined
      ? auditCsv(entries.map(openEntry), after === undefined)
      : JSON.stringify(exportedTrail(entries, search, places), null, 2);
  return { kind: 'exported', text, entries: entries.length, ...(cursor === undefined ? {} : { cursor }) };
}

async function readPlaces(): Promise<Pick<ExportedTrail, 'head' | 'checkpoint'>> {
  const [head, checkpoint] = await Promise.all([readHead(), readCheckpoint()]);
  return { head: placeOf(head), checkpoint: placeOf(checkpoint) };
}
