import type { AnswerPayload, AnswerResult } from './requests/answer-question';
import type { ApplyPlanPayload, ApplyPlanResult } from './requests/apply-plan';
import type { CompareProjectsPayload, CompareProjectsResult } from './requests/compare-projects';
import type { DiagnosePayload, DiagnoseResult } from './requests/diagnose';
import type { FindChangePayload, FindChangeResult } from './requests/find-change';
import type { ForgetAnswerPayload, ForgetAnswerResult } from './requests/forget-answer';
import type { PlanRepairPayload, PlanRepairResult } from './requests/plan-repair';
import type { PlanUndoPayload, PlanUndoResult } from './requests/plan-undo';
import type { ReadAuditTrailPayload, ReadAuditTrailResult } from './requests/read-audit-trail';
import type { ProblemResult } from './requests/request';
import type { WatchCustomerPayload, WatchCustomerResult } from './requests/watch-customer';

/** Everything the screens may ask of the resolver. */
export type Requests = {
  diagnose: (payload: DiagnosePayload) => DiagnoseResult | ProblemResult;
  answerQuestion: (payload: AnswerPayload) => AnswerResult | ProblemResult;
  forgetAnswer: (payload: ForgetAnswerPayload) => ForgetAnswerResult | ProblemResult;
  findChange: (payload: FindChangePayload) => FindChangeResult | ProblemResult;
  compareProjects: (payload: CompareProjectsPayload) => CompareProjectsResult | ProblemResult;
  planRepair: (payload: PlanRepairPayload) => PlanRepairResult | ProblemResult;
  applyPlan: (payload: ApplyPlanPayload) => ApplyPlanResult | ProblemResult;
  planUndo: (payload: PlanUndoPayload) => PlanUndoResult | ProblemResult;
  watchCustomer: (payload: WatchCustomerPayload) => WatchCustomerResult | ProblemResult;
  readAuditTrail: (payload: ReadAuditTrailPayload) => ReadAuditTrailResult | ProblemResult;
};
