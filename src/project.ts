import { makeResolver } from '@forge/resolver';
import type { RequestsOf } from './access/answered';
// In the order that compresses best.
import readDraft from './requests/read-draft';
import checkProject from './requests/check-project';
import applyPlan from './requests/apply-plan';
import forgetAnswer from './requests/forget-answer';
import handOverPlan from './requests/hand-over-plan';
import planRepair from './requests/plan-repair';
import planUndo from './requests/plan-undo';
import readDiagnoses from './requests/read-diagnoses';
import diagnose from './requests/diagnose';
import answerQuestion from './requests/answer-question';
import readHandOffs from './requests/read-hand-offs';
import saveDraft from './requests/save-draft';
import watchCustomer from './requests/watch-customer';
import { answerAll } from './requests/request';

/** Answers static/project.tsx; who may ask what stands in access/table.ts. */
export const resolver = makeResolver<RequestsOf<'project'>>(
  answerAll({
    checkProject,
    answerQuestion,
    forgetAnswer,
    planRepair,
    applyPlan,
    planUndo,
    handOverPlan,
    watchCustomer,
    diagnose,
    readDraft,
    saveDraft,
    readDiagnoses,
    readHandOffs,
  }),
);
