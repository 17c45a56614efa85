import type { AttemptedSource, ReadSource } from '../facts/fact';
import type { SchemeProjects } from '../facts/scheme-projects';
import type { FoundTrouble, KeyTrouble, ReservedBy } from './changes/change';

/** What became of one change of a plan. */
export interface ChangeOutcome {
  outcome: 'applied' | 'already-applied' | 'stale' | 'not-verified' | 'failed' | 'refused' | 'not-tried';
  calls: (AttemptedSource | ReadSource)[];
  /** Done by an earlier try of the same plan, which was cut short before it could tell. */
  earlier?: true;
  /** The state a stale change was found in. */
  found?: unknown;
  /** The permission scheme that the service project uses instead, where a stale change is about one that it used. */
  moved?: string;
  /** Who shares the permission scheme now, where a stale change told something else. */
  sharing?: SchemeProjects;
  status?: number;
  i18nKey?: string;
  /** The site's own words. */
  message?: string;
  /** What is wrong with the organization's key, or was in the way before anything was written, where it is that. */
  trouble?: KeyTrouble | FoundTrouble;
  /** What probably keeps it for Jira administrators, where the site refused somebody who is none. */
  likely?: ReservedBy;
}

/**
 * What became of a plan. `applied`: written and seen by a fresh read. `not-verified`: the site took the write, but no
 * fresh read showed it. `stale`: something changed since the plan was made, and nothing was written. `refused`: the
 * site said no. `failed`: something could not be read or written; what was done stands in `changes`.
 */
export interface ApplyOutcome {
  outcome: 'applied' | 'already-applied' | 'stale' | 'not-verified' | 'failed' | 'refused';
  changes: ChangeOutcome[];
  at: string;
  by: string;
}

/** What probably kept a plan’s changes for Jira administrators. */
export function likelyOf({ changes }: Pick<ApplyOutcome, 'changes'>): ReservedBy | undefined {
  return changes.find(({ likely }) => likely !== undefined)?.likely;
}

const WORST = ['failed', 'refused', 'stale', 'not-verified', 'applied', 'already-applied'] as const;

/** A plan came out as its worst change did. */
export function outcomeOf(changes: ChangeOutcome[], at: string, by: string): ApplyOutcome {
  const worst = WORST.find((one) => changes.some((change) => change.outcome === one)) ?? 'failed';
  // What was not tried is left undone, however well the rest went.
  const unfinished = changes.some((change) => change.outcome === 'not-tried');
  // Where something was written by this plan, it cannot be said that nothing was.
  const mixed = worst === 'stale' && changes.some((change) => change.outcome === 'applied');
  if (mixed) return { outcome: 'failed', changes, at, by };
  const outcome = unfinished && (worst === 'applied' || worst === 'already-applied') ? 'failed' : worst;
  return { outcome, changes, at, by };
}
