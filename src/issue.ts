import { makeResolver } from '@forge/resolver';
import type { RequestsOf } from './access/answered';
// In the order that compresses best.
import readDraft from './requests/read-draft';
import { answerAll } from './requests/request';
import readRequest from './requests/read-request';
import checkProject from './requests/check-project';
import answerQuestion from './requests/answer-question';
import applyPlan from './requests/apply-plan';
import planUndo from './requests/plan-undo';
import watchCustomer from './requests/watch-customer';
import handOverPlan from './requests/hand-over-plan';
import planRepair from './requests/plan-repair';
import saveDraft from './requests/save-draft';
import diagnose from './requests/diagnose';
import forgetAnswer from './requests/forget-answer';
import leaveComment from './requests/leave-comment';

/** Answers static/issue.tsx; who may ask what stands in access/table.ts. */
export const resolver = makeResolver<RequestsOf<'issue'>>(
  answerAll({
    readRequest,
    readDraft,
    saveDraft,
    diagnose,
    checkProject,
    answerQuestion,
    forgetAnswer,
    planRepair,
    applyPlan,
    planUndo,
    watchCustomer,
    handOverPlan,
    leaveComment,
  }),
);
