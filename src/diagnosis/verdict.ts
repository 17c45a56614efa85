import { STAGES, type AnyCheck } from '../checks/check';
import { CHECKS } from '../checks/registry';
import type { Symptom } from '../facts/complaint';
import type { Facts } from '../facts/facts';
import { markConsequences } from './consequences';
import { judgeAll, type Finding } from './judge';
import { rank } from './rank';

/** The ranked findings for one customer in one service project. */
export interface Verdict {
  symptom: Symptom;
  findings: Finding[];
  /** The first thing in the chain that is known to block, can explain the symptom, and follows from nothing that does. */
  rootCause?: string;
  /** Causes that could block too but could not be read. They take nothing from a blocker that was seen. */
  open: string[];
  conclusion: 'blocked' | 'open' | 'clear';
}

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
    .filter((finding) => STAGES.indexOf(finding.stage) >= settled)
    .map((finding) => finding.cause);
  const conclusion = rootCause !== undefined ? 'blocked' : open.length > 0 || nobodyAdded(facts) ? 'open' : 'clear';
  return { symptom, findings, ...(rootCause === undefined ? {} : { rootCause }), open, conclusion };
}

/** Somebody tried, and no new address can be added: then something blocks, known here or not. */
function nobodyAdded({ newAddressHere }: Facts): boolean {
  return newAddressHere.readable && newAddressHere.value.state === 'none';
}
