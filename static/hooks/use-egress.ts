import { useCallback, useEffect, useState } from 'react';
import { allow, isAllowed, withdraw } from '../egress';

/** Whether an administrator has allowed the calls; `refused`: what was asked last was not done. */
export type Egress =
  | { state: 'checking' }
  | { state: 'unknown'; reason: string }
  | { state: 'off' | 'on'; busy: boolean; refused?: string };

/** What the app may call outside Jira, and the two ways to change it. */
export function useEgress(): { egress: Egress; allowCalls: (description: string) => void; stopAllowing: () => void } {
  const [egress, setEgress] = useState<Egress>({ state: 'checking' });

  const check = useCallback(async (refused?: string) => {
    try {
      const on = await isAllowed();
      setEgress({ state: on ? 'on' : 'off', busy: false, ...(refused === undefined ? {} : { refused }) });
    } catch (error) {
      setEgress({ state: 'unknown', reason: messageOf(error) });
    }
  }, []);
  useEffect(() => void check(), [check]);

  async function change(make: () => Promise<void>) {
    setEgress((now) => ('busy' in now ? { state: now.state, busy: true } : now));
    await make().then(
      () => check(),
      (error: unknown) => check(messageOf(error)),
    );
  }

  return {
    egress,
    allowCalls: (description) => void change(() => allow(description)),
    stopAllowing: () => void change(withdraw),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
