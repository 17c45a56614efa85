import type { Clue, Complaint } from '../facts/complaint';
import type { Facts } from '../facts/facts';
import { isNobodyAtAll } from './explains';
import type { Verdict } from './verdict';

/** What a text or a finding gives occasion to explain, though it is no cause that could be checked. */
export type Note =
  | 'api-client-uses-usernames'
  | 'api-client-hides-error'
  | 'unknown-key'
  | 'free-plan-cannot-edit-permissions'
  | 'more-behind'
  | 'nobody-added'
  | 'contrast-access-too-wide'
  | 'expected-behaviour'
  | 'own-address';

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
  facts: Facts;
  verdict: Verdict;
}

/** The explanations to show beside the findings; each once. */
export function notesFor({ clues }: Pick<Complaint, 'clues'>, found?: Found): Note[] {
  const ofText = clues.flatMap((clue) => BY_CLUE[clue] ?? []);
  return [...new Set([...ofText, ...(found === undefined ? [] : ofFindings(found))])];
}

function ofFindings(found: Found): Note[] {
  const notes: Note[] = [];
  if (found.verdict.unknownKeys !== undefined) notes.push('unknown-key');
  if (comesLater(found.verdict)) notes.push('more-behind');
  if (wasNeverAdded(found)) notes.push('nobody-added');
  if (isFrozen(found)) notes.push('free-plan-cannot-edit-permissions');
  return notes;
}

/** Whether something before the root cause could not be read, and may block as well once that one is put right. */
function comesLater({ findings, open, rootCause }: Verdict): boolean {
  const first = findings.find(({ cause }) => cause === rootCause || open.includes(cause));
  return rootCause !== undefined && first?.cause !== rootCause;
}

/** Whether a mail is missed that was never due, as nobody was added and nothing known keeps them from it. */
function wasNeverAdded({ facts, verdict: { symptom, rootCause } }: Found): boolean {
  return symptom === 'no-invitation-mail' && rootCause === undefined && isNobodyAtAll(facts);
}

/** Whether a permission scheme has to be changed, and the plan of the site forbids it. */
function isFrozen({ facts: { frozenScheme }, verdict }: Found): boolean {
  const wrong = verdict.findings.some(({ cause, outcome }) => outcome === 'blocks' && IN_SCHEME.includes(cause));
  return wrong && frozenScheme.readable && frozenScheme.value.frozen;
}
