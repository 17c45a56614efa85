import * as v from 'valibot';
import { readProject } from '../atlassian/jira';
import { directoryRepairs } from '../records/directory-repairers';
import { asListed, handOffsOf, NONE, WAITING, type HandOff } from '../records/hand-offs';
import { directoryElsewhere } from './directory-elsewhere';
import { stop } from './problem';
import { projectNamed } from './project-named';
import type { WithRights } from './prove-access';
import type { RequestHandler } from './request';

/** So many of each list at once; a hand-off with its plan is some kilobytes. */
export const SHOWN = 30;
/** Where an earlier page told that the next one begins. */
export const fromThere = v.pipe(v.string(), v.maxLength(40, 'go on where a list ended'));
const input = v.object({
  project: projectNamed,
  /** The next page of one list; the other one is left out then. */
  more: v.optional(v.object({ list: v.picklist(['open', 'own']), from: fromThere })),
});

export type ReadHandOffsPayload = v.InferInput<typeof input>;
/**
 * `open`: to be answered, for administrators; repairs in the directory for those who may make them; oldest first.
 * `own`: what the caller sent, with what became of it; newest first. `elsewhere`: other service projects where repairs
 * in the directory wait for the caller, who has no inbox of the whole site.
 */
export type ReadHandOffsResult = {
  kind: 'hand-offs';
  open: HandOff[];
  own: HandOff[];
  answers: boolean;
  elsewhere?: string[];
  /** Where the next page of a list begins; absent after its last. */
  moreOpen?: string;
  moreOwn?: string;
};

/** The hand-offs of one service project: one's own, and for its administrators those that wait for an answer. */
const readHandOffs: RequestHandler<v.InferOutput<typeof input>, ReadHandOffsResult, WithRights> = {
  input,
  async run({ project, more }, { accountId, rights }) {
    const found = await readProject('user', project);
    if (!found.ok) stop('project-not-found', { project }, found.source);
    const { id } = found.body;
    const administers = rights.administersProject || rights.administersJira;
    const repairs = (await directoryRepairs(accountId)) === 'own';
    const answers = administers || repairs;
    const elsewhere =
      more === undefined && repairs && !rights.administersJira ? await directoryElsewhere(id, accountId, SHOWN) : [];
    const [own, open] = await Promise.all([
      more?.list === 'open' ? NONE : handOffsOf({ projectId: id, by: accountId }, page('newest', more?.from)),
      more?.list === 'own' || !answers
        ? NONE
        : handOffsOf({ states: WAITING, projectId: id }, page('oldest', more?.from)),
    ]);
    const shown = open.handOffs.filter(({ plan }) => administers || plan.access === 'directory-repairer');
    return {
      kind: 'hand-offs',
      open: shown.map(asListed),
      own: own.handOffs.map(asListed),
      answers,
      ...(elsewhere.length === 0 ? {} : { elsewhere }),
      ...(open.from === undefined ? {} : { moreOpen: open.from }),
      ...(own.from === undefined ? {} : { moreOwn: own.from }),
    };
  },
};

export default readHandOffs;

function page(first: 'oldest' | 'newest', from?: string) {
  return { first, limit: SHOWN, from };
}
