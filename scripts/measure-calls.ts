import type { RecordedCall } from '../test/site/start-site';

/** What reached the site for one request. */
export interface MeasuredCalls {
  /** Made with the rights of the person who asks. */
  asUser: number;
  /** Made as the app, because the person may not read what a check needs. */
  asApp: number;
  /** Made to the organization's directory, with the key that an administrator lent. */
  withKey: number;
  /** Round trips that had to wait for one another. */
  waves: number;
}

/** How many round trips a first diagnosis may take. */
export const COLD_WAVES = 2;

type Timed = Pick<RecordedCall, 'startedAt' | 'endedAt'>;

/** Counts what the site and the organization recorded; both have to answer slowly enough for calls made at once to overlap. */
export function measureCalls(calls: readonly RecordedCall[], directory: readonly Timed[] = []): MeasuredCalls {
  const asApp = calls.filter((call) => call.as.how === 'app').length;
  const waves = longestChain([...calls, ...directory]);
  return { asUser: calls.length - asApp, asApp, withKey: directory.length, waves };
}

/** The longest chain of calls in which each started after the one before it had been answered. */
export function longestChain(calls: readonly Timed[]): number {
  const ordered = calls.toSorted((one, other) => one.startedAt - other.startedAt);
  const depths: number[] = [];
  for (const [index, call] of ordered.entries()) {
    const before = ordered
      .slice(0, index)
      .map((earlier, place) => ((earlier.endedAt ?? Infinity) <= call.startedAt ? (depths[place] ?? 0) : 0));
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}
