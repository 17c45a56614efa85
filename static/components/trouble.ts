import type { Finding } from '../../src/diagnosis/judge';

/** A finding that something is wrong. */
export type Trouble = Extract<Finding, { outcome: 'blocks' | 'warns' }>;

export function isTrouble(finding: Finding): finding is Trouble {
  return finding.outcome === 'blocks' || finding.outcome === 'warns';
}
