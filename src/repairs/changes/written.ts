import { attempted, type Answer } from '../../atlassian/http';
import type { Sent } from './change';

const LONGEST_MESSAGE = 1_000;

/** What one writing call came to, in the words of a change. */
export function written(answer: Answer<unknown>): Sent {
  const calls = [attempted(answer)];
  if (answer.ok) return { ok: true, calls };
  const { i18nKey, message } = answer.refusal;
  return {
    ok: false,
    calls,
    status: answer.source.status,
    ...(i18nKey === undefined ? {} : { i18nKey }),
    // A whole page as an error would not fit into the audit trail.
    ...(message === undefined ? {} : { message: message.slice(0, LONGEST_MESSAGE) }),
  };
}
