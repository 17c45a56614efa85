import * as v from 'valibot';
import type { Batch } from '../facts/batch';

/** The first answer is about so few addresses that something is known soon; each further one fits an invocation. */
const FIRST = 3;
const NEXT = 10;
/** What one paste may hold, asked for part by part; every part takes a few calls an address. */
export const MOST_IN_PARTS = 200;

/** The addresses of a text that are not diagnosed yet, and what was counted over all of them. Sent back as it is. */
export type RestOfText = { emails: string[]; batch: Batch };

/** The first addresses of a text, or some more of the rest that an answer named. */
export const partOfText = v.custom<'first' | RestOfText>(
  (part) => part === 'first' || (part instanceof Object && isRest(part)),
);

/** What was counted over all addresses, as the screen sends it back. */
export const toldBatch = v.custom<Batch>((batch) => batch instanceof Object && isBatch(batch));

function isBatch({ given, listed, unread }: Partial<Batch>): boolean {
  return [given, listed, unread].every((count) => Number.isInteger(count) && Number(count) >= 0);
}

function isRest({ emails, batch }: Partial<RestOfText>): boolean {
  return (
    Array.isArray(emails) &&
    emails.length > 0 &&
    emails.length <= MOST_IN_PARTS &&
    emails.every((email: unknown) => typeof email === 'string' && email.length <= 500) &&
    batch instanceof Object &&
    isBatch(batch)
  );
}

/** Those to diagnose now, and those that are left for later. */
export function cut<T>(emails: readonly T[], part: 'first' | 'next'): { now: T[]; later: T[] } {
  const size = part === 'first' ? FIRST : NEXT;
  return { now: emails.slice(0, size), later: emails.slice(size) };
}
