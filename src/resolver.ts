import { makeResolver } from '@forge/resolver';
import type { Requests } from './contract';
import answerHandOff from './requests/answer-hand-off';
import answerQuestion from './requests/answer-question';
import applyPlan from './requests/apply-plan';
import checkHealth from './requests/check-health';
import checkProject from './requests/check-project';
import compareProjects from './requests/compare-projects';
import diagnose from './requests/diagnose';
import exportAuditTrail from './requests/export-audit-trail';
import exportSiteAuditTrail from './requests/export-site-audit-trail';
import findChange from './requests/find-change';
import forgetAnswer from './requests/forget-answer';
import forgetOrganizationKey from './requests/forget-organization-key';
import handOverPlan from './requests/hand-over-plan';
import leaveComment from './requests/leave-comment';
import planCompany from './requests/plan-company';
import planCompanyPeople from './requests/plan-company-people';
import planRepair from './requests/plan-repair';
import planUndo from './requests/plan-undo';
import readAuditTrail from './requests/read-audit-trail';
import readCauseHistory from './requests/read-cause-history';
import readFirstRun from './requests/read-first-run';
import readDiagnoses from './requests/read-diagnoses';
import readDraft from './requests/read-draft';
import readHandOffs from './requests/read-hand-offs';
import readHealth from './requests/read-health';
import readInbox from './requests/read-inbox';
import readPeople from './requests/read-people';
import readRequest from './requests/read-request';
import readSiteAuditTrail from './requests/read-site-audit-trail';
import readSettings from './requests/read-settings';
import { answerAll } from './requests/request';
import saveDraft from './requests/save-draft';
import saveOrganizationKey from './requests/save-organization-key';
import saveSetting from './requests/save-setting';
import testOrganizationKey from './requests/test-organization-key';
import verifyAuditTrail from './requests/verify-audit-trail';
import verifySiteAuditTrail from './requests/verify-site-audit-trail';
import watchCustomer from './requests/watch-customer';

/** Answers the screens; who may ask what stands in access/table.ts. */
export const resolver = makeResolver<Requests>(
  answerAll({
    diagnose,
    checkProject,
    answerQuestion,
    forgetAnswer,
    findChange,
    compareProjects,
    planRepair,
    applyPlan,
    planUndo,
    readPeople,
    planCompany,
    planCompanyPeople,
    watchCustomer,
    readAuditTrail,
    exportAuditTrail,
    verifyAuditTrail,
    readSiteAuditTrail,
    exportSiteAuditTrail,
    verifySiteAuditTrail,
    readDraft,
    saveDraft,
    readDiagnoses,
    readRequest,
    leaveComment,
    handOverPlan,
    readHandOffs,
    readInbox,
    answerHandOff,
    readHealth,
    checkHealth,
    readCauseHistory,
    readFirstRun,
    readSettings,
    saveSetting,
    saveOrganizationKey,
    testOrganizationKey,
    forgetOrganizationKey,
  }),
);
