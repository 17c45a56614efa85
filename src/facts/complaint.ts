import type { LookName } from './look';

/** What the person says went wrong. */
export type Symptom =
  'add-failed' | 'no-invitation-mail' | 'cannot-sign-in' | 'cannot-see-portal' | 'cannot-see-request' | 'not-tried-yet';

/** What can have gone wrong, in the order in which it is offered. */
export const SYMPTOMS: readonly [Symptom, ...Symptom[]] = [
  'add-failed',
  'no-invitation-mail',
  'cannot-sign-in',
  'cannot-see-portal',
  'cannot-see-request',
  'not-tried-yet',
];

/** What a pasted text points at, besides its symptom; the texts stand in requests/known-texts.ts. */
export type Clue =
  | 'jira-admin-required'
  | 'may-not-invite'
  | 'already-exists'
  | 'could-not-be-added'
  | 'domain-not-allowed'
  | 'address-not-valid'
  | 'address-malformed'
  | 'signup-unavailable'
  | 'no-project-access'
  | 'page-refused'
  | 'request-hidden'
  | 'external-user-management'
  | 'provisioning-conflict'
  | 'invited-as-user'
  | 'signup-unfinished'
  | 'atlassian-login'
  | 'no-access-to-jira'
  | 'something-wrong'
  | 'users-not-found'
  | 'organization-refused'
  | 'error-hidden'
  | 'roles-frozen'
  | 'not-portal-only'
  | 'sees-too-much'
  | 'nothing-failed';

/** Clues of a text that complains of no failure: there is nothing to accuse anybody of. */
export const NO_FAILURE: readonly [Clue, ...Clue[]] = ['sees-too-much', 'nothing-failed'];

/** What a person can be asked to look at, and what a text can show as well: an answer's id, by the fact. */
export type SeenInText = { [K in LookName | 'portalOnlyAccount']?: string };

/**
 * What an assumed symptom rests on: nothing (there are addresses alone), words of the person's own, words that nobody
 * here understands (`unclear`), or words that tell of nothing that fails (`calm`), which accuse nobody.
 */
export type Assumed = true | 'words' | 'unclear' | 'calm';

/** What the person told, and what the pasted text says by itself. */
export interface Complaint {
  symptom: Symptom;
  /** Nobody chose the symptom, and no text of the site tells it. */
  assumed?: Assumed;
  /** Machine-readable reasons found in the text, as they stand there. */
  i18nKeys: string[];
  clues: Clue[];
  /** What the text shows as plainly as a look at a page would; only where it is about one customer. */
  seen?: SeenInText;
  /** Keys of issues in the text, such as HELP-12; one of the service project is the request it is about. */
  issueKeys?: string[];
}
