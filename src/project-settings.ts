import { makeResolver } from '@forge/resolver';
import type { RequestsOf } from './access/answered';
import answerQuestion from './requests/answer-question';
import applyPlan from './requests/apply-plan';
import checkProject from './requests/check-project';
import compareProjects from './requests/compare-projects';
import exportAuditTrail from './requests/export-audit-trail';
import findChange from './requests/find-change';
import forgetAnswer from './requests/forget-answer';
import handOverPlan from './requests/hand-over-plan';
import planRepair from './requests/plan-repair';
import planUndo from './requests/plan-undo';
import readAuditTrail from './requests/read-audit-trail';
import readDraft from './requests/read-draft';
import { answerAll } from './requests/request';
import saveDraft from './requests/save-draft';
import verifyAuditTrail from './requests/verify-audit-trail';
import watchCustomer from './requests/watch-customer';

/** Answers static/project-settings.tsx; who may ask what stands in access/table.ts. */
export const resolver = makeResolver<RequestsOf<'project-settings'>>(
  answerAll({
    checkProject,
    answerQuestion,
    forgetAnswer,
    findChange,
    planRepair,
    applyPlan,
    planUndo,
    handOverPlan,
    watchCustomer,
    compareProjects,
    readAuditTrail,
    exportAuditTrail,
    verifyAuditTrail,
    readDraft,
    saveDraft,
  }),
);
