import { addInternalComment } from '../atlassian/request-comments';
import { readTexts } from '../atlassian/texts';
import type { ReadSource } from '../facts/fact';
import type { HandOff } from '../records/hand-offs';
import { REPAIR_TITLES } from '../repairs/titles';
import { COMMENT_WORDS } from '../words/comment-words';
import { sayIn, type Say } from '../words/say';
import { commentText } from './comment-text';

/** Whether the request was told; `none`: the hand-off is about no request. */
export type Commented = { kind: 'none' } | { kind: 'written' } | { kind: 'failed'; call: ReadSource };

/**
 * Tells the request what became of a hand-off, in an internal comment by who answered, in the language of who sent it:
 * they work on the request. Never ends a request.
 */
export async function commentOn({ request, plan, answer, locale }: HandOff): Promise<Commented> {
  if (request === undefined) return { kind: 'none' };
  const text = commentText(plan.repair, answer ?? {}, await sayTo(locale));
  const written = await addInternalComment('user', request, text);
  return written.ok ? { kind: 'written' } : { kind: 'failed', call: written.source };
}

/** In English where the language is not known, or the texts cannot be read: a comment is never lost for that. */
async function sayTo(locale = 'en-US'): Promise<Say> {
  const texts: Record<string, string | undefined> = await readTexts(locale).catch(() => ({}));
  return sayIn((id) => texts[id] ?? english(id), texts['app.locale'] ?? 'en-US');
}

function english(id: string): string | undefined {
  const [, repair = ''] = /^repair\.(.+)\.title$/.exec(id) ?? [];
  const words: Record<string, { text: string } | undefined> = COMMENT_WORDS;
  return (words[id] ?? REPAIR_TITLES[repair])?.text;
}
