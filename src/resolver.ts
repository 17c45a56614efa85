import { makeResolver } from '@forge/resolver';
import type { Requests } from './contract';
import answerQuestion from './requests/answer-question';
import applyPlan from './requests/apply-plan';
import checkProject from './requests/check-project';
import compareProjects from './requests/compare-projects';
import diagnose from './requests/diagnose';
import findChange from './requests/find-change';
import forgetAnswer from './requests/forget-answer';
import forgetOrganizationKey from './requests/forget-organization-key';
import planRepair from './requests/plan-repair';
import planUndo from './requests/plan-undo';
import readAuditTrail from './requests/read-audit-trail';
import readSettings from './requests/read-settings';
import { answering } from './requests/request';
import saveOrganizationKey from './requests/save-organization-key';
import testOrganizationKey from './requests/test-organization-key';
import watchCustomer from './requests/watch-customer';

/** Answers the screens. */
export const resolver = makeResolver<Requests>({
  diagnose: answering(diagnose),
  checkProject: answering(checkProject),
  answerQuestion: answering(answerQuestion),
  forgetAnswer: answering(forgetAnswer),
  findChange: answering(findChange),
  compareProjects: answering(compareProjects),
  planRepair: answering(planRepair),
  applyPlan: answering(applyPlan),
  planUndo: answering(planUndo),
  watchCustomer: answering(watchCustomer),
  readAuditTrail: answering(readAuditTrail),
  readSettings: answering(readSettings),
  saveOrganizationKey: answering(saveOrganizationKey),
  testOrganizationKey: answering(testOrganizationKey),
  forgetOrganizationKey: answering(forgetOrganizationKey),
});
