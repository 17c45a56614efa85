import type { AnyCheck } from '../checks/check';
import type { Symptom } from '../facts/complaint';
import type { Facts } from '../facts/facts';
import { pointedAt } from './pointers';

/** Whether this cause can have brought about what the person reported. */
export function explains(
  { cause, explains, explainsOnceNamed, stage }: Explaining,
  symptom: Symptom,
  facts: Facts,
): boolean {
  // Whoever was added has an account, so where there is none, no mail was on its way; unless one is seen that was stopped.
  const noMail = isNobodyAtAll(facts) && !mailWasStopped(facts);
  if (symptom === 'no-invitation-mail' && stage === 'delivery' && noMail) return false;
  if (explains.includes(symptom)) return true;
  if (symptom === 'cannot-sign-in' && explains.includes('cannot-see-portal') && missesPortal(facts)) return true;
  if (symptom === 'cannot-see-portal' && explains.includes('cannot-sign-in') && stopsAtSignIn(facts)) return true;
  if (explainsOnceNamed?.includes(symptom) && pointedAt(facts).has(cause)) return true;
  const keepsOut = stage === 'site' || stage === 'service-project';
  return symptom === 'no-invitation-mail' && keepsOut && explains.includes('add-failed') && isNobodyYet(facts);
}

type Explaining = Pick<AnyCheck, 'cause' | 'explains' | 'explainsOnceNamed' | 'stage'>;

/** Whoever signs in and finds no portal has not been kept from signing in. */
function missesPortal({ signIn }: Facts): boolean {
  return signIn.readable && signIn.value.state === 'portal-missing';
}

/** What is seen where the sign-in itself went well, or goes on elsewhere. */
const PAST_SIGN_IN = ['works', 'portal-missing', 'no-access', 'atlassian-login', 'other'];

/** Whoever does not get through the sign-in sees no portal. */
function stopsAtSignIn({ signIn }: Facts): boolean {
  return signIn.readable && !PAST_SIGN_IN.includes(signIn.value.state);
}

/** What the log of customer notifications shows where it has no mail to this address that did not go out. */
const NONE_STOPPED = ['sent', 'nothing', 'no-invitations', 'no-mail'];

function mailWasStopped({ notificationLog }: Facts): boolean {
  return notificationLog.readable && !NONE_STOPPED.includes(notificationLog.value.state);
}

/** Whether somebody looked for an account wherever one could be, and found none. */
export function isNobodyAtAll(facts: Facts): boolean {
  return isNobodyYet(facts) && facts.directoryUser.readable && facts.portalOnlyAccount.readable;
}

/** Whether Jira tells of an account that it is inactive, and not why. */
export function isInactive(directoryUser: Facts['directoryUser']): boolean {
  return !directoryUser.readable && directoryUser.reason === 'account-inactive';
}

/** Whether no account is known for the address anywhere: then nobody was added, and so no mail was sent. */
export function isNobodyYet({ deskCustomers, accounts, directoryUser, portalOnlyAccount }: Facts): boolean {
  if (!deskCustomers.readable || deskCustomers.value.found.length > 0) return false;
  if (accounts.readable && accounts.value.found.length > 0) return false;
  const looked = [directoryUser, portalOnlyAccount];
  if (isInactive(directoryUser) || looked.some((fact) => fact.readable && fact.value.state !== 'not-listed'))
    return false;
  return accounts.readable || looked.every((fact) => fact.readable);
}
