import { useRef, useState } from 'react';
import type { SiteAnswer } from '../../src/records/answers';
import type { SiteAnswersResult } from '../../src/requests/read-answers';
import type { ProblemResult } from '../../src/requests/request';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

/** `busy`: they are read anew, or the answer of this key is being forgotten. */
export type SiteAnswers =
  | { state: 'idle' | 'loading' }
  | { state: 'failed'; failure: Failure }
  | {
      state: 'ready';
      answers: SiteAnswer[];
      busy?: 'reading' | { key: string };
      forgotten?: true;
      failure?: Failure;
    };

/** What can be done with what is remembered. */
export interface SiteAnswersActs {
  read(): void;
  forget(key: string): void;
}

/** What is remembered for the whole site; read when it is asked for. */
export function useSiteAnswers(): [SiteAnswers, SiteAnswersActs] {
  const [shown, setShown] = useState<SiteAnswers>({ state: 'idle' });
  const latest = useRef(0);

  async function run(asked: Promise<SiteAnswersResult | ProblemResult>, done: { forgotten?: true }) {
    const own = (latest.current += 1);
    const settled = await settle(asked);
    if (own !== latest.current) return;
    setShown((now) => {
      if (settled.ok) return { state: 'ready', answers: settled.result.answers, ...done };
      const { failure } = settled;
      return now.state === 'ready' ? { state: 'ready', answers: now.answers, failure } : { state: 'failed', failure };
    });
  }

  return [
    shown,
    {
      read() {
        setShown((now) =>
          now.state === 'ready' ? { state: 'ready', answers: now.answers, busy: 'reading' } : { state: 'loading' },
        );
        void run(invoke('readAnswers', {}), {});
      },
      forget(key) {
        setShown((now) =>
          now.state === 'ready' ? { state: 'ready', answers: now.answers, busy: { key } } : { state: 'loading' },
        );
        void run(invoke('forgetSiteAnswer', { key }), { forgotten: true });
      },
    },
  ];
}
