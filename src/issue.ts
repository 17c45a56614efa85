import { makeResolver } from '@forge/resolver';
import type { RequestsOf } from './access/answered';
import answerQuestion from './requests/answer-question';
import applyPlan from './requests/apply-plan';
import checkProject from './requests/check-project';
import diagnose from './requests/diagnose';
import findChange from './requests/find-change';
import forgetAnswer from './requests/forget-answer';
import handOverPlan from './requests/hand-over-plan';
import leaveComment from './requests/leave-comment';
import planRepair from './requests/plan-repair';
import planUndo from './requests/plan-undo';
import readRequest from './requests/read-request';
import { answerAll } from './requests/request';
import watchCustomer from './requests/watch-customer';

/** Answers static/issue.tsx; who may ask what stands in access/table.ts. */
export const resolver = makeResolver<RequestsOf<'issue'>>(
  answerAll({
    checkProject,
    answerQuestion,
    findChange,
    forgetAnswer,
    planRepair,
    applyPlan,
    planUndo,
    handOverPlan,
    watchCustomer,
    diagnose,
    readRequest,
    leaveComment,
  }),
);
