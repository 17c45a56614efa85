import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadHealthResult } from '../../src/requests/read-health';
import { invoke } from '../invoke';
import type { HealthRow } from './health-rows';
import { scanProjects, type Scan } from './scan-projects';
import { settle, type Failure } from './settle';

/** All service projects, or how far reading them has come. */
export type SiteHealth = { state: 'idle' | 'loading' } | { state: 'failed'; failure: Failure } | ReadySiteHealth;

/** All service projects with their last checks, and how far a scan is. */
export type ReadySiteHealth = {
  state: 'ready';
  rows: HealthRow[];
  scan: Scan;
  /** Results that were found and could not be stored. */
  notKept: number;
} & Pick<ReadHealthResult, 'total' | 'cut' | 'resultsUnread'>;

/** What can be done on the health page. */
export interface SiteHealthActs {
  read(): void;
  /** Checks these service projects, by id, two at a time. */
  check(ids: readonly string[]): void;
  /** Begins no further check. */
  stop(): void;
}

/** The service projects of the site, and checking them. */
export function useSiteHealth(): [SiteHealth, SiteHealthActs] {
  const [health, setHealth] = useState<SiteHealth>({ state: 'idle' });
  const round = useRef(0);
  const stopped = useRef(false);
  // Whoever leaves the page ends the scan; what was found is kept.
  useEffect(
    () => () => {
      round.current += 1;
    },
    [],
  );

  const read = useCallback(async () => {
    const own = (round.current += 1);
    setHealth({ state: 'loading' });
    const settled = await settle(invoke('readHealth', {}));
    if (own !== round.current) return;
    if (!settled.ok) {
      setHealth({ state: 'failed', failure: settled.failure });
      return;
    }
    const { projects, kind: _, ...rest } = settled.result;
    setHealth({ state: 'ready', rows: projects, scan: { state: 'still' }, notKept: 0, ...rest });
  }, []);

  async function check(ids: readonly string[]) {
    const own = (round.current += 1);
    const current = () => own === round.current;
    stopped.current = false;
    const change = (make: (now: ReadySiteHealth) => Partial<ReadySiteHealth>) => {
      if (current()) setHealth((now) => (now.state === 'ready' ? { ...now, ...make(now) } : now));
    };
    const put = (id: string, row: Pick<HealthRow, 'health' | 'now'>) =>
      change(({ rows }) => ({ rows: rows.map((one) => (one.id === id ? withNow(one, row) : one)) }));
    await scanProjects(ids, {
      goesOn: () => current() && !stopped.current,
      check: (id) => settle(invoke('checkHealth', { project: id })),
      onStart: (id) => put(id, { now: 'running' }),
      onFound: (id, { health: found, kept }) => {
        put(id, { health: found });
        if (!kept) change(({ notKept }) => ({ notKept: notKept + 1 }));
      },
      onLost: (id, limited) => put(id, limited ? {} : { now: 'lost' }),
      onScan: (scan) => change(() => ({ scan })),
    });
  }

  return [
    health,
    {
      read: useCallback(() => void read(), [read]),
      check: (ids) => void check(ids),
      stop: () => {
        stopped.current = true;
      },
    },
  ];
}

/** What is being done to a row now ends with what replaces it. */
function withNow({ now: _, ...row }: HealthRow, change: Pick<HealthRow, 'health' | 'now'>): HealthRow {
  return { ...row, ...change };
}
