import type * as v from 'valibot';
import { searchEntries, type AuditSearch } from '../records/audit-search';
import type { AuditEntry } from '../records/audit-entry';
import { REPAIRS } from '../repairs/registry';
import { projectIdOf, projectSearch, searchOf, type ProjectSearch } from './audit-search-input';
import type { RequestHandler } from './request';
import { undoOffered } from './undo-offered';

const ENTRIES_READ = 50;
/** Causes that a change can have been made against. */
const CURED = [...new Set(REPAIRS.flatMap((repair) => repair.cures))];

export type ReadAuditTrailPayload = v.InferInput<typeof projectSearch>;
/** The newest first; with a cursor where not everything was looked at. */
export type ReadAuditTrailResult = {
  kind: 'entries';
  entries: AuditEntry[];
  cursor?: string;
  /** What can be searched for as a cause: what repairs are made against. */
  causes: string[];
  /** Ids of plans among the entries that can be taken back. */
  undo: string[];
};

/** Entries of a service project's audit trail, for its administrators. */
const readAuditTrail: RequestHandler<ProjectSearch, ReadAuditTrailResult> = {
  input: projectSearch,
  async run(asked) {
    return readEntries(searchOf(asked, await projectIdOf(asked.project)), asked.cursor);
  },
};

export default readAuditTrail;

/** One page of a search, with what can be taken back of it. */
export async function readEntries(search: AuditSearch, cursor: string | undefined): Promise<ReadAuditTrailResult> {
  const found = await searchEntries(search, ENTRIES_READ, cursor);
  return { kind: 'entries', ...found, causes: CURED, undo: await undoOffered(found.entries) };
}
