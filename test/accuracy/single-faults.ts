import type { Symptom } from '../../src/facts/complaint';
import type { PrincipalName } from '../site/site-description';
import { healthyDraft, JANE, siteFileOf, type Draft, type Style } from './draft';
import { whyNot, type Fault } from './fault';
import type { Lane, Setting } from './lane';
import { countedQuestions, runDiagnosis, type Complaint, type Diagnosis } from './run-diagnosis';

export const CALLERS: readonly PrincipalName[] = ['agent', 'project-admin', 'jira-admin'];
export const STYLES: readonly Style[] = ['company-managed', 'team-managed'];
/** What is asked anew for each customer, at most. */
const MOST_QUESTIONS = 3;

/** One row of the truth table. */
export interface SingleCase {
  fault: Fault;
  symptom: Symptom;
  style: Style;
  setting: Setting;
}

export type Judged =
  | { right: true; diagnosis: Diagnosis }
  /** `why`: what came out instead. */
  | { right: false; why: string; diagnosis?: Diagnosis };

/** Every fault, symptom, caller and style that can be, in the settings of this kind. */
export function singleCases(faults: readonly Fault[], kinds: readonly Pick<Setting, 'app' | 'directoryKey'>[]) {
  const cases: SingleCase[] = [];
  for (const kind of kinds) {
    for (const fault of faults) {
      for (const symptom of fault.symptoms) {
        for (const style of STYLES) {
          for (const as of CALLERS) {
            if (whyNot(fault, as, style) !== undefined) continue;
            cases.push({ fault, symptom, style, setting: { ...kind, as } });
          }
        }
      }
    }
  }
  return cases;
}

/** A healthy site with these faults laid on it, one after the other. */
export function draftWith(faults: readonly Fault[], symptom: Symptom, style: Style): Draft {
  const draft = healthyDraft(symptom, style);
  // Whom a fault keeps waiting for the invitation has had nowhere to set a password.
  if (symptom === 'no-invitation-mail') Object.assign(draft.portalOnly ?? {}, { passwordSet: false, signedIn: false });
  for (const fault of faults) fault.lay(draft, symptom);
  return draft;
}

/** What is brought to the app where these faults are. */
export function complaintOf(faults: readonly Fault[], symptom: Symptom): Complaint {
  const given = faults.find((fault) => fault.given !== undefined)?.given ?? JANE;
  const says = faults.find((fault) => fault.says !== undefined)?.says;
  return { email: given, text: says?.(given) ?? given, symptom };
}

export async function runSingle(lane: Lane, { fault, symptom, style, setting }: SingleCase): Promise<Judged> {
  const file = siteFileOf(draftWith([fault], symptom, style));
  try {
    const diagnosis = await runDiagnosis(lane, file, setting, complaintOf([fault], symptom));
    const why = whyWrong(fault, diagnosis);
    return why === undefined ? { right: true, diagnosis } : { right: false, why, diagnosis };
  } catch (error) {
    return { right: false, why: String(error instanceof Error ? error.message : error) };
  }
}

/** What is wrong with the outcome; undefined where it is as it must be. */
function whyWrong(fault: Fault, diagnosis: Diagnosis): string | undefined {
  const { verdict } = diagnosis.report;
  const { rootCause } = verdict;
  const own = verdict.findings.find((finding) => finding.cause === fault.cause);
  if (own === undefined) return 'there is no check for it';
  if (fault.shows === 'warns') {
    if (rootCause !== undefined) return `accuses ${rootCause}`;
    if (own.outcome !== 'warns') return `the finding is ${own.outcome}`;
    // It accuses nobody, so the questions go on; they are not about this.
    if (diagnosis.warnedAtOnce.includes(fault.cause)) return undefined;
  } else if (rootCause !== fault.cause) {
    const seen = rootCause === undefined ? 'nothing blocks' : `accuses ${rootCause}`;
    return `${seen}; its own finding is ${own.outcome}${verdict.open.includes(fault.cause) ? ', left open' : ''}`;
  }
  const counted = countedQuestions(diagnosis);
  return counted > MOST_QUESTIONS ? `${counted} questions` : undefined;
}
