import { addInternalComment } from '../atlassian/request-comments';
import type { ReadSource } from '../facts/fact';
import type { HandOff } from '../records/hand-offs';
import { REPAIR_TITLES } from '../repairs/titles';
import { commentText } from './comment-text';

export type Commented = { kind: 'none' } | { kind: 'written' } | { kind: 'failed'; call: ReadSource };

/** Tells the request what became of a hand-off, in an internal comment by who answered. Never ends a request. */
export async function commentOn({ request, plan, answer }: HandOff): Promise<Commented> {
  if (request === undefined) return { kind: 'none' };
  const { reason, outcome, likely } = answer ?? {};
  const text = commentText(REPAIR_TITLES[plan.repair]?.text, reason === undefined ? { outcome, likely } : { reason });
  const written = await addInternalComment('user', request, text);
  return written.ok ? { kind: 'written' } : { kind: 'failed', call: written.source };
}
