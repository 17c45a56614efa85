import { useEffect, useState } from 'react';
import type { ReadRequestResult } from '../../src/requests/read-request';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';
import type { Issue } from './use-issue';

/** Whom a request is about, or how far reading it has come. */
export type RequestPeople =
  { state: 'loading' } | { state: 'failed'; failure: Failure } | { state: 'ready'; found: ReadRequestResult };

/** Whom a request is about; read as soon as it is known which one it is. */
export function useRequest(issue: Issue): RequestPeople {
  const [people, setPeople] = useState<RequestPeople>({ state: 'loading' });
  const { project = '', key = '' } = issue.state === 'ready' ? issue : {};
  useEffect(() => {
    if (key === '') return undefined;
    let gone = false;
    setPeople({ state: 'loading' });
    void settle(invoke('readRequest', { project, request: key })).then((settled) => {
      if (gone) return;
      setPeople(settled.ok ? { state: 'ready', found: settled.result } : { state: 'failed', failure: settled.failure });
    });
    return () => {
      gone = true;
    };
  }, [project, key]);
  return people;
}
