import type { Evidence } from '../checks/check';
import type { Finding } from '../diagnosis/judge';
import type { Caller } from '../facts/caller';
import type { Report } from './report';
import { reportedFindings } from './reported-findings';

/**
 * The finding that a plan is for, as every reader of a hand-off may see it. Among them are administrators of the service
 * project, so it is cut down to what an agent sees; of a Jira administrator's own reading, names are left out as well.
 */
export function handOffEvidence(report: Report, cause: string | undefined, sender: Caller): Finding | undefined {
  const finding = report.verdict.findings.find((one) => one.cause === cause && one.outcome === 'blocks');
  if (finding === undefined) return undefined;
  const [shown] = reportedFindings([finding], { ...sender, administersJira: false, administersProject: false });
  if (shown === undefined || !sender.administersJira || !('evidence' in shown)) return shown;
  return { ...shown, evidence: shown.evidence.map(withoutNames) };
}

function withoutNames(evidence: Evidence): Evidence {
  const personal = (evidence.type === 'list' || evidence.type === 'value') && Boolean(evidence.personal);
  return personal ? { type: 'hidden', fact: evidence.fact, label: evidence.label } : evidence;
}
