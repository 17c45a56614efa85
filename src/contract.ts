import type { AnswerPayload, AnswerResult } from './requests/answer-question';
import type { ApplyPlanPayload, ApplyPlanResult } from './requests/apply-plan';
import type { CheckProjectPayload, CheckProjectResult } from './requests/check-project';
import type { CompareProjectsPayload, CompareProjectsResult } from './requests/compare-projects';
import type { DiagnosePayload, DiagnoseResult } from './requests/diagnose';
import type { FindChangePayload, FindChangeResult } from './requests/find-change';
import type { ForgetAnswerPayload, ForgetAnswerResult } from './requests/forget-answer';
import type { PlanRepairPayload, PlanRepairResult } from './requests/plan-repair';
import type { PlanUndoPayload, PlanUndoResult } from './requests/plan-undo';
import type { ReadAuditTrailPayload, ReadAuditTrailResult } from './requests/read-audit-trail';
import type { ReadSettingsPayload, SettingsResult } from './requests/read-settings';
import type { SaveOrganizationKeyPayload } from './requests/save-organization-key';
import type { ProblemResult } from './requests/request';
import type { WatchCustomerPayload, WatchCustomerResult } from './requests/watch-customer';

/** Everything the screens may ask of the resolver. */
export type Requests = {
  diagnose: (payload: DiagnosePayload) => DiagnoseResult | ProblemResult;
  checkProject: (payload: CheckProjectPayload) => CheckProjectResult | ProblemResult;
  answerQuestion: (payload: AnswerPayload) => AnswerResult | ProblemResult;
  forgetAnswer: (payload: ForgetAnswerPayload) => ForgetAnswerResult | ProblemResult;
  findChange: (payload: FindChangePayload) => FindChangeResult | ProblemResult;
  compareProjects: (payload: CompareProjectsPayload) => CompareProjectsResult | ProblemResult;
  planRepair: (payload: PlanRepairPayload) => PlanRepairResult | ProblemResult;
  applyPlan: (payload: ApplyPlanPayload) => ApplyPlanResult | ProblemResult;
  planUndo: (payload: PlanUndoPayload) => PlanUndoResult | ProblemResult;
  watchCustomer: (payload: WatchCustomerPayload) => WatchCustomerResult | ProblemResult;
  readSettings: (payload: ReadSettingsPayload) => SettingsResult | ProblemResult;
  saveOrganizationKey: (payload: SaveOrganizationKeyPayload) => SettingsResult | ProblemResult;
  testOrganizationKey: (payload: ReadSettingsPayload) => SettingsResult | ProblemResult;
  forgetOrganizationKey: (payload: ReadSettingsPayload) => SettingsResult | ProblemResult;
  readAuditTrail: (payload: ReadAuditTrailPayload) => ReadAuditTrailResult | ProblemResult;
};
