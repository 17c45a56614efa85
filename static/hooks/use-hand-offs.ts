import { useCallback, useRef, useState } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import type { AnswerHandOffPayload, AnswerHandOffResult } from '../../src/requests/answer-hand-off';
import type { ProblemResult } from '../../src/requests/request';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

/** `open` wait for an answer of the reader; `others` are their own, or answered ones. */
export interface Lists {
  open: HandOff[];
  others: HandOff[];
  answers: boolean;
}

export type HandOffs =
  | { state: 'idle' }
  | { state: 'loading'; lists?: Lists }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; lists: Lists };

/** Where an answer to one hand-off stands. */
export type Answering =
  { state: 'answering' } | { state: 'failed'; failure: Failure } | { state: 'answered'; result: AnswerHandOffResult };

export interface HandOffActs {
  read(): void;
  answer(payload: AnswerHandOffPayload): void;
}

/** Asks for hand-offs. */
export type ListsSource = () => Promise<{ kind: 'lists'; lists: Lists } | ProblemResult>;

/** Hand-offs; read when `read` is called. */
export function useHandOffs(source: ListsSource): [HandOffs, Record<string, Answering>, HandOffActs] {
  const [handOffs, setHandOffs] = useState<HandOffs>({ state: 'idle' });
  const [answered, setAnswered] = useState<Record<string, Answering>>({});
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

  async function answer(payload: AnswerHandOffPayload) {
    const put = (next: Answering) => setAnswered((now) => ({ ...now, [payload.id]: next }));
    put({ state: 'answering' });
    const settled = await settle(invoke('answerHandOff', payload));
    put(settled.ok ? { state: 'answered', result: settled.result } : { state: 'failed', failure: settled.failure });
  }

  return [handOffs, answered, { read, answer: (payload) => void answer(payload) }];
}
