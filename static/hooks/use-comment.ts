import { useState } from 'react';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

/** How far a comment has come. */
export type Comment =
  { state: 'writing' } | { state: 'sending' } | { state: 'failed'; failure: Failure } | { state: 'sent' };

/** Leaves an internal comment on a request. */
export function useComment(project: string, request: string): [Comment, (text: string) => Promise<void>] {
  const [comment, setComment] = useState<Comment>({ state: 'writing' });
  async function send(text: string) {
    setComment({ state: 'sending' });
    const settled = await settle(invoke('leaveComment', { project, request, text }));
    setComment(settled.ok ? { state: 'sent' } : { state: 'failed', failure: settled.failure });
  }
  return [comment, send];
}
