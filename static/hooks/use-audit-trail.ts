import { useCallback, useRef, useState } from 'react';
import type { AuditEntry } from '../../src/records/audit-trail';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

export type AuditTrail =
  | { state: 'idle' }
  | { state: 'loading'; entries: AuditEntry[] }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; entries: AuditEntry[] };

/** The newest entries of the service project's audit trail; read when `read` is called. */
export function useAuditTrail(project: string): [AuditTrail, () => void] {
  const [trail, setTrail] = useState<AuditTrail>({ state: 'idle' });
  const latest = useRef(0);
  const read = useCallback(() => {
    const own = (latest.current += 1);
    // What is there stays in sight while it is read again.
    setTrail((now) => ({ state: 'loading', entries: 'entries' in now ? now.entries : [] }));
    void settle(invoke('readAuditTrail', { project })).then((settled) => {
      if (own !== latest.current) return;
      setTrail(
        settled.ok
          ? { state: 'ready', entries: settled.result.entries }
          : { state: 'failed', failure: settled.failure },
      );
    });
  }, [project]);
  return [trail, read];
}
