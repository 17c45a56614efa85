import { addInternalComment } from '../atlassian/request-comments';
import type { ReadSource } from '../facts/fact';
import type { HandOff } from '../records/hand-offs';
import { repairById } from '../repairs/registry';
import { COMMENT_WORDS } from '../words/comment-words';
import { sayIn } from '../words/say';

export type Commented = { kind: 'none' } | { kind: 'written' } | { kind: 'failed'; call: ReadSource };

// A comment is read by everybody on the request, whatever their language, so it is in one.
const say = sayIn((id) => (COMMENT_WORDS as Record<string, { text: string }>)[id]?.text, 'en-US');

/** Tells the request what became of a hand-off, in an internal comment by who answered. Never ends a request. */
export async function commentOn(handOff: HandOff): Promise<Commented> {
  if (handOff.request === undefined) return { kind: 'none' };
  const written = await addInternalComment('user', handOff.request, commentText(handOff));
  return written.ok ? { kind: 'written' } : { kind: 'failed', call: written.source };
}

function commentText({ plan, answer }: HandOff): string {
  const repair = repairById(plan.repair)?.docs.title.text ?? say('comment.undo');
  const { reason, outcome } = answer ?? {};
  return reason === undefined
    ? say('comment.approved', { repair, outcome })
    : say('comment.declined', { repair, reason });
}
