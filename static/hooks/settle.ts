import type { Problem } from '../../src/requests/problem';
import type { ProblemResult } from '../../src/requests/request';

/** Why there is no result: the app says why, or no answer came at all (timeout, network, a crash of the host). */
export type Failure = { kind: 'problem'; problem: Problem } | { kind: 'no-answer'; message: string };

/** What came of asking; a problem of the app’s counts as a failure. */
export type Settled<Result> = { ok: true; result: Result } | { ok: false; failure: Failure };

/** Waits for an answer of the resolver. Never rejects. */
export async function settle<Result extends { kind: string }>(
  answer: Promise<Result>,
): Promise<Settled<Exclude<Result, ProblemResult>>> {
  try {
    // What comes over the bridge is typed by promise only.
    const result = (await answer) as Result | undefined;
    if (result === undefined) return { ok: false, failure: { kind: 'no-answer', message: '' } };
    if (isProblem(result)) return { ok: false, failure: result };
    return { ok: true, result: result as Exclude<Result, ProblemResult> };
  } catch (error) {
    return {
      ok: false,
      failure: { kind: 'no-answer', message: error instanceof Error ? error.message : String(error) },
    };
  }
}

function isProblem(result: { kind: string }): result is ProblemResult {
  return result.kind === 'problem';
}
