import type { Answer } from '../../atlassian/http';
import type { DirectoryAccess } from '../../atlassian/organization';
import type { KeyTrouble, NotBegun, Sent, StateRead } from './change';
import { notBegun, whyNot, written } from './written';

const READ_SCOPE = 'read:directories:admin';
/** No document names it for these operations; it is what the names of the others lead to. */
const WRITE_SCOPE = 'write:users:admin';

type Refused = Extract<Answer<unknown>, { ok: false }>;

/** What applying lends to a kind that says it works with the key. */
export function required(lent: DirectoryAccess | undefined): DirectoryAccess {
  if (lent === undefined) throw new Error('This kind of change works with the organization’s key, and none was lent.');
  return lent;
}

/** A state that could not be read with the key, and what is wrong with the key where it is that. */
export function unreadWithKey(answer: Refused): Extract<StateRead<never>, { ok: false }> {
  const { reason, source } = answer;
  return { ok: false, reason, source, ...whyNot({ trouble: troubleOf(answer, READ_SCOPE) }) };
}

/** What one writing call with the key came to. */
export function writtenWithKey(answer: Answer<unknown>): Sent {
  return { ...written(answer), ...(answer.ok ? {} : whyNot({ trouble: troubleOf(answer, WRITE_SCOPE) })) };
}

/** A read without which nothing can be written. */
export function unreadBeforeWriting(answer: Refused): NotBegun {
  return notBegun(answer, whyNot({ trouble: troubleOf(answer, READ_SCOPE) }));
}

function troubleOf({ reason, source }: Refused, scope: string): KeyTrouble | undefined {
  if (reason === 'egress-off') return { of: 'egress-off' };
  if (source.status === 401) return { of: 'refused' };
  return source.status === 403 ? { of: 'lacks-scope', scope } : undefined;
}
