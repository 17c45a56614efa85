import { useEffect, useState } from 'react';
import type { ReadCauseHistoryResult } from '../../src/requests/read-cause-history';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

/** The history, or how far reading it has come. */
export type CauseHistory =
  { state: 'loading' } | { state: 'failed'; failure: Failure } | { state: 'ready'; result: ReadCauseHistoryResult };

/** How often which cause was found in the last months; read when it is shown. */
export function useCauseHistory(): CauseHistory {
  const [history, setHistory] = useState<CauseHistory>({ state: 'loading' });
  useEffect(() => {
    let left = false;
    void settle(invoke('readCauseHistory', {})).then((settled) => {
      if (left) return;
      setHistory(
        settled.ok ? { state: 'ready', result: settled.result } : { state: 'failed', failure: settled.failure },
      );
    });
    return () => {
      left = true;
    };
  }, []);
  return history;
}
