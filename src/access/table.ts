import type { Requests } from '../contract';

/**
 * What is proved of whoever asks, before a request runs:
 * - `as-yourself`: an account that uses Jira. All is read with its own rights, or by the app for who works there.
 * - `works-in-project`: an agent of the service project named, its administrator, or a Jira administrator.
 * - `administers-project`: an administrator of the service project named, or of Jira.
 * - `jira-admin`: a Jira administrator.
 * - `may-apply-plan`: the rights that the plan takes, in the plan's own service project.
 * - `works-with-plan`: works in the plan's own service project.
 * - `answers-hand-off`: administers the hand-off's own service project, or Jira; or may repair in the directory, where
 *   its plan does.
 */
export type Need = keyof typeof NEEDS;

/** Each need in words; `docs/authorization.md` is made of them. */
export const NEEDS = {
  'as-yourself':
    'Anybody whose account uses Jira. Everything is read with their own rights; the app reads for them only what people who work in the service project may know, after Jira was asked whether they do.',
  'works-in-project': 'Agents and administrators of the service project that is named, and Jira administrators.',
  'administers-project': 'Administrators of the service project that is named, and Jira administrators.',
  'jira-admin': 'Jira administrators.',
  'may-apply-plan':
    'Who holds the rights that the plan takes, in the service project of the plan. To everybody who does not work there, the plan does not exist.',
  'works-with-plan':
    'Agents and administrators of the service project of the plan, and Jira administrators. To others the plan does not exist.',
  'answers-hand-off':
    'Administrators of the service project of the hand-off, and Jira administrators; for a repair in the organization’s directory also who works there and was listed by the person who gave the key. Approving also takes the rights that its plan takes. To everybody who does not work there, the hand-off does not exist.',
} as const satisfies Record<string, string>;

/** A need can only be met for a request that says what it is about. */
type NeedOf<Payload> =
  | 'as-yourself'
  | 'jira-admin'
  | (Payload extends { project: string } ? 'works-in-project' | 'administers-project' : never)
  | (Payload extends { id: string } ? 'may-apply-plan' | 'works-with-plan' | 'answers-hand-off' : never);

/** What is not for Jira administrators alone. */
const OTHERS = {
  diagnose: 'as-yourself',
  checkProject: 'as-yourself',
  answerQuestion: 'as-yourself',
  watchCustomer: 'as-yourself',
  findChange: 'works-in-project',
  compareProjects: 'administers-project',
  forgetAnswer: 'works-in-project',
  planRepair: 'works-in-project',
  applyPlan: 'may-apply-plan',
  planUndo: 'may-apply-plan',
  readPeople: 'works-in-project',
  planCompany: 'works-in-project',
  planCompanyPeople: 'works-in-project',
  readAuditTrail: 'administers-project',
  exportAuditTrail: 'administers-project',
  verifyAuditTrail: 'administers-project',
  readDraft: 'as-yourself',
  saveDraft: 'as-yourself',
  readDiagnoses: 'works-in-project',
  readRequest: 'works-in-project',
  leaveComment: 'works-in-project',
  handOverPlan: 'works-with-plan',
  handOverCompany: 'works-in-project',
  readHandedCompany: 'works-in-project',
  readHandOffs: 'works-in-project',
  lookAtHandOff: 'answers-hand-off',
  answerHandOff: 'answers-hand-off',
} as const;

const OF_THE_SITE = {
  readSiteAuditTrail: 'jira-admin',
  exportSiteAuditTrail: 'jira-admin',
  verifySiteAuditTrail: 'jira-admin',
  readInbox: 'jira-admin',
  readHealth: 'jira-admin',
  checkHealth: 'jira-admin',
  readCauseHistory: 'jira-admin',
  readFirstRun: 'jira-admin',
  readSettings: 'jira-admin',
  readAnswers: 'jira-admin',
  forgetSiteAnswer: 'jira-admin',
  saveSetting: 'jira-admin',
  saveOrganizationKey: 'jira-admin',
  testOrganizationKey: 'jira-admin',
  forgetOrganizationKey: 'jira-admin',
} as const;

/** Who may ask what. A request that is missing here does not compile; `answerAll` holds every one of them to it. */
export const ACCESS = /* @__PURE__ */ (() => ({ ...OTHERS, ...OF_THE_SITE }) as const)() satisfies {
  [K in keyof Requests]: NeedOf<Parameters<Requests[K]>[0]>;
};

/**
 * What the table says of a request. Whatever is not among the others is for Jira administrators: so a resolver need not
 * carry the names of requests that it does not answer, and a name that nobody knows is refused.
 */
export function needOf(request: keyof Requests): Need {
  return (OTHERS as Partial<Record<keyof Requests, Need>>)[request] ?? 'jira-admin';
}
