import * as v from 'valibot';
import { readIssue } from '../atlassian/request-issue';
import { issueAmong } from '../facts/issue-named';
import { readHandOff, sendHandOff, type HandOff } from '../records/hand-offs';
import { readPlan } from '../records/plans';
import type { Plan } from '../repairs/plan';
import { diagnoseOne, diagnoseProject } from './diagnose-one';
import { handOffEvidence } from './hand-off-evidence';
import { noteHandOff } from './note-hand-off';
import { openDirectory } from './open-directory';
import { planId } from './plan-id';
import { stop } from './problem';
import type { WithRights } from './prove-access';
import type { Asker, RequestHandler } from './request';
import { anyRequestKey } from './request-key';
import { toldComplaint } from './told-complaint';
import { givenAnswer } from './told-facts';

const input = v.object({
  id: planId,
  digest: v.pipe(v.string(), v.maxLength(100)),
  /** What the diagnosis was of; it is made again, and its finding goes with the plan. */
  complaint: toldComplaint,
  answers: v.pipe(v.array(givenAnswer), v.maxLength(50)),
  note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2_000)), ''),
  /** Key of the request that it is about; the one that the pasted text names where it is missing. */
  request: v.optional(anyRequestKey, ''),
  /** The language of the sender: no context tells it. It only chooses one of the files of texts. */
  locale: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}-[A-Z]{2}$/))),
});

export type HandOverPlanPayload = v.InferInput<typeof input>;
export type HandOverPlanResult = { kind: 'handed-over'; handOff: HandOff };

/** Sends a plan, with the evidence it rests on, to the people who may apply it. Nothing on the site is changed. */
const handOverPlan: RequestHandler<v.InferOutput<typeof input>, HandOverPlanResult, WithRights> = {
  input,
  async run({ id, digest, complaint, answers, note, request, locale }, asker) {
    const { plan, state } = (await readPlan(id)) ?? stop('plan-not-found');
    if (plan.digest !== digest) stop('plan-changed');
    if (state !== 'planned') stop('plan-tried');
    if (Date.parse(plan.expiresAt) < Date.now()) stop('plan-expired');
    const { projectKey, email } = plan.target;
    const diagnosed = { project: projectKey, answers, ...siteOf(asker), shared: {} };
    const [named, report] = await Promise.all([
      requestOf(plan, request, complaint.issueKeys ?? []),
      email === ''
        ? diagnoseProject(diagnosed)
        : diagnoseOne({ ...diagnosed, email, complaint, directory: openDirectory([email], asker.cloudId) }),
    ]);
    const finding = handOffEvidence(report, plan.cause, asker.rights);
    const handOff: HandOff = {
      projectId: plan.target.projectId,
      state: 'open',
      handedAt: new Date().toISOString(),
      by: asker.accountId,
      claim: '',
      plan,
      ...(finding === undefined ? {} : { finding }),
      ...(note === '' ? {} : { note }),
      ...(named === undefined ? {} : { request: named }),
      ...(locale === undefined ? {} : { locale }),
    };
    if ((await readHandOff(id)) !== undefined) stop('handed-over-already');
    await noteHandOff(handOff, { step: 'sent', by: asker.accountId, words: note });
    if (!(await sendHandOff(handOff))) stop('handed-over-already');
    return { kind: 'handed-over', handOff };
  },
};

export default handOverPlan;

function siteOf({ accountId, cloudId }: Asker) {
  return { accountId, cloudId };
}

/** The request that will get the comment: one of this service project that the sender sees. */
async function requestOf({ target }: Plan, typed: string, inText: readonly string[]): Promise<string | undefined> {
  const key = typed === '' ? issueAmong(inText, target.projectKey) : typed;
  if (key === undefined) return undefined;
  const issue = await readIssue('user', key, { requestType: '', organizations: '' });
  if (issue.ok && issue.body.projectId === target.projectId) return issue.body.key;
  // One that a text mentions by the way is left out.
  return typed === '' ? undefined : stop('request-elsewhere', { request: typed, project: target.projectKey });
}
