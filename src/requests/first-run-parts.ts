import type { MessageValues } from '../checks/check';
import type { ReadSource } from '../facts/fact';
import type { Answer } from '../atlassian/http';

/** What the app looks at to say what it can read on this site, in the order in which it is shown. */
export const FIRST_RUN_PARTS = [
  'plan',
  'people',
  'data-policy',
  'app-project',
  'app-people',
  'audit-log',
  'organization-key',
] as const;
/** One of the things that are looked at. */
export type FirstRunPart = (typeof FIRST_RUN_PARTS)[number];

/**
 * How one part stands: `fine`; `limited`: read in part, or not at all, and an administrator can change that; `off`: not
 * set up, which is no fault; `starting`: the platform may still be letting the app in; `unread`: no answer that tells.
 */
export type FirstRunState = 'fine' | 'limited' | 'off' | 'starting' | 'unread';

/** One part with its words: `first-run.<part>.<message>`, and where something can be done `….<message>-todo`. */
export interface FirstRunItem {
  part: FirstRunPart;
  state: FirstRunState;
  message: string;
  values?: MessageValues;
  call?: ReadSource;
}

type Refused = Extract<Answer<unknown>, { ok: false }>;

/** @param more values of the message, and the call that told it */
export function item(
  part: FirstRunPart,
  state: FirstRunState,
  message: string,
  more: { values?: MessageValues; call?: ReadSource } = {},
): FirstRunItem {
  return { part, state, message, ...more };
}

/** A part whose call was refused or not answered. What a refusal means differs from part to part. */
export function unanswered(part: FirstRunPart, { reason, source }: Refused): FirstRunItem {
  if (reason === 'app-starting') return item(part, 'starting', 'starting', { call: source });
  if (reason === 'forbidden') return item(part, 'limited', 'refused', { call: source });
  return item(part, 'unread', 'unread', { values: { reason }, call: source });
}
