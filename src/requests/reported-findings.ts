import type { Evidence } from '../checks/check';
import type { Finding } from '../diagnosis/judge';
import type { Caller } from '../facts/caller';
import { maySee, withOrganizationKey } from './reported-facts';

/** Stands in for names of accounts that only administrators may see; words say so. */
const HIDDEN = 'fact.hidden';

/**
 * Findings as the caller may see them: the cause always, names that the app had to read for them only to administrators,
 * and what the organization's directory shows only to those of Jira.
 */
export function reportedFindings(findings: readonly Finding[], caller: Caller | undefined): Finding[] {
  if (maySee('jira-admin', caller)) return [...findings];
  const administers = maySee('project-admin', caller);
  return findings.map((finding) => {
    if (!('evidence' in finding)) return finding;
    const evidence = finding.evidence.map((one): Evidence => {
      const source = finding.sources[one.fact];
      if (withOrganizationKey(source)) return { type: 'hidden', fact: one.fact, label: one.label };
      const readForThem = source?.how === 'read' && source.as === 'app';
      return one.type === 'list' && one.personal && readForThem && !administers ? { ...one, items: [HIDDEN] } : one;
    });
    return { ...finding, evidence };
  });
}
