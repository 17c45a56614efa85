import type { Symptom } from '../../src/facts/complaint';

const EVERY: Record<Symptom, true> = {
  'add-failed': true,
  'no-invitation-mail': true,
  'cannot-sign-in': true,
  'cannot-see-portal': true,
  'cannot-see-request': true,
  'not-tried-yet': true,
};

/** What can have gone wrong, in the order in which it is offered. */
export const SYMPTOMS = Object.keys(EVERY) as Symptom[];
