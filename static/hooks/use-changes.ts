import { useRef, useState } from 'react';
import type { FindChangePayload, FindChangeResult } from '../../src/requests/find-change';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

/** Who changed what is at fault, or how far looking has come. */
export type Changes =
  | { state: 'idle' }
  | { state: 'looking' }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; result: FindChangeResult };

/** What the site's audit log says about each cause, looked up when somebody asks for it. */
export function useChanges(target: {
  project: string;
  email: string;
}): [(cause: string) => Changes, (cause: string) => void] {
  const [found, setFound] = useState<Record<string, Changes>>({});
  const latest = useRef<Record<string, number>>({});

  async function find(cause: string) {
    const own = (latest.current[cause] = (latest.current[cause] ?? 0) + 1);
    put(cause, { state: 'looking' });
    // The report names only causes that the resolver knows how to trace.
    const settled = await settle(invoke('findChange', { ...target, cause: cause as FindChangePayload['cause'] }));
    if (own !== latest.current[cause]) return;
    put(cause, settled.ok ? { state: 'ready', result: settled.result } : { state: 'failed', failure: settled.failure });
  }

  function put(cause: string, changes: Changes) {
    setFound((now) => ({ ...now, [cause]: changes }));
  }

  return [(cause) => found[cause] ?? { state: 'idle' }, (cause) => void find(cause)];
}
