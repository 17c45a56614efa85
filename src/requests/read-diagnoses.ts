import * as v from 'valibot';
import { readProject } from '../atlassian/jira';
import { diagnosesKeptFor, recentDiagnoses } from '../records/diagnoses';
import type { KeptDiagnosis } from '../records/diagnosis-pages';
import { stop } from './problem';
import { projectNamed } from './project-named';
import type { WithRights } from './prove-access';
import type { RequestHandler } from './request';

const input = v.object({
  project: projectNamed,
  /** Where an earlier page ended. */
  cursor: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
});
const PAGE = 50;

export type ReadDiagnosesPayload = v.InferInput<typeof input>;
/** One page of the diagnoses that the caller may see. */
export interface ReadDiagnosesResult {
  kind: 'diagnoses';
  /** Newest first: the caller's own, for administrators everybody's. */
  diagnoses: KeptDiagnosis[];
  ofEverybody: boolean;
  /** How long one is kept. */
  days: number;
  cursor?: string;
}

/** Recent diagnoses in a service project. */
const readDiagnoses: RequestHandler<v.InferOutput<typeof input>, ReadDiagnosesResult, WithRights> = {
  input,
  async run({ project, cursor }, { accountId, rights }) {
    const found = await readProject('user', project);
    if (!found.ok) stop('project-not-found', { project }, found.source);
    const ofEverybody = rights.administersProject || rights.administersJira;
    const days = await diagnosesKeptFor();
    const page = await recentDiagnoses(
      { projectId: found.body.id, ...(ofEverybody ? {} : { by: accountId }) },
      { days, limit: PAGE, now: new Date(), ...(cursor === undefined ? {} : { cursor }) },
    );
    return { kind: 'diagnoses', ...page, ofEverybody, days };
  },
};

export default readDiagnoses;
