import * as v from 'valibot';
import { searchEntries, type AuditSearch } from '../records/audit-search';
import { auditCsv } from '../words/audit-csv';

/** An entry is some kilobytes, and an answer can have five megabytes. */
const ENTRIES = 100;

export const exportFormat = v.picklist(['csv', 'json']);

/** One part of an export; with a cursor where there is another one. Only the first part of a CSV names its columns. */
export type ExportedEntries = { kind: 'exported'; text: string; entries: number; cursor?: string };

export async function exportEntries(
  search: AuditSearch,
  format: v.InferOutput<typeof exportFormat>,
  after: string | undefined,
): Promise<ExportedEntries> {
  const { entries, cursor } = await searchEntries(search, ENTRIES, after);
  const text = format === 'json' ? JSON.stringify(entries, null, 2) : auditCsv(entries, after === undefined);
  return { kind: 'exported', text, entries: entries.length, ...(cursor === undefined ? {} : { cursor }) };
}
