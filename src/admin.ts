import { makeResolver } from '@forge/resolver';
import type { RequestsOf } from './access/answered';
import answerHandOff from './requests/answer-hand-off';
import applyPlan from './requests/apply-plan';
import checkHealth from './requests/check-health';
import exportSiteAuditTrail from './requests/export-site-audit-trail';
import lookAtHandOff from './requests/look-at-hand-off';
import planUndo from './requests/plan-undo';
import readCauseHistory from './requests/read-cause-history';
import readDraft from './requests/read-draft';
import readHandedCompany from './requests/read-handed-company';
import readHealth from './requests/read-health';
import readInbox from './requests/read-inbox';
import readSiteAuditTrail from './requests/read-site-audit-trail';
import { answerAll } from './requests/request';
import saveDraft from './requests/save-draft';
import verifySiteAuditTrail from './requests/verify-site-audit-trail';

/** Answers static/admin.tsx; who may ask what stands in access/table.ts. */
export const resolver = makeResolver<RequestsOf<'admin'>>(
  answerAll({
    readInbox,
    readHandedCompany,
    lookAtHandOff,
    answerHandOff,
    readDraft,
    saveDraft,
    readHealth,
    checkHealth,
    readCauseHistory,
    readSiteAuditTrail,
    exportSiteAuditTrail,
    verifySiteAuditTrail,
    planUndo,
    applyPlan,
  }),
);
