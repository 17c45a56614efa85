import { AsyncLocalStorage } from 'node:async_hooks';
import type { ReadSource } from '../facts/fact';

const tally = new AsyncLocalStorage<Set<ReadSource>>();

/**
 * Counts what is called meanwhile, each try of a call by itself. An invocation may make several diagnoses side by side,
 * so what counts is who began a call, not when.
 */
export async function withCallsMade<T>(work: () => Promise<T>): Promise<{ result: T; calls: ReadonlySet<ReadSource> }> {
  const calls = new Set<ReadSource>();
  const result = await tally.run(calls, work);
  return { result, calls };
}

/** Notes a call that was sent, whatever came of it. */
export function noteCall(source: ReadSource): void {
  tally.getStore()?.add(source);
}
