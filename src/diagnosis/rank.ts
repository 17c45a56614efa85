import { STAGES } from '../checks/check';
import type { Finding } from './judge';

const OUTCOMES = ['blocks', 'warns', 'unknown', 'crashed', 'passes', 'not-applicable'] as const;
const CONFIDENCES = ['certain', 'likely', 'possible'] as const;

/** Findings along the chain of the invite: what can explain the symptom first, then by stage, outcome, confidence. */
export function rank(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => finding);
}

/** The smaller, the further in front; made once for each finding, as a verdict is made many times to find a question. */
function placeOf(finding: Finding): number {
  const { explainsSymptom, stage, outcome } = finding;
  const confidence = 'confidence' in finding ? CONFIDENCES.indexOf(finding.confidence) : CONFIDENCES.length;
  const inStage = OUTCOMES.indexOf(outcome) * (CONFIDENCES.length + 1) + confidence;
  const inChain = STAGES.indexOf(stage) * OUTCOMES.length * (CONFIDENCES.length + 1) + inStage;
  return explainsSymptom ? inChain - BEFORE_ALL : inChain;
}

/** More than any place in the chain. */
const BEFORE_ALL = 10_000;
