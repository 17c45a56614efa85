import { TRACED_CAUSES } from '../diagnosis/changes-behind';
import type { Verdict } from '../diagnosis/verdict';
import type { Caller } from '../facts/caller';
import { GATHERERS } from '../facts/registry';
import { maySee } from './reported-facts';
import type { Report } from './report';

/** Which findings the site's audit log may explain, and whether the caller may read it; nothing where there is none. */
export function traceable({ findings }: Verdict, caller: Caller | undefined): Pick<Report, 'traceable'> {
  const causes = TRACED_CAUSES.filter((cause) =>
    findings.some((finding) => finding.cause === cause && finding.outcome === 'blocks'),
  );
  return causes.length === 0
    ? {}
    : { traceable: { causes, allowed: maySee(GATHERERS.schemeHistory.audience, caller) } };
}
