import type { Evidence } from '../checks/check';
import type { Finding } from '../diagnosis/judge';
import { reportedFindings } from './reported-findings';

/** Stands in for names; words say where they are shown. */
const IN_APP = 'fact.in-app';

/**
 * Findings for readers nobody knows: what an automation rule makes of them, and who reads it there. Cut down to what an
 * agent sees, whoever asked, and without names of accounts.
 */
export function findingsWithoutNames(findings: readonly Finding[]): Finding[] {
  return reportedFindings(findings, undefined).map((finding) =>
    'evidence' in finding ? { ...finding, evidence: finding.evidence.map(withoutNames) } : finding,
  );
}

function withoutNames(evidence: Evidence): Evidence {
  return evidence.type === 'list' && evidence.personal ? { ...evidence, items: [IN_APP] } : evidence;
}
