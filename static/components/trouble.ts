import type { Finding } from '../../src/diagnosis/judge';

/** A finding that something is wrong. */
export type Trouble = Extract<Finding, { outcome: 'blocks' | 'warns' }>;

/** Whether a finding is shown as something that is wrong. */
export function isTrouble(finding: Finding): finding is Trouble {
  return finding.outcome === 'blocks' || finding.outcome === 'warns';
}
