import { TRACED_CAUSES, unnamedBehind } from '../diagnosis/traced-causes';
import type { Verdict } from '../diagnosis/verdict';
import type { Caller } from '../facts/caller';
import { HISTORY_AUDIENCE } from '../facts/change-history';
import type { Facts } from '../facts/facts';
import { maySee } from './reported-facts';
import type { Report } from './report';

/**
 * Which findings the site's audit log may explain, and whether the caller may read it; nothing where there is none. A
 * finding about an account whose id nobody knows is left out: the log names accounts by their id alone.
 */
export function traceable({ findings }: Verdict, facts: Facts, caller: Caller | undefined): Pick<Report, 'traceable'> {
  const causes = TRACED_CAUSES.filter(
    (cause) =>
      findings.some((finding) => finding.cause === cause && finding.outcome === 'blocks') &&
      unnamedBehind(cause, facts) === undefined,
  );
  return causes.length === 0 ? {} : { traceable: { causes, allowed: maySee(HISTORY_AUDIENCE, caller) } };
}
