import { useState } from 'react';
import { settle, type Failure } from './settle';

/** Where handing something over to those who may apply it stands. */
export type HandOver =
  { state: 'writing' } | { state: 'sending' } | { state: 'failed'; failure: Failure } | { state: 'sent' };

/** Where sending stands, and a function that waits for what was asked. */
export function useSending(): [HandOver, (asked: Promise<{ kind: string }>) => void] {
  const [handOver, setHandOver] = useState<HandOver>({ state: 'writing' });
  async function send(asked: Promise<{ kind: string }>) {
    setHandOver({ state: 'sending' });
    const settled = await settle(asked);
    setHandOver(settled.ok ? { state: 'sent' } : { state: 'failed', failure: settled.failure });
  }
  return [handOver, (asked) => void send(asked)];
}
