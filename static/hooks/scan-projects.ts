import type { CheckHealthResult } from '../../src/requests/check-health';
import type { Failure, Settled } from './settle';

/** Checks that are under way side by side: the site's limits are shared by all apps. */
const SIDE_BY_SIDE = 2;
/** One check that gets no answer says nothing about the next one; several in a row do. */
const LOST_IN_A_ROW = 3;

/** How far a scan is, or what it came to. `left`: ids that it did not get to. */
export type Scan =
  | { state: 'still' }
  | { state: 'running'; done: number; of: number }
  | { state: 'done'; of: number; lost: number }
  | ({ state: 'stopped'; done: number; of: number; left: string[] } & Why);

type Why = { why: 'cancelled' | 'limited' } | { why: 'failed'; failure: Failure };

/** What a scan asks and tells on its way. */
export interface ScanSteps {
  /** Whether a further check may begin. */
  goesOn(): boolean;
  check(id: string): Promise<Settled<CheckHealthResult>>;
  onStart(id: string): void;
  onFound(id: string, result: CheckHealthResult): void;
  /** `limited`: the site would not have it checked now, so it is still to be checked. */
  onLost(id: string, limited: boolean): void;
  onScan(scan: Scan): void;
}

/**
 * Checks service projects, two at a time. Ends where nobody wants it to go on, where the site limits requests, and
 * where several in a row get no answer; what is under way then is waited for.
 */
export async function scanProjects(ids: readonly string[], steps: ScanSteps): Promise<void> {
  const waiting = [...ids];
  const of = ids.length;
  let done = 0;
  let lost = 0;
  let inARow = 0;
  let ended: Why | undefined;
  steps.onScan({ state: 'running', done, of });
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  const why = ended ?? ({ why: 'cancelled' } as const);
  steps.onScan(
    ended === undefined && waiting.length === 0
      ? { state: 'done', of, lost }
      : { state: 'stopped', done, of, left: waiting, ...why },
  );

  async function lane(): Promise<void> {
    while (ended === undefined && steps.goesOn()) {
      const id = waiting.shift();
      if (id === undefined) return;
      steps.onStart(id);
      const settled = await steps.check(id);
      if (settled.ok) {
        inARow = 0;
        steps.onFound(id, settled.result);
      } else if (isLimit(settled.failure)) {
        ended = { why: 'limited' };
        waiting.unshift(id);
        steps.onLost(id, true);
        return;
      } else {
        lost += 1;
        inARow += 1;
        steps.onLost(id, false);
        if (inARow >= LOST_IN_A_ROW) ended ??= { why: 'failed', failure: settled.failure };
      }
      done += 1;
      steps.onScan({ state: 'running', done, of });
    }
  }
}

function isLimit(failure: Failure): boolean {
  return failure.kind === 'problem' && failure.problem.code === 'site-limits';
}
