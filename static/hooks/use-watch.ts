import { useEffect, useRef, useState } from 'react';
import type { WatchCustomerResult } from '../../src/requests/watch-customer';
import { invoke } from '../invoke';
import { settle, type Failure } from './settle';

/** Pauses between looks, in milliseconds; the last one is kept. */
const PAUSES = [3_000, 5_000, 8_000, 12_000, 15_000];
const PATIENCE_MS = 5 * 60_000;
/** One lost answer says nothing; several in a row do. */
const LOST_ANSWERS = 3;

/** How far watching an account has come; `customer`: it is listed in the service project too. */
export type Watch =
  | { state: 'idle' }
  | { state: 'watching'; looks: number }
  | { state: 'timed-out' }
  | { state: 'unreadable' }
  | { state: 'failed'; failure: Failure }
  | { state: 'active'; customer: boolean };

/** Starts watching, or ends it. */
export interface WatchActions {
  start(): void;
  cancel(): void;
}

/**
 * Looks again and again whether an account has become active. Stops after five minutes, when it is cancelled, and when
 * the screen goes away. `onActive` is called once.
 */
export function useWatch(
  target: { project: string; email: string },
  onActive: (customer: boolean) => void,
): [Watch, WatchActions] {
  const [watch, setWatch] = useState<Watch>({ state: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const round = useRef(0);
  // Minutes may pass until it is called, and the report may have been made anew.
  const latest = useRef(onActive);
  latest.current = onActive;
  useEffect(
    () => () => {
      round.current += 1;
      clearTimeout(timer.current);
    },
    [],
  );

  function start() {
    stop({ state: 'watching', looks: 0 });
    const own = round.current;
    const until = Date.now() + PATIENCE_MS;
    void look(0, 0);

    async function look(looks: number, lost: number) {
      const settled = await settle(invoke('watchCustomer', target));
      if (own !== round.current) return;
      const pause = PAUSES[Math.min(looks, PAUSES.length - 1)] ?? 0;
      const over = settled.ok ? endOf(settled.result) : endOfFailure(settled.failure, lost + 1);
      const end = over ?? (Date.now() + pause > until ? ({ state: 'timed-out' } as const) : undefined);
      if (end === undefined) {
        setWatch({ state: 'watching', looks: looks + 1 });
        timer.current = setTimeout(() => void look(looks + 1, settled.ok ? 0 : lost + 1), pause);
        return;
      }
      stop(end);
      if (end.state === 'active') latest.current(end.customer);
    }
  }

  function stop(state: Watch) {
    round.current += 1;
    clearTimeout(timer.current);
    setWatch(state);
  }

  return [watch, { start, cancel: () => stop({ state: 'idle' }) }];
}

/** What one look ends the watch with; nothing where it goes on. */
function endOf({ active, customer, readable }: WatchCustomerResult): Watch | undefined {
  if (active) return { state: 'active', customer };
  return readable ? undefined : { state: 'unreadable' };
}

function endOfFailure(failure: Failure, lost: number): Watch | undefined {
  return failure.kind === 'problem' || lost >= LOST_ANSWERS ? { state: 'failed', failure } : undefined;
}
