import type { Evidence } from '../checks/check';
import type { Finding } from '../diagnosis/judge';
import type { Caller } from '../facts/caller';
import { maySee } from './reported-facts';

/** Stands in for names of accounts that only administrators may see; words say so. */
const HIDDEN = 'fact.hidden';

/** Findings as the caller may see them: the cause always, names that the app had to read for them only to administrators. */
export function reportedFindings(findings: readonly Finding[], caller: Caller | undefined): Finding[] {
  if (maySee('project-admin', caller)) return [...findings];
  return findings.map((finding) => {
    if (!('evidence' in finding)) return finding;
    const evidence = finding.evidence.map((one): Evidence => {
      const source = finding.sources[one.fact];
      const readForThem = source?.how === 'read' && source.as === 'app';
      return one.type === 'list' && one.personal && readForThem ? { ...one, items: [HIDDEN] } : one;
    });
    return { ...finding, evidence };
  });
}
