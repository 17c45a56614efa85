import { makeResolver } from '@forge/resolver';
import type { RequestsOf } from './access/answered';
import applyPlan from './requests/apply-plan';
import handOverCompany from './requests/hand-over-company';
import planCompany from './requests/plan-company';
import planCompanyPeople from './requests/plan-company-people';
import readDraft from './requests/read-draft';
import readPeople from './requests/read-people';
import { answerAll } from './requests/request';
import saveDraft from './requests/save-draft';

/** Answers static/company.tsx; who may ask what stands in access/table.ts. */
export const resolver = makeResolver<RequestsOf<'company'>>(
  answerAll({
    readPeople,
    planCompany,
    planCompanyPeople,
    applyPlan,
    handOverCompany,
    readDraft,
    saveDraft,
  }),
);
