import * as v from 'valibot';
import { readProject } from '../atlassian/jira';
import { directoryRepairs } from '../records/directory-repairers';
import { asListed, handOffsFrom, handOffsOf, type HandOff } from '../records/hand-offs';
import { directoryElsewhere } from './directory-elsewhere';
import { stop } from './problem';
import { projectNamed } from './project-named';
import type { WithRights } from './prove-access';
import type { RequestHandler } from './request';

const input = v.object({ project: projectNamed });
/** Newest of each list; a hand-off with its plan is some kilobytes. */
export const SHOWN = 30;

export type ReadHandOffsPayload = v.InferInput<typeof input>;
/**
 * `open`: to be answered, for administrators; repairs in the directory for those who may make them. `own`: what the caller sent, with
 * what became of it. `elsewhere`: other service projects where repairs in the directory wait for the caller, who has no
 * inbox of the whole site.
 */
export type ReadHandOffsResult = {
  kind: 'hand-offs';
  open: HandOff[];
  own: HandOff[];
  answers: boolean;
  elsewhere?: string[];
};

/** The hand-offs of one service project: one's own, and for its administrators those that wait for an answer. */
const readHandOffs: RequestHandler<v.InferOutput<typeof input>, ReadHandOffsResult, WithRights> = {
  input,
  async run({ project }, { accountId, rights }) {
    const found = await readProject('user', project);
    if (!found.ok) stop('project-not-found', { project }, found.source);
    const { id } = found.body;
    const administers = rights.administersProject || rights.administersJira;
    const repairs = (await directoryRepairs(accountId)) === 'own';
    const answers = administers || repairs;
    const elsewhere = repairs && !rights.administersJira ? await directoryElsewhere(id, accountId, SHOWN) : [];
    const [own, ...open] = await Promise.all([
      handOffsFrom(id, accountId, SHOWN),
      ...(answers ? (['open', 'answering'] as const).map((state) => handOffsOf(state, SHOWN, id)) : []),
    ]);
    const shown = open.flat().filter(({ plan }) => administers || plan.access === 'directory-repairer');
    return {
      kind: 'hand-offs',
      open: shown.map(asListed),
      own: own.map(asListed),
      answers,
      ...(elsewhere.length === 0 ? {} : { elsewhere }),
    };
  },
};

export default readHandOffs;
