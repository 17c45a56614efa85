import { STAGES, type AnyCheck } from '../checks/check';
import { CHECKS } from '../checks/registry';
import type { Symptom } from '../facts/complaint';
import type { Facts } from '../facts/facts';
import { markConsequences } from './consequences';
import { assumedIn, judgeAll, tellsNoFailure, type Finding } from './judge';
import { pointedAt, unknownKeys } from './pointers';
import { rank } from './rank';

/** The ranked findings for one customer in one service project. */
export interface Verdict {
  symptom: Symptom;
  findings: Finding[];
  /** The first thing in the chain that is known to block, can explain the symptom, and follows from nothing that does. */
  rootCause?: string;
  /**
   * Where there is no root cause: what is wrong, though it need not explain the symptom, because it has to be put right
   * first, stops an invite, or the symptom was assumed. Then nothing is clear. None where the text tells that nothing
   * failed.
   */
  aside?: string;
  /**
   * The symptom was assumed, and with it nothing is left to explain, or words were there that may have meant something
   * else: what went wrong has to be said first.
   */
  unsaid?: true;
  /** Causes that could block too but could not be read. They take nothing from a blocker that was seen. */
  open: string[];
  /** Reasons that the site gave and the app does not know, as they stand there; with one, nothing is clear. */
  unknownKeys?: string[];
  conclusion: 'blocked' | 'open' | 'clear';
}

/** Judges the facts, and names the root cause: the first in the chain that is known to block. */
export function verdictOf(facts: Facts, symptom: Symptom, checks: readonly AnyCheck[] = CHECKS): Verdict {
  const findings = markConsequences(rank(judgeAll(facts, symptom, checks)), checks);
  const explaining = findings.filter((finding) => finding.explainsSymptom);
  const rootCause = explaining.find((finding) => finding.outcome === 'blocks' && finding.under === undefined)?.cause;
  const settledAt = explaining.find(
    (finding) =>
      (finding.outcome === 'blocks' || finding.outcome === 'warns') &&
      checks.find((check) => check.cause === finding.cause)?.settles?.includes(symptom),
  )?.stage;
  const settled = settledAt === undefined ? -1 : STAGES.indexOf(settledAt);
  const open = explaining
    .filter((finding) => finding.outcome === 'unknown' || finding.outcome === 'crashed')
    // That somebody is added already says nothing of a right that the text says the caller lacks.
    .filter(
      ({ cause, stage }) => STAGES.indexOf(stage) >= settled || (stage === 'caller' && pointedAt(facts).has(cause)),
    )
    .map((finding) => finding.cause);
  const keys = unknownKeys(facts);
  const found = { symptom, findings, open, ...(keys.length > 0 && { unknownKeys: keys }) };
  if (rootCause !== undefined) return { ...found, rootCause, conclusion: 'blocked' };
  const first = explaining.find(({ outcome, cause }) => outcome === 'warns' && isPutRightFirst(cause, checks));
  const assumed = assumedIn(facts);
  const isAside = (one: Finding) => one.outcome === 'blocks' && (assumed !== undefined || stopsInvite(one, checks));
  const aside = tellsNoFailure(facts) ? undefined : (first ?? findings.find(isAside))?.cause;
  const unsettled = aside !== undefined || open.length + keys.length > 0 || nobodyAdded(facts) || getsStuck(facts);
  // Words that nobody here is sure to have understood may tell of something that is not looked at.
  const unsure = assumed !== undefined && (settledAt !== undefined || (assumed !== true && !unsettled));
  const unsaid = aside === undefined && unsure;
  const conclusion = unsettled || unsaid ? 'open' : 'clear';
  return { ...found, ...(aside && { aside }), ...(unsaid && { unsaid }), conclusion };
}

/** Whether this cause, once found, is put right before anything else is asked. */
export function isPutRightFirst(cause: string, checks: readonly AnyCheck[]): boolean {
  return checks.some((check) => check.cause === cause && check.putRightFirst === true);
}

/**
 * What stops an invite, or everybody at the door, is wrong whatever was reported, so nothing is clear. What comes after
 * the adding (mail that is off, an account never signed in to) is as it may be where something else was asked about.
 */
export function stopsInvite({ cause, stage }: Finding, checks: readonly AnyCheck[]): boolean {
  return stage === 'environment' || checks.some((one) => one.cause === cause && one.explains.includes('add-failed'));
}

/** Somebody tried, and no new address can be added: then something blocks, known here or not. */
function nobodyAdded({ newAddressHere }: Facts): boolean {
  return newAddressHere.readable && newAddressHere.value.state === 'none';
}

/** Whoever saw the customer not getting in saw something that fails, known here or not. */
function getsStuck({ signIn }: Facts): boolean {
  return signIn.readable && signIn.value.state !== 'works';
}
