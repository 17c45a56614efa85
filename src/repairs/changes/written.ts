import { attempted, type Answer } from '../../atlassian/http';
import type { NotBegun, Sent } from './change';

const LONGEST_MESSAGE = 1_000;

/** Nothing was sent: what is read right before the write was not to be had. */
export function notBegun(
  answer: Extract<Answer<unknown>, { ok: false }>,
  { trouble }: Pick<NotBegun, 'trouble'> = {},
): NotBegun {
  const { ok, status, i18nKey, message } = written(answer) as Extract<Sent, { ok: false }>;
  return { ok, begun: false, calls: [answer.source], ...whyNot({ status, i18nKey, message, trouble }) };
}

/** What the site told, of what it may tell. */
export function whyNot<Why extends object>(why: Why): { [K in keyof Why]?: NonNullable<Why[K]> } {
  return Object.fromEntries(Object.entries(why).filter(([, told]) => told !== undefined)) as never;
}

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
