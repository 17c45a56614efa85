import type { Change } from '../../../src/repairs/changes/change';
import type { SiteState } from '../../site/site-state';

/** A plan's changes on the site of the lab, and what brings the site into the state before them. */
export interface ChangeCase {
  name: string;
  prepare(state: SiteState): void;
  changes(state: SiteState): [Change, ...Change[]];
  /** The operation that writes the first of them. */
  writes: string;
  /** Brings the site into a state that is neither before nor after; for every kind with more than two states. */
  third?: (state: SiteState) => void;
}

/** The same change the other way round. */
export function back(change: Change): Change {
  return { ...change, before: change.after, after: change.before } as Change;
}
