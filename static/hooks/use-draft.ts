import { useEffect, useRef, useState } from 'react';
import type { Draft, DraftPage } from '../../src/records/drafts';
import { invoke } from '../invoke';
import { settle } from './settle';

/** How long nothing is typed before it is kept. */
const QUIET_MS = 2_000;
/** The resolver keeps nothing longer. */
const MOST_BYTES = 100_000;

/** What is kept of what somebody works on. */
export type Work = Omit<Draft, 'project' | 'about' | 'at'>;
/** Where something is typed: nothing of it on the pages of the site. */
export type Place = Pick<Draft, 'project' | 'about'>;

/** Keeps a draft, or takes it away. */
export interface DraftActions {
  /** Keeps what is being typed, as soon as there is a pause. */
  typing(work: Pick<Work, 'text' | 'symptom' | 'company'>): void;
  /** Keeps it now. */
  keep(work: Work): void;
  /** Takes away what is kept. */
  drop(): void;
}

/** What was kept before the page was loaded, if it was, and what can be done with it. */
export type Drafts = [Draft | undefined, DraftActions];

/**
 * What was typed before the page was loaded anew, and keeps what is typed. The page can keep nothing itself: code of
 * UI Kit has no storage in the browser, and what it may put into the page's address would be seen by others. Where
 * storage fails, a reload loses what was typed, and nothing else.
 * @param place undefined where nothing is to be kept
 * @param brought what came with another answer; only where nothing is read on its own
 */
export function useDraft(place: Place | undefined, page: DraftPage = 'diagnosis', brought?: Draft): Drafts {
  const of = place === undefined ? undefined : JSON.stringify(page === 'diagnosis' ? place : { ...place, page });
  const asked = () => JSON.parse(of ?? '{}') as Place;
  const [draft, setDraft] = useState<Draft>();
  const touched = useRef(false);
  // What is to be kept when there is a pause, or when the form goes.
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; work: Work }>(undefined);
  const kept = useRef('');
  // One after the other, so that an older state never comes after a newer one.
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (of === undefined) return undefined;
    let gone = false;
    if (page !== 'request') {
      void settle(invoke('readDraft', asked())).then((settled) => {
        if (!gone && settled.ok) begin(settled.result.draft);
      });
    }
    return () => {
      gone = true;
      if (pending.current !== undefined) save(pending.current.work);
    };
  }, [of]);
  useEffect(() => begin(brought), [brought]);

  function begin(found: Draft | undefined) {
    if (!touched.current && found !== undefined) setDraft(found);
  }

  function save(work: Work) {
    clearTimeout(pending.current?.timer);
    pending.current = undefined;
    const state = JSON.stringify(work);
    if (of === undefined || state === kept.current || new TextEncoder().encode(work.text).length > MOST_BYTES) {
      return;
    }
    kept.current = state;
    saving.current = saving.current.then(() => settle(invoke('saveDraft', { ...asked(), ...work })));
  }

  return [
    draft,
    {
      typing(typed) {
        touched.current = true;
        clearTimeout(pending.current?.timer);
        const work = { ...typed, diagnosed: false, told: [] };
        pending.current = { work, timer: setTimeout(() => save(work), QUIET_MS) };
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
