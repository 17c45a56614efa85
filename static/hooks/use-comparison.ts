import { useRef, useState } from 'react';
import type { CompareProjectsResult } from '../../src/requests/compare-projects';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

/** What differs, or how far looking has come. */
export type ProjectComparison =
  | { state: 'idle' }
  | { state: 'looking' }
  | { state: 'failed'; failure: Failure }
  | { state: 'ready'; result: CompareProjectsResult };

/** What can be done on the page that compares. */
export interface ComparisonActs {
  compare(named: string): void;
  /** Waits no longer; whatever is still being read is left out. */
  cancel(): void;
}

/** What differs from another service project: the one named, else one that works. */
export function useComparison(project: string): [ProjectComparison, ComparisonActs] {
  const [comparison, setComparison] = useState<ProjectComparison>({ state: 'idle' });
  const latest = useRef(0);

  async function compare(named: string) {
    const own = (latest.current += 1);
    setComparison({ state: 'looking' });
    const settled = await settle(invoke('compareProjects', { project, ...(named === '' ? {} : { with: named }) }));
    if (own !== latest.current) return;
    setComparison(
      settled.ok ? { state: 'ready', result: settled.result } : { state: 'failed', failure: settled.failure },
    );
  }

  function cancel() {
    latest.current += 1;
    setComparison({ state: 'idle' });
  }

  return [comparison, { compare: (named) => void compare(named.trim()), cancel }];
}
