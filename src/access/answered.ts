import type { Requests } from '../contract';

/** What a report of a customer or a service project takes: questions, plans, and what came of them. */
const REPORT = [
  'checkProject',
  'answerQuestion',
  'forgetAnswer',
  'planRepair',
  'applyPlan',
  'planUndo',
  'handOverPlan',
  'watchCustomer',
] as const;

/**
 * Which requests the resolver of each screen answers. A screen is a file in static/, and its resolver the handler file
 * in src/ with the same name. Who may ask is the same everywhere, and stands in table.ts.
 */
export const ANSWERED = {
  project: [...REPORT, 'diagnose', 'readDraft', 'saveDraft', 'readDiagnoses', 'readHandOffs'],
  'hand-offs': ['readHandOffs', 'readHandedCompany', 'lookAtHandOff', 'answerHandOff', 'readDraft', 'saveDraft'],
  company: ['readPeople', 'planCompany', 'planCompanyPeople', 'applyPlan', 'handOverCompany', 'readDraft', 'saveDraft'],
  issue: [...REPORT, 'diagnose', 'readDraft', 'saveDraft', 'readRequest', 'leaveComment'],
  'project-settings': [
    ...REPORT,
    'findChange',
    'compareProjects',
    'readAuditTrail',
    'exportAuditTrail',
    'verifyAuditTrail',
    'readDraft',
    'saveDraft',
  ],
  admin: [
    'readInbox',
    'readHandedCompany',
    'lookAtHandOff',
    'answerHandOff',
    'readDraft',
    'saveDraft',
    'readHealth',
    'checkHealth',
    'readCauseHistory',
    'readSiteAuditTrail',
    'exportSiteAuditTrail',
    'verifySiteAuditTrail',
    'planUndo',
    'applyPlan',
  ],
  configure: [
    'readSettings',
    'saveSetting',
    'saveOrganizationKey',
    'testOrganizationKey',
    'forgetOrganizationKey',
    'readAnswers',
    'forgetSiteAnswer',
    'readDraft',
    'saveDraft',
  ],
  'get-started': ['readFirstRun'],
} as const satisfies Record<string, readonly (keyof Requests)[]>;

/** The name of a screen: of its file in static/, and of its resolver's in src/. */
export type ScreenName = keyof typeof ANSWERED;

/** What the resolver of a screen answers. */
export type RequestsOf<S extends ScreenName> = Pick<Requests, (typeof ANSWERED)[S][number]>;

/** A request that no screen's resolver answers does not compile. */
type Unanswered = Exclude<keyof Requests, (typeof ANSWERED)[ScreenName][number]>;
true satisfies [Unanswered] extends [never] ? true : Unanswered;
