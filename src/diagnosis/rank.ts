import { STAGES } from '../checks/check';
import type { Finding } from './judge';

const OUTCOMES = ['blocks', 'warns', 'unknown', 'crashed', 'passes', 'not-applicable'] as const;
const CONFIDENCES = ['certain', 'likely', 'possible'] as const;

/** Findings along the chain of the invite: what can explain the symptom first, then by stage, outcome, confidence. */
export function rank(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      Number(b.explainsSymptom) - Number(a.explainsSymptom) ||
      STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
      OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
      confidence(a) - confidence(b),
  );
}

function confidence(finding: Finding): number {
  return 'confidence' in finding ? CONFIDENCES.indexOf(finding.confidence) : CONFIDENCES.length;
}
