import { useRef, useState } from 'react';
import type { HandOff } from '../../src/records/hand-offs';
import type { AnswerHandOffPayload, AnswerHandOffResult } from '../../src/requests/answer-hand-off';
import { invoke } from '../invoke';
import { limited } from './company-rows';
import { settle, type Failure } from './settle';

const PAUSE: Failure = { kind: 'problem', problem: { code: 'site-limits' } };

const SHOWN_ANEW: Failure = { kind: 'problem', problem: { code: 'plan-changed' } };

/** Where an answer to one hand-off stands. `handOff`: a company, as far as its plans were applied; or a plan as the reader sees it. */
export type Answering =
  | { state: 'looking' }
  | { state: 'looked'; handOff: HandOff }
  | { state: 'answering'; handOff?: HandOff }
  | { state: 'stopped'; handOff: HandOff }
  | { state: 'failed'; failure: Failure; handOff?: HandOff }
  | { state: 'answered'; result: AnswerHandOffResult };

/** What can be done with a plan that was sent. */
export interface HandOffActs {
  /** Reads the plan as the reader would approve it. */
  look(id: string): void;
  /** A company is approved plan by plan, until none is left. */
  answer(payload: AnswerHandOffPayload): void;
  /** Ends approving a company after the plan that is under way. */
  stop(id: string): void;
}

/** The reader's answers to hand-offs, by the id of the plan. */
export function useHandOffAnswers(): [Record<string, Answering>, HandOffActs] {
  const [answered, setAnswered] = useState<Record<string, Answering>>({});
  const stopped = useRef(new Set<string>());

  const putAt = (id: string) => (next: Answering) => setAnswered((now) => ({ ...now, [id]: next }));

  async function look(id: string) {
    const put = putAt(id);
    put({ state: 'looking' });
    const settled = await settle(invoke('lookAtHandOff', { id }));
    if (settled.ok) put({ state: 'looked', handOff: settled.result.handOff });
    else put({ state: 'failed', failure: settled.failure });
  }

  async function answer(payload: AnswerHandOffPayload) {
    const { id } = payload;
    const before = answered[id];
    let known = before !== undefined && 'handOff' in before ? { handOff: before.handOff } : {};
    const put = putAt(id);
    stopped.current.delete(id);
    put({ state: 'answering', ...known });
    for (;;) {
      const settled = await settle(invoke('answerHandOff', payload));
      if (!settled.ok) {
        const { failure } = settled;
        const changed = failure.kind === 'problem' && failure.problem.code === 'plan-changed';
        // What was shown is not so any more: it is shown as it is.
        const anew = changed ? await settle(invoke('lookAtHandOff', { id })) : undefined;
        put({ state: 'failed', failure, ...(anew?.ok === true ? { handOff: anew.result.handOff } : known) });
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
  return [answered, { look: (id) => void look(id), answer: (payload) => void answer(payload), stop }];
}
