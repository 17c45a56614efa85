import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { noteAccounts } from '../records/audit-accounts';
import { readHandOff, sendHandOff, type HandedCompany, type HandOff } from '../records/hand-offs';
import { readPlan, savePlan } from '../records/plans';
import addCompanyPerson from '../repairs/add-company-person';
import { companyAccess } from '../repairs/company-access';
import { canonical, makePlan, type Plan } from '../repairs/plan';
import setUpCompany from '../repairs/set-up-company';
import { companyNamed } from './company-named';
import { noteHandOff } from './note-hand-off';
import { planId } from './plan-id';
import { stop } from './problem';
import { projectNamed } from './project-named';
import { MOST_PEOPLE } from './read-people';
import type { RequestHandler } from './request';

/** Calls to storage at once. */
const TOGETHER = 20;

const sentPlan = v.object({ id: planId, digest: v.pipe(v.string(), v.maxLength(100)) });
const input = v.object({
  project: projectNamed,
  company: companyNamed,
  /** The plan of the organization, where there is one, and one for each person. */
  plans: v.pipe(v.array(sentPlan), v.minLength(1), v.maxLength(MOST_PEOPLE + 1)),
  note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2_000)), ''),
});

export type HandOverCompanyPayload = v.InferInput<typeof input>;
export type HandOverCompanyResult = { kind: 'company-handed-over'; plans: number };

/** Sends a company’s plans, as one, to the people who may apply them. Nothing on the site is changed. */
const handOverCompany: RequestHandler<v.InferOutput<typeof input>, HandOverCompanyResult> = {
  input,
  async run({ project, company, plans, note }, { accountId }) {
    const distinct = [...new Map(plans.map((one) => [one.id, one])).values()];
    const read = await inTurns(distinct, (one) => planSent(one, project, company));
    // The organization first: the others are put into it.
    const isFirst = ({ repair }: Plan) => repair === setUpCompany.id;
    const [first, ...rest] = [...read.filter(isFirst), ...read.filter((plan) => !isFirst(plan))];
    if (first === undefined) return stop('plan-not-found');
    if ((await readHandOff(first.id)) !== undefined) stop('handed-over-already');
    const at = new Date().toISOString();
    const handOff: HandOff = {
      projectId: first.target.projectId,
      state: 'open',
      handedAt: at,
      by: accountId,
      claim: '',
      plan: first,
      company: await keptCompany(company, [first, ...rest], at),
      ...(note === '' ? {} : { note }),
    };
    await noteHandOff(handOff, { step: 'sent', by: accountId, words: note });
    if (!(await sendHandOff(handOff))) stop('handed-over-already');
    return { kind: 'company-handed-over', plans: distinct.length };
  },
};

export default handOverCompany;

/** A plan of this company in this service project, that nobody has tried. */
async function planSent(
  { id, digest }: v.InferOutput<typeof sentPlan>,
  project: string,
  company: string,
): Promise<Plan> {
  const { plan, state, begun } = (await readPlan(id)) ?? stop('plan-not-found');
  const { projectId, projectKey } = plan.target;
  const elsewhere = project !== projectId && project !== projectKey;
  if (elsewhere || (plan.repair !== setUpCompany.id && plan.repair !== addCompanyPerson.id)) stop('plan-not-found');
  if (plan.digest !== digest || organizationsOf(plan).some((name) => name !== company)) stop('plan-changed');
  if (state !== 'planned' || begun !== undefined) stop('plan-tried');
  if (Date.parse(plan.expiresAt) < Date.now()) stop('plan-expired');
  return plan;
}

function organizationsOf({ changes }: Plan): string[] {
  return changes.flatMap(({ kind, target }) => {
    if (kind === 'organization') return [target.name];
    return 'organizationName' in target ? [target.organizationName] : [];
  });
}

/** Keeps copies of the plans for as long as the hand-off, without who made them: who sent it stands in the hand-off. */
async function keptCompany(name: string, plans: readonly Plan[], at: string): Promise<HandedCompany> {
  const parts = await inTurns(plans, async ({ id: _, digest: __, ...draft }) => {
    const copy = makePlan({ ...draft, plannedBy: '' }, new Date());
    await savePlan(copy, { sent: true });
    const account = accountOf(copy);
    if (account !== undefined) await noteAccounts({ account, at });
    return { plan: copy.id, digest: copy.digest, ...(account === undefined ? {} : { account }) };
  });
  const digests = canonical(parts.map(({ digest }) => digest));
  return {
    name,
    digest: createHash('sha256').update(digests).digest('hex'),
    access: companyAccess(plans.flatMap(({ changes }) => changes)),
    mails: plans.reduce((sum, { mails }) => sum + mails, 0),
    irreversible: [...new Set(plans.flatMap(({ irreversible }) => irreversible))],
    plans: parts.length,
    done: 0,
    worked: 0,
    parts,
  };
}

function accountOf({ changes }: Plan): string | undefined {
  const ids = changes.flatMap(({ target }) => ('accountId' in target ? [target.accountId] : []));
  return ids.find((id) => id !== '');
}

async function inTurns<T, R>(all: readonly T[], each: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  while (done.length < all.length) {
    done.push(...(await Promise.all(all.slice(done.length, done.length + TOGETHER).map(each))));
  }
  return done;
}
