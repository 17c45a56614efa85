import { useRef, useState } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import type { AnswerHandOffPayload, AnswerHandOffResult } from '../../src/requests/answer-hand-off';
import { invoke } from '../invoke';
import { limited } from './company-rows';
import { settle, type Failure } from './settle';

const PAUSE: Failure = { kind: 'problem', problem: { code: 'site-limits' } };

const SHOWN_ANEW: Failure = { kind: 'problem', problem: { code: 'plan-changed' } };

/** Where an answer to one hand-off stands. `handOff`: a company, as far as its plans were applied; or a plan as it has to be shown. */
export type Answering =
  | { state: 'answering'; handOff?: HandOff }
  | { state: 'stopped'; handOff: HandOff }
  | { state: 'failed'; failure: Failure; handOff?: HandOff }
  | { state: 'answered'; result: AnswerHandOffResult };

export interface HandOffActs {
  /** A company is approved plan by plan, until none is left. */
  answer(payload: AnswerHandOffPayload): void;
  /** Ends approving a company after the plan that is under way. */
  stop(id: string): void;
}

/** The reader's answers to hand-offs, by the id of the plan. */
export function useHandOffAnswers(): [Record<string, Answering>, HandOffActs] {
  const [answered, setAnswered] = useState<Record<string, Answering>>({});
  const stopped = useRef(new Set<string>());

  async function answer(payload: AnswerHandOffPayload) {
    const { id } = payload;
    const before = answered[id];
    let known = before !== undefined && 'handOff' in before ? { handOff: before.handOff } : {};
    const put = (next: Answering) => setAnswered((now) => ({ ...now, [id]: next }));
    stopped.current.delete(id);
    put({ state: 'answering', ...known });
    for (;;) {
      const settled = await settle(invoke('answerHandOff', payload));
      if (!settled.ok) {
        put({ state: 'failed', failure: settled.failure, ...known });
        return;
      }
      const { handOff, applied } = settled.result;
      if (handOff.state !== 'open') {
        put({ state: 'answered', result: settled.result });
        return;
      }
      known = { handOff };
      // Its plan names other projects than were shown: it takes another look, and another approval.
      if (handOff.company === undefined) {
        put({ state: 'failed', failure: SHOWN_ANEW, handOff });
        return;
      }
      if (applied !== undefined && limited(applied)) {
        put({ state: 'failed', failure: PAUSE, handOff });
        return;
      }
      if (stopped.current.has(id)) {
        put({ state: 'stopped', handOff });
        return;
      }
      put({ state: 'answering', handOff });
    }
  }

  const stop = (id: string) => void stopped.current.add(id);
  return [answered, { answer: (payload) => void answer(payload), stop }];
}
