import type { Fact, ReadableFact } from '../facts/fact';
import type { FactName, Facts } from '../facts/facts';
import type { Look } from '../facts/look';
import type { Symptom } from '../facts/complaint';
import {
  ACCOUNT,
  BY_ANSWER,
  DUPLICATE,
  INACTIVE,
  NEW_ADDRESSES,
  OUTSIDE,
  SERVICE_PROJECT,
  UNSEEN,
} from './answer-rows';
import { isInactive, isNobodyAtAll } from './explains';

/** Of these causes, the ones that the answers given so far make likely; all of them where the answers tell nothing. */
export function likelyByAnswers(facts: Facts, symptom: Symptom, causes: readonly string[]): readonly string[] {
  let likely = causes;
  if (isInactive(facts.directoryUser)) {
    const inactive = causes.filter((cause) => INACTIVE.includes(cause));
    if (inactive.length > 0) return inactive;
  }
  for (const { look } of BY_ANSWER.filter(({ symptoms }) => symptoms.includes(symptom))) {
    const narrowed = fitting(look, facts, symptom, likely);
    if (narrowed.length > 0) likely = narrowed;
  }
  return byAccountSeen(facts, symptom, likely);
}

/**
 * Whoever was added has an account: where one is seen, it is not what keeps the mail back; where none is, it comes
 * first, and after it what keeps people from being added. Where one is seen that is no customer here, that comes before
 * everything else.
 */
function byAccountSeen(facts: Facts, symptom: Symptom, causes: readonly string[]): readonly string[] {
  const { accounts, deskCustomers, deskOrganizations, directoryUser, portalOnlyAccount, requestVisibility } = facts;
  const seen = accounts.readable && accounts.value.found.some((account) => account.active);
  const { readable } = requestVisibility;
  const nothing = readable ? requestVisibility.value.state === 'fine' : requestVisibility.reason === 'not-known';
  if (symptom === 'cannot-see-request' && nothing && !seen) {
    // Where nothing is wrong with the request, or nobody can tell, there may be no account to open it with, or two.
    const first = causes.filter((cause) => cause === DUPLICATE || UNSEEN.includes(cause));
    if (first.length > 0) return first;
  }
  if (!accounts.readable || !deskCustomers.readable) return causes;
  const listed =
    deskCustomers.value.found.length > 0 || !deskOrganizations.readable || deskOrganizations.value.names.length > 0;
  // Whoever cannot see a request is asked about the request first.
  const isNext = symptom !== 'cannot-see-request' || readable;
  if (seen && !listed && isNext && causes.includes(OUTSIDE)) return [OUTSIDE];
  if (symptom !== 'no-invitation-mail') return causes;
  const told = [directoryUser, portalOnlyAccount].some((one) => one.readable && one.value.state === 'active');
  const exists = seen || told || deskCustomers.value.found.some((account) => account.active);
  if (isNobodyAtAll(facts)) {
    const keepingOut = [NEW_ADDRESSES, SERVICE_PROJECT].map((some) => causes.filter((cause) => some.includes(cause)));
    for (const some of keepingOut) if (some.length > 0) return some;
  }
  const narrowed = causes.filter((cause) => (exists ? !ACCOUNT.includes(cause) : UNSEEN.includes(cause)));
  return narrowed.length > 0 ? narrowed : causes;
}

/** What the site shows of a request, or a text quotes, is only part of what somebody sees who looks. */
const isTold = (fact: Fact<Look>): fact is ReadableFact<Look> => fact.readable && fact.source.how === 'told';

/** Whether whoever has this cause would have given another answer than was given; then it is looked for last. */
export function isUnlikely(cause: string, symptom: Symptom, facts: Facts): boolean {
  return BY_ANSWER.some(
    ({ look, symptoms }) =>
      symptoms.includes(symptom) && isTold(facts[look]) && fitting(look, facts, symptom, [cause]).length === 0,
  );
}

/** Whether an answer tells that this cause is not behind what was reported: it shows as another one. */
export function isElsewhere(cause: string, symptom: Symptom, facts: Facts): boolean {
  return BY_ANSWER.some(({ look, symptoms, causes, tells }) => {
    const told = facts[look];
    if (!symptoms.includes(symptom) || !isTold(told)) return false;
    const { state } = told.value;
    const later = tells[state];
    if (later === undefined || later.includes(cause) || causes[state]?.includes(cause)) return false;
    return Object.values(causes).some((some) => some.includes(cause));
  });
}

/** Of these causes, the ones whose bearer would have given the answer that this fact is; all where it tells nothing. */
export function fitting(fact: FactName, facts: Facts, symptom: Symptom, causes: readonly string[]): readonly string[] {
  const row = BY_ANSWER.find(({ look, symptoms }) => look === fact && symptoms.includes(symptom));
  const told = facts[fact] as Fact<{ state: string }>;
  if (row === undefined || !told.readable) return causes;
  const pointed = row.causes[told.value.state];
  if (pointed !== undefined) return causes.filter((cause) => pointed.includes(cause));
  const elsewhere = new Set(Object.values(row.causes).flat());
  return causes.filter((cause) => !elsewhere.has(cause));
}
