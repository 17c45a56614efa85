import { useCallback, useRef, useState } from 'react';
import type { AuditEntry } from '../../src/records/audit-trail';
import type { ReadAuditTrailResult } from '../../src/requests/read-audit-trail';
import type { ReadSiteAuditTrailPayload } from '../../src/requests/read-site-audit-trail';
import { settle, type Failure } from './settle';
import type { TrailSource } from './trail-source';

/** What is looked for. */
export type TrailSearch = Omit<ReadSiteAuditTrailPayload, 'cursor'>;

/** Entries that were found, the newest first; with a cursor where there are older ones that were not looked at. */
interface Found {
  search: TrailSearch;
  entries: AuditEntry[];
  causes: string[];
  cursor?: string;
}

export type AuditTrail =
  | { state: 'idle' }
  | ({ state: 'loading' } & Found)
  | { state: 'failed'; failure: Failure; search: TrailSearch }
  | ({ state: 'ready' } & Found);

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
    async (search: TrailSearch, before: Found | undefined) => {
      const own = (latest.current += 1);
      // What is there stays in sight while it is read again.
      const there = before ?? foundIn(shown.current);
      show({ state: 'loading', search, entries: there?.entries ?? [], causes: there?.causes ?? [] });
      const wanted = { ...search, ...(before?.cursor === undefined ? {} : { cursor: before.cursor }) };
      const settled = await settle(source.read(wanted));
      if (own !== latest.current) return;
      show(settled.ok ? ready(search, settled.result, before) : { state: 'failed', failure: settled.failure, search });
    },
    [source, show],
  );

  const read = useCallback(
    (search?: TrailSearch) => {
      const now = shown.current;
      void load(search ?? ('search' in now ? now.search : {}), undefined);
    },
    [load],
  );
  const older = useCallback(() => {
    const now = shown.current;
    if (now.state === 'ready' && now.cursor !== undefined) void load(now.search, now);
  }, [load]);
  return [trail, { read, older }];
}

function foundIn(trail: AuditTrail): Found | undefined {
  return 'entries' in trail ? trail : undefined;
}

function ready(search: TrailSearch, result: ReadAuditTrailResult, before: Found | undefined): AuditTrail {
  const { entries, causes, cursor } = result;
  return {
    state: 'ready',
    search,
    entries: [...(before?.entries ?? []), ...entries],
    causes,
    ...(cursor === undefined ? {} : { cursor }),
  };
}
