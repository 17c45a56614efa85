import * as v from 'valibot';
import { readOrganizations } from '../atlassian/customer-organizations';
import { parseAddress } from '../facts/address';
import type { FactName } from '../facts/facts';
import type { SharedReads } from '../facts/read-facts';
import addCompanyPerson, { WITH_MAIL } from '../repairs/add-company-person';
import { accountToUse } from '../repairs/account-to-use';
import { companyFacts, type CompanyFacts } from './company-facts';
import { companyNamed } from './company-named';
import { keepStep, type CompanyStep } from './company-step';
import { freshContext } from './fresh-context';
import { projectNamed } from './project-named';
import type { WithRights } from './prove-access';
import type { RequestHandler } from './request';

/** As many as one request plans: an invocation ends after 25 seconds. */
const MOST_AT_ONCE = 20;
/** Nobody is begun later than this, in milliseconds; who is left out is asked for again. */
const PLANNING_MS = 12_000;
/** People who are looked at side by side: each takes two calls at once, and the site's limits are shared by all apps. */
const SIDE_BY_SIDE = 2;

const person = v.object({
  email: v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(320),
    v.check((email) => parseAddress(email).problems.length === 0, 'give an e-mail address'),
  ),
  name: v.pipe(v.string(), v.trim(), v.maxLength(200)),
});
const input = v.object({
  project: projectNamed,
  company: companyNamed,
  people: v.pipe(v.array(person), v.minLength(1), v.maxLength(MOST_AT_ONCE, 'plan up to 20 people at a time')),
  /** Whether new people are invited by mail; without one their accounts are made silently. */
  mail: v.boolean(),
});

export type PlanCompanyPeoplePayload = v.InferInput<typeof input>;
/** `steps` begin with the first of the people; where time ran out there are fewer, and the rest is asked for again. */
export type PlanCompanyPeopleResult = { kind: 'company-people'; steps: { email: string; step: CompanyStep }[] };

type Named = v.InferOutput<typeof person>;

/** Plans some people of a company, a plan each, so that one who cannot be added stops nobody else. */
const planCompanyPeople: RequestHandler<v.InferOutput<typeof input>, PlanCompanyPeopleResult, WithRights> = {
  input,
  async run({ project, company, people, mail }, { accountId, rights }) {
    const started = Date.now();
    const shared: SharedReads = {};
    const facts = await companyFacts(project, accountId, shared);
    const steps: PlanCompanyPeopleResult['steps'] = [];
    while (steps.length < people.length && (steps.length === 0 || Date.now() - started < PLANNING_MS)) {
      const next = people.slice(steps.length, steps.length + SIDE_BY_SIDE);
      steps.push(...(await Promise.all(next.map(async (one) => ({ email: one.email, step: await planOne(one) })))));
    }
    return { kind: 'company-people', steps };

    async function planOne({ email, name }: Named): Promise<CompanyStep> {
      const context = freshContext(project, email, accountId, undefined, shared);
      const [accounts, deskCustomers] = await Promise.all([context.read('accounts'), context.read('deskCustomers')]);
      const facing: FactName[] = [
        ...(accounts.readable ? [] : ['accounts' as const]),
        ...(deskCustomers.readable ? [] : ['deskCustomers' as const]),
      ];
      if (!accounts.readable || !deskCustomers.readable) return { kind: 'unread', facts: facing };
      const use = accountToUse(accounts.value, deskCustomers.value);
      const seen = 'account' in use ? await withMembership(facts, company, use.account.accountId) : facts;
      if (seen === undefined) return { kind: 'unread', facts: ['customerOrganizations'] };
      const planned = addCompanyPerson.plan(
        { ...seen, accounts: accounts.value, deskCustomers: deskCustomers.value },
        {
          email,
          displayName: name || (email.split('@')[0] ?? email),
          newOrganization: company,
          choice: mail ? WITH_MAIL : undefined,
        },
        {},
      );
      return keepStep(addCompanyPerson.id, planned, email, facts.serviceProject, rights);
    }
  },
};

export default planCompanyPeople;

/** The organizations with what this account is in; undefined where that could not be read. */
async function withMembership(facts: CompanyFacts, company: string, accountId: string) {
  const { organizations, complete } = facts.customerOrganizations;
  // Nobody is in an organization that is still to be made.
  if (!organizations.some((one) => one.name === company)) return facts;
  const own = await readOrganizations('user', accountId);
  if (!own.ok) return undefined;
  const within = new Set(own.body.values.map((one) => one.id));
  return {
    ...facts,
    customerOrganizations: {
      organizations: organizations.map((one) => ({ ...one, member: within.has(one.id) })),
      complete,
    },
  };
}
