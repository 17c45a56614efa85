import type { Clue, Complaint } from '../facts/complaint';
import type { Facts } from '../facts/facts';
import type { Verdict } from './verdict';

/** What a text or a finding gives occasion to explain, though it is no cause that could be checked. */
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

/** Causes that are put right in a permission scheme. */
const IN_SCHEME: readonly string[] = ['portal-access-permission-missing', 'customers-role-has-direct-grants'];

/** What was found out, where that has happened already. */
interface Found {
  facts: Pick<Facts, 'frozenScheme'>;
  verdict: Pick<Verdict, 'findings'>;
}

/** The explanations to show beside the findings; each once. */
export function notesFor({ clues }: Pick<Complaint, 'clues'>, found?: Found): Note[] {
  const ofText = clues.flatMap((clue) => BY_CLUE[clue] ?? []);
  const ofFindings: Note[] = found !== undefined && isFrozen(found) ? ['free-plan-cannot-edit-permissions'] : [];
  return [...new Set([...ofText, ...ofFindings])];
}

/** Whether a permission scheme has to be changed, and the plan of the site forbids it. */
function isFrozen({ facts: { frozenScheme }, verdict }: Found): boolean {
  const wrong = verdict.findings.some(({ cause, outcome }) => outcome === 'blocks' && IN_SCHEME.includes(cause));
  return wrong && frozenScheme.readable && frozenScheme.value.frozen;
}
