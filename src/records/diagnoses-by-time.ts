import { greaterThanEqualTo } from './conditions';
import { kvs, Sort } from './storage';
import { DIAGNOSIS, type KeptDiagnosis, type StoredDiagnosis } from './diagnosis-pages';

/** The most that one query gives. */
const PAGE = 100;

/** What a diagnosis came to, with nobody's name. */
export type DiagnosisOutcome = Pick<KeptDiagnosis, 'projectId' | 'at' | 'conclusion' | 'rootCause'>;

/** Outcomes of the whole site since a time (ISO 8601), newest first; with a cursor where there are more. */
export async function outcomesSince(
  oldest: string,
  cursor?: string,
): Promise<{ outcomes: DiagnosisOutcome[]; cursor?: string }> {
  const query = kvs
    .entity<StoredDiagnosis>(DIAGNOSIS)
    .query()
    .index('by-time')
    .where(greaterThanEqualTo(oldest))
    .sort(Sort.DESC)
    .limit(PAGE);
  const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
  const more = page.results.length === PAGE ? page.nextCursor : undefined;
  return {
    outcomes: page.results.map(({ value: { projectId, at, outcome } }) => ({
      projectId,
      at,
      conclusion: outcome.conclusion,
      ...(outcome.rootCause === undefined ? {} : { rootCause: outcome.rootCause }),
    })),
    ...(more === undefined ? {} : { cursor: more }),
  };
}
