/** How the outcome of a plan or of one change is coloured; words always stand beside it. */
export const OUTCOME_LOZENGES = {
  applied: 'success',
  'already-applied': 'success',
  'not-verified': 'moved',
  stale: 'moved',
  refused: 'removed',
  failed: 'removed',
  'not-tried': 'default',
} as const;
