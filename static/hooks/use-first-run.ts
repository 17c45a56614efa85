import { useCallback, useRef, useState } from 'react';
import type { ReadFirstRunResult } from '../../src/requests/read-first-run';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

/** What the app can read on the site, or how far trying has come. */
export type FirstRun =
  | { state: 'idle' | 'loading' }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; result: ReadFirstRunResult };

/** What the site lets the app read; tried when it is asked for. */
export function useFirstRun(): [FirstRun, () => void] {
  const [firstRun, setFirstRun] = useState<FirstRun>({ state: 'idle' });
  const latest = useRef(0);

  const read = useCallback(async () => {
    const own = (latest.current += 1);
    setFirstRun({ state: 'loading' });
    const settled = await settle(invoke('readFirstRun', {}));
    if (own !== latest.current) return;
    setFirstRun(
      settled.ok ? { state: 'ready', result: settled.result } : { state: 'failed', failure: settled.failure },
    );
  }, []);

  return [firstRun, useCallback(() => void read(), [read])];
}
