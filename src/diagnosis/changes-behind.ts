import type { ChangeHistory, ChangeRecord } from '../facts/change-history';
import type { TracedCause } from './traced-causes';

const SHOWN = 5;
/** The one summary that Jira's documentation prints, and the one that tells being put into a group from being taken out. */
const PUT_INTO_GROUP = 'User added to group';

/** The newest records that can explain a cause, and how many older ones can as well. */
export interface ChangesBehind {
  records: ChangeRecord[];
  older: number;
}

/**
 * Leaves out what cannot have brought the cause about. Beside one summary, the log's words are not judged: they differ
 * from site to site.
 */
export function changesBehind(cause: TracedCause, { objects, records }: ChangeHistory): ChangesBehind {
  const schemes = objects.flatMap((object) => (object.kind === 'permission-scheme' ? [object.name] : []));
  const explaining = records.filter((record) => canExplain(cause, record, schemes));
  return { records: explaining.slice(0, SHOWN), older: Math.max(0, explaining.length - SHOWN) };
}

function canExplain(cause: TracedCause, record: ChangeRecord, schemes: readonly string[]): boolean {
  const { of, accounts, summary, changes } = record;
  switch (of) {
    case 'permission-scheme': {
      // Where the log says nothing of values, or names the scheme as one (made, renamed, put in use), it may be anything.
      if (changes.length === 0) return true;
      if (changes.some(({ from, to }) => [from, to].some((name) => name !== undefined && schemes.includes(name))))
        return true;
      const added = cause === 'customers-role-has-direct-grants';
      return changes.some(({ from, to }) => (added ? to : from) !== undefined);
    }
    case 'project-role':
      // The account was taken out, or a group that it may have been in; or nothing is said of who.
      return accounts.length > 0 || changes.length === 0 || changes.some(({ from }) => from !== undefined);
    case 'account':
      return summary !== PUT_INTO_GROUP;
    default:
      return of satisfies never;
  }
}
