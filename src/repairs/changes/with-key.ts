import type { Answer } from '../../atlassian/http';
import type { DirectoryAccess } from '../../atlassian/organization';
import type { KeyTrouble, Sent, StateRead } from './change';
import { written } from './written';

const READ_SCOPE = 'read:directories:admin';
/** No document names it for these operations; it is what the names of the others lead to. */
const WRITE_SCOPE = 'write:users:admin';

type Refused = Extract<Answer<unknown>, { ok: false }>;
export type Unwritten = Extract<Sent, { ok: false }>;

/** What applying lends to a kind that says it works with the key. */
export function required(lent: DirectoryAccess | undefined): DirectoryAccess {
  if (lent === undefined) throw new Error('This kind of change works with the organization’s key, and none was lent.');
  return lent;
}

/** A state that could not be read with the key, and what is wrong with the key where it is that. */
export function unreadWithKey(answer: Refused): Extract<StateRead<never>, { ok: false }> {
  const trouble = troubleOf(answer, READ_SCOPE);
  return { ok: false, reason: answer.reason, source: answer.source, ...(trouble === undefined ? {} : { trouble }) };
}

/** What one writing call with the key came to. */
export function writtenWithKey(answer: Answer<unknown>): Sent {
  return answer.ok ? written(answer) : unwritten(answer, WRITE_SCOPE);
}

/** A read without which nothing can be written. */
export function unreadBeforeWriting(answer: Refused): Unwritten {
  const outcome = unwritten(answer, READ_SCOPE);
  // An answer that nobody expected is a success of a write only where something was written.
  return outcome.status >= 200 && outcome.status < 300 ? { ...outcome, status: 0 } : outcome;
}

function unwritten(answer: Refused, scope: string): Unwritten {
  const outcome = written(answer) as Unwritten;
  const trouble = troubleOf(answer, scope);
  return trouble === undefined ? outcome : { ...outcome, trouble };
}

function troubleOf({ reason, source }: Refused, scope: string): KeyTrouble | undefined {
  if (reason === 'egress-off') return { of: 'egress-off' };
  if (source.status === 401) return { of: 'refused' };
  return source.status === 403 ? { of: 'lacks-scope', scope } : undefined;
}
