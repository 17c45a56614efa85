import { useCallback, useRef, useState } from 'react';
import type { ReadDiagnosesResult } from '../../src/requests/read-diagnoses';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

/** Recent diagnoses, or how far reading them has come; what was read stays in sight. */
export type Recent =
  | { state: 'idle' }
  | { state: 'loading'; found?: ReadDiagnosesResult }
  | { state: 'failed'; failure: Failure; found?: ReadDiagnosesResult }
  | { state: 'ready'; found: ReadDiagnosesResult };

/** Recent diagnoses of a service project; what is there stays in sight while more is read. */
export function useRecent(project: string): [Recent, { read: () => void; more: () => void }] {
  const [recent, setRecent] = useState<Recent>({ state: 'idle' });
  const latest = useRef(0);

  const ask = useCallback(
    async (before?: ReadDiagnosesResult) => {
      const own = (latest.current += 1);
      setRecent((now) => ({ state: 'loading', ...('found' in now ? { found: now.found } : {}) }));
      const cursor = before?.cursor;
      const settled = await settle(invoke('readDiagnoses', { project, ...(cursor === undefined ? {} : { cursor }) }));
      if (own !== latest.current) return;
      setRecent((now) => {
        if (!settled.ok) {
          return { state: 'failed', failure: settled.failure, ...('found' in now ? { found: now.found } : {}) };
        }
        const diagnoses = [...(before?.diagnoses ?? []), ...settled.result.diagnoses];
        return { state: 'ready', found: { ...settled.result, diagnoses } };
      });
    },
    [project],
  );
  const read = useCallback(() => void ask(), [ask]);
  const more = () => {
    if (recent.state === 'ready') void ask(recent.found);
  };
  return [recent, { read, more }];
}
