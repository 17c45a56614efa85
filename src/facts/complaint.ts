/** What the person says went wrong. */
export type Symptom =
  'add-failed' | 'no-invitation-mail' | 'cannot-sign-in' | 'cannot-see-portal' | 'cannot-see-request' | 'not-tried-yet';

export const SYMPTOMS: readonly Symptom[] = [
  'add-failed',
  'no-invitation-mail',
  'cannot-sign-in',
  'cannot-see-portal',
  'cannot-see-request',
  'not-tried-yet',
];

/** What a pasted text points at, besides its symptom. */
export type Clue =
  'jira-admin-required' | 'already-exists' | 'domain-not-allowed' | 'address-not-valid' | 'signup-unavailable';

/** What the person told, and what the pasted text says by itself. */
export interface Complaint {
  symptom: Symptom;
  /** Machine-readable reasons found in the text, as they stand there. */
  i18nKeys: string[];
  clues: Clue[];
}
