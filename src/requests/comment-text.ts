import type { HandOffAnswer } from '../records/hand-offs';
import type { COMMENT_WORDS } from '../words/comment-words';
import type { Say } from '../words/say';

/**
 * The internal comment on a request about a plan that was answered.
 * @param repair the id of the repair that was planned
 */
export function commentText(
  repair: string,
  { reason, outcome = 'not-verified', likely }: Pick<HandOffAnswer, 'reason' | 'outcome' | 'likely'>,
  say: Say,
): string {
  const comment = (id: keyof typeof COMMENT_WORDS, values = {}) => say(id, values);
  const titled = { repair: repair === 'undo' ? comment('comment.undo') : say(`repair.${repair}.title`) };
  if (reason !== undefined) return comment('comment.declined', { ...titled, reason });
  const became = comment(`comment.${outcome}`);
  const approved = comment('comment.approved', { ...titled, became });
  return likely === undefined ? approved : `${approved}\n${comment(`comment.likely-${likely}`)}`;
}
