import { useEffect, useRef, useState } from 'react';
import type { Draft, DraftPage } from '../../src/records/drafts';
import { invoke } from '../invoke';
import { settle } from './settle';

/** How long nothing is typed before it is kept. */
const QUIET_MS = 2_000;
/** The resolver keeps nothing longer. */
const MOST_BYTES = 100_000;

export type Work = Omit<Draft, 'project' | 'at'>;

export interface DraftActions {
  /** Keeps what is being typed, as soon as there is a pause. */
  typing(work: Pick<Work, 'text' | 'symptom' | 'company'>): void;
  /** Keeps it now. */
  keep(work: Work): void;
  /** Takes away what is kept. */
  drop(): void;
}

export type Drafts = [Draft | undefined, DraftActions];

/**
 * What was typed before the page was loaded anew, and keeps what is typed. The page can keep nothing itself: code of
 * UI Kit has no storage in the browser, and what it may put into the page's address would be seen by others. Where
 * storage fails, a reload loses what was typed, and nothing else.
 * @param project undefined where nothing is to be kept
 */
export function useDraft(project: string | undefined, page: DraftPage = 'diagnosis'): Drafts {
  const [draft, setDraft] = useState<Draft>();
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = useRef('');
  // One after the other, so that an older state never comes after a newer one.
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (project === undefined) return undefined;
    let gone = false;
    void settle(invoke('readDraft', { project, ...(page === 'company' ? { page } : {}) })).then((settled) => {
      if (!gone && !touched.current && settled.ok && settled.result.draft !== undefined) setDraft(settled.result.draft);
    });
    return () => {
      gone = true;
      clearTimeout(timer.current);
    };
  }, [project, page]);

  function save(work: Work) {
    clearTimeout(timer.current);
    const state = JSON.stringify(work);
    if (project === undefined || state === kept.current || new TextEncoder().encode(work.text).length > MOST_BYTES) {
      return;
    }
    kept.current = state;
    saving.current = saving.current.then(() => settle(invoke('saveDraft', { project, ...work })));
  }

  return [
    draft,
    {
      typing(typed) {
        touched.current = true;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => save({ ...typed, diagnosed: false, told: [] }), QUIET_MS);
      },
      keep: save,
      drop() {
        setDraft(undefined);
        const none = page === 'company' ? { company: { name: '', mail: false } } : {};
        save({ text: '', diagnosed: false, told: [], ...none });
      },
    },
  ];
}
