import type { Clue, Complaint } from '../facts/complaint';

/** What a text gives occasion to explain, though it is no cause that could be checked. */
export type Note =
  | 'api-client-uses-usernames'
  | 'api-client-hides-error'
  | 'free-plan-cannot-edit-permissions'
  | 'contrast-access-too-wide'
  | 'expected-behaviour';

const BY_CLUE: { [K in Clue]?: Note } = {
  'users-not-found': 'api-client-uses-usernames',
  'error-hidden': 'api-client-hides-error',
  'roles-frozen': 'free-plan-cannot-edit-permissions',
  'sees-too-much': 'contrast-access-too-wide',
  'nothing-failed': 'expected-behaviour',
};

/** The explanations to show beside the findings; each once. */
export function notesFor({ clues }: Pick<Complaint, 'clues'>): Note[] {
  return [...new Set(clues.flatMap((clue) => BY_CLUE[clue] ?? []))];
}
