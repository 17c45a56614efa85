import type { RecordedCall } from '../test/site/start-site';

/** What reached the site for one request. */
export interface MeasuredCalls {
  /** Made with the rights of the person who asks. */
  asUser: number;
  /** Made as the app, because the person may not read what a check needs. */
  asApp: number;
  /** Round trips that had to wait for one another. */
  waves: number;
}

/** Counts what was recorded; the site has to answer slowly enough for calls made at once to overlap. */
export function measureCalls(calls: readonly RecordedCall[]): MeasuredCalls {
  const asApp = calls.filter((call) => call.as.how === 'app').length;
  return { asUser: calls.length - asApp, asApp, waves: longestChain(calls) };
}

/** The longest chain of calls in which each started after the one before it had been answered. */
export function longestChain(calls: readonly Pick<RecordedCall, 'startedAt' | 'endedAt'>[]): number {
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
