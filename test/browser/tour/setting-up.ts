import { ask } from '../../../scripts/opened-site';
import type { Requests } from '../../../src/contract';
import type { ProblemResult } from '../../../src/requests/request';
import type { FaultEffect } from '../../site/site-description';
import type { Visitor, Who } from './visitor';

/** What the site answers where it is broken. */
export const BROKEN: FaultEffect = {
  kind: 'answer',
  status: 500,
  headers: {},
  body: { errorMessages: [], errors: {} },
};
/** What it answers where it is asked too often. */
export const LIMITED: FaultEffect = { kind: 'answer', status: 429, headers: { 'Retry-After': '60' }, body: {} };
/** No answer at all, so that what is under way can be looked at. */
export const SILENT: FaultEffect = { kind: 'hang' };

/** From now on, or so many times, the site answers an operation so. */
export function answers(at: Visitor, operation: string, effect: FaultEffect, times?: number): void {
  at.opened.site.state.faults.push({ operation, ...effect, ...(times === undefined ? {} : { times }) });
}

/** Lets somebody do through the app what takes many steps on its screens; it has to work. */
export async function through<K extends keyof Requests>(
  { opened }: Visitor,
  who: Who,
  request: K,
  payload: Parameters<Requests[K]>[0],
): Promise<Exclude<ReturnType<Requests[K]>, ProblemResult>> {
  const { accountId } = opened.site.description.principals[who];
  const result = (await ask(opened, accountId, request, payload)) as ReturnType<Requests[K]> | ProblemResult;
  if (result.kind === 'problem') throw new Error(`${request} ended with ${JSON.stringify(result)}`);
  return result as Exclude<ReturnType<Requests[K]>, ProblemResult>;
}
