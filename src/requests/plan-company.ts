import * as v from 'valibot';
import setUpCompany from '../repairs/set-up-company';
import { companyFacts } from './company-facts';
import { companyNamed } from './company-named';
import { keepStep, type CompanyStep } from './company-step';
import { projectNamed } from './project-named';
import type { WithRights } from './prove-access';
import type { RequestHandler } from './request';

const input = v.object({ project: projectNamed, company: companyNamed });

export type PlanCompanyPayload = v.InferInput<typeof input>;
export type PlanCompanyResult = { kind: 'company'; step: CompanyStep };

/** Plans the organization of a company and its link to the service project. Nothing on the site is changed. */
const planCompany: RequestHandler<v.InferOutput<typeof input>, PlanCompanyResult, WithRights> = {
  input,
  async run({ project, company }, { accountId, rights }) {
    const facts = await companyFacts(project, accountId, {});
    const wish = { email: '', displayName: '', newOrganization: company };
    const planned = setUpCompany.plan(facts, wish, {});
    return { kind: 'company', step: await keepStep(setUpCompany.id, planned, '', facts.serviceProject, rights) };
  },
};

export default planCompany;
