import type { SchemeHistory, SchemeRecord } from '../facts/scheme-history';

/** Causes that a change of the permission scheme brings about, and what it must have done. */
const DONE_BY = {
  'portal-access-permission-missing': 'taking-away',
  'customers-role-has-direct-grants': 'adding',
} as const;

export type TracedCause = keyof typeof DONE_BY;
export const TRACED_CAUSES = Object.keys(DONE_BY) as TracedCause[];

const SHOWN = 5;

/** The newest records that can explain a cause, and how many older ones can as well. */
export interface ChangesBehind {
  records: SchemeRecord[];
  older: number;
}

/** Leaves out what cannot have brought the cause about. The log's words are not judged: they differ from site to site. */
export function changesBehind(cause: TracedCause, { scheme, records }: SchemeHistory): ChangesBehind {
  const explaining = records.filter((record) => canExplain(cause, record, scheme.name));
  return { records: explaining.slice(0, SHOWN), older: Math.max(0, explaining.length - SHOWN) };
}

function canExplain(cause: TracedCause, { changes }: SchemeRecord, scheme: string): boolean {
  // Where the log says nothing of values, or names the scheme as one (made, renamed, put in use), it may be anything.
  if (changes.length === 0 || changes.some(({ from, to }) => from === scheme || to === scheme)) return true;
  const does = DONE_BY[cause];
  switch (does) {
    case 'taking-away':
      return changes.some(({ from }) => from !== undefined);
    case 'adding':
      return changes.some(({ to }) => to !== undefined);
    default:
      return does satisfies never;
  }
}
