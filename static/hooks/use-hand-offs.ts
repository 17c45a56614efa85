import { useCallback, useRef, useState } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import type { ProblemResult } from '../../src/requests/request';
import { settle, type Failure } from './settle';

/** `open` wait for an answer of the reader; `others` are their own, or answered ones. */
export interface Lists {
  open: HandOff[];
  others: HandOff[];
  answers: boolean;
  /** Other service projects where something waits for the reader. */
  elsewhere?: string[];
}

export type HandOffs =
  | { state: 'idle' }
  | { state: 'loading'; lists?: Lists }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; lists: Lists };

/** Asks for hand-offs. */
export type ListsSource = () => Promise<{ kind: 'lists'; lists: Lists } | ProblemResult>;

/** Hand-offs; read when `read` is called. */
export function useHandOffs(source: ListsSource): [HandOffs, () => void] {
  const [handOffs, setHandOffs] = useState<HandOffs>({ state: 'idle' });
  const latest = useRef(0);

  const read = useCallback(() => {
    const own = (latest.current += 1);
    // What is there stays in sight while it is read again.
    setHandOffs((now) => ({ state: 'loading', ...(now.state === 'ready' ? { lists: now.lists } : {}) }));
    void settle(source()).then((settled) => {
      if (own !== latest.current) return;
      setHandOffs(
        settled.ok ? { state: 'ready', lists: settled.result.lists } : { state: 'failed', failure: settled.failure },
      );
    });
  }, [source]);

  return [handOffs, read];
}
