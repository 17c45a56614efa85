import { useCallback, useRef, useState } from 'react';
import type { AuditEntry } from '../../src/records/audit-entry';
import type { ReadSiteAuditTrailPayload } from '../../src/requests/read-site-audit-trail';
import { settle, type Failure } from './settle';
import type { TrailSource } from './trail-source';

/** What is looked for. */
export type TrailSearch = Omit<ReadSiteAuditTrailPayload, 'cursor'>;

/** Entries that were found, the newest first; with a cursor where there are older ones that were not looked at. */
export interface FoundTrail {
  /** What they were found by. */
  search: TrailSearch;
  entries: AuditEntry[];
  causes: string[];
  undo: string[];
  cursor?: string;
}

/** `search` is what is looked for now; `found` stays in sight until there is something newer. */
export type AuditTrail =
  | { state: 'idle' }
  | { state: 'loading'; search: TrailSearch; found?: FoundTrail }
  | { state: 'failed'; search: TrailSearch; found?: FoundTrail; failure: Failure }
  | { state: 'ready'; search: TrailSearch; found: FoundTrail };

/** What can be done on the page of an audit trail. */
export interface TrailActs {
  /** Reads anew: what was looked for last, where nothing else is given. */
  read(search?: TrailSearch): void;
  /** Reads on, to older entries. */
  older(): void;
}

/** An audit trail; read when it is asked for. */
export function useAuditTrail(source: TrailSource): [AuditTrail, TrailActs] {
  const [trail, setTrail] = useState<AuditTrail>({ state: 'idle' });
  const shown = useRef<AuditTrail>(trail);
  const latest = useRef(0);
  const show = useCallback((next: AuditTrail) => {
    shown.current = next;
    setTrail(next);
  }, []);

  const load = useCallback(
    async (search: TrailSearch, before?: FoundTrail) => {
      const own = (latest.current += 1);
      const kept = foundIn(shown.current);
      const there = { search, ...(kept === undefined ? {} : { found: kept }) };
      show({ state: 'loading', ...there });
      const wanted = { ...search, ...(before?.cursor === undefined ? {} : { cursor: before.cursor }) };
      const settled = await settle(source.read(wanted));
      if (own !== latest.current) return;
      if (!settled.ok) {
        show({ state: 'failed', ...there, failure: settled.failure });
        return;
      }
      const { kind: _, ...found } = settled.result;
      const entries = [...(before?.entries ?? []), ...found.entries];
      const undo = [...(before?.undo ?? []), ...found.undo];
      show({ state: 'ready', search, found: { ...found, search, entries, undo } });
    },
    [source, show],
  );

  const read = useCallback(
    (search?: TrailSearch) => {
      const now = shown.current;
      void load(search ?? ('search' in now ? now.search : {}));
    },
    [load],
  );
  const older = useCallback(() => {
    const found = foundIn(shown.current);
    if (found?.cursor !== undefined) void load(found.search, found);
  }, [load]);
  return [trail, { read, older }];
}

function foundIn(trail: AuditTrail): FoundTrail | undefined {
  return 'found' in trail ? trail.found : undefined;
}
