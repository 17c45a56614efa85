import type { AnyCheck } from '../checks/check';
import type { Finding } from './judge';

/**
 * Marks findings that follow from another one with the cause they follow from, the first of its line. Only what is
 * seen to block brings anything about, and it has to explain the symptom where the consequence does.
 */
export function markConsequences(findings: readonly Finding[], checks: readonly AnyCheck[]): Finding[] {
  const follows = new Map(checks.map((check) => [check.cause, check.follows ?? []]));
  return findings.map((finding) => {
    if (finding.outcome !== 'blocks' && finding.outcome !== 'warns') return finding;
    const first = origin(finding, []);
    return first === finding.cause ? finding : { ...finding, under: first };
  });

  function origin(finding: Finding, behind: readonly string[]): string {
    const before = findings.find(
      (one) =>
        one.outcome === 'blocks' &&
        follows.get(finding.cause)?.includes(one.cause) === true &&
        !behind.includes(one.cause) &&
        (one.explainsSymptom || !finding.explainsSymptom),
    );
    return before === undefined ? finding.cause : origin(before, [...behind, finding.cause]);
  }
}
