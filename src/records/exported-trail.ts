import { openEntry, type AuditEntry, type ChainPlace, type StoredEntry } from './audit-entry';
import type { AuditSearch } from './audit-search';

/** Tells an exported trail from any other JSON. */
export const TRAIL_FORMAT = 'invite-doctor-audit-trail';
/** An export of another version is refused by what verifies it. */
export const TRAIL_VERSION = 1;

/** An entry as people read it, and beside it as it is stored: hash, commitments, and the personal parts with their salts. */
export type ExportedEntry = AuditEntry & { sealed: StoredEntry };

/** One part of an exported audit trail: all that is needed to verify it without the app. */
export interface ExportedTrail {
  format: typeof TRAIL_FORMAT;
  version: typeof TRAIL_VERSION;
  /** Nothing was left out by a search: together, the parts are the whole chain of the site. */
  whole: boolean;
  /** The newest entry, when this part was made. */
  head: ChainPlace;
  /** The newest entry that had been deleted after its time, when this part was made. */
  checkpoint: ChainPlace;
  /** The newest first. */
  entries: ExportedEntry[];
}

/** @param search empty for the whole trail */
export function exportedTrail(
  entries: readonly StoredEntry[],
  search: AuditSearch,
  places: Pick<ExportedTrail, 'head' | 'checkpoint'>,
): ExportedTrail {
  return {
    format: TRAIL_FORMAT,
    version: TRAIL_VERSION,
    whole: Object.keys(search).length === 0,
    ...places,
    entries: entries.map((sealed) => ({ ...openEntry(sealed), sealed })),
  };
}
