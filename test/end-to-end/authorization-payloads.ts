import type { Requests } from '../../src/contract';
import { plannedOf, type AppUnderTest } from './ask-app';

export type RequestName = keyof Requests;

/** Where a request is aimed: a service project, and a plan and a hand-off in it. */
export interface Place {
  project: string;
  plan: string;
}

const EMAIL = 'jane@customer.example';

const COMPLAINED = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };
/** No plan has it: who may goes on to be told so, and nothing is applied. */
const DIGEST = 'not-the-digest-of-any-plan';

/** One payload a request, complete: a request that is missing here does not compile. */
export const PAYLOADS: { [K in RequestName]: (place: Place) => Parameters<Requests[K]>[0] } = {
  diagnose: ({ project }) => ({ project, text: EMAIL }),
  checkProject: ({ project }) => ({ project }),
  answerQuestion: ({ project }) => ({ project, email: EMAIL, complaint: COMPLAINED, answers: [] }),
  watchCustomer: ({ project }) => ({ project, email: 'ravi@customer.example' }),
  findChange: ({ project }) => ({ project, email: EMAIL, cause: 'portal-access-permission-missing' }),
  compareProjects: ({ project }) => ({ project }),
  forgetAnswer: ({ project }) => ({ project, email: EMAIL, question: 'domain-admitted' }),
  planRepair: ({ project }) => ({ project, email: EMAIL, repair: 'grant-portal-access' }),
  applyPlan: ({ plan }) => ({ id: plan, digest: DIGEST }),
  planUndo: ({ plan }) => ({ id: plan }),
  readPeople: ({ project }) => ({ project, text: EMAIL }),
  planCompany: ({ project }) => ({ project, company: 'Customer Ltd' }),
  planCompanyPeople: ({ project }) => ({
    project,
    company: 'Customer Ltd',
    people: [{ email: EMAIL, name: '' }],
    mail: false,
  }),
  readAuditTrail: ({ project }) => ({ project }),
  exportAuditTrail: ({ project }) => ({ project, format: 'json' }),
  verifyAuditTrail: ({ project }) => ({ project }),
  readSiteAuditTrail: () => ({}),
  exportSiteAuditTrail: () => ({ format: 'json' }),
  verifySiteAuditTrail: () => ({}),
  readDraft: ({ project }) => ({ project }),
  saveDraft: ({ project }) => ({ project, text: EMAIL, diagnosed: false, told: [] }),
  readDiagnoses: ({ project }) => ({ project }),
  readRequest: ({ project }) => ({ project, request: 'HELP-12' }),
  leaveComment: ({ project }) => ({ project, request: 'HELP-12', text: 'Ravi Patel was looked at.' }),
  handOverPlan: ({ plan }) => ({ id: plan, digest: DIGEST, complaint: COMPLAINED, answers: [] }),
  readHandOffs: ({ project }) => ({ project }),
  readInbox: () => ({}),
  answerHandOff: ({ plan }) => ({ answer: 'approve', id: plan, digest: DIGEST }),
  readHealth: () => ({}),
  checkHealth: ({ project }) => ({ project }),
  readCauseHistory: () => ({}),
  readFirstRun: () => ({}),
  readSettings: () => ({}),
  readAnswers: () => ({}),
  forgetSiteAnswer: () => ({ key: 'answer:site:customer-access-types' }),
  saveSetting: () => ({ setting: 'agentsMayAdd', value: false }),
  saveOrganizationKey: () => ({ key: 'not-a-key-of-anybody' }),
  testOrganizationKey: () => ({}),
  forgetOrganizationKey: () => ({}),
};

/** Makes a plan in HELP and one in OPS, and hands both over. */
export async function placesOf(app: AppUnderTest): Promise<Record<'here' | 'there' | 'nowhere', Place>> {
  const made = async (project: string): Promise<Place> => {
    const wish = { project, email: EMAIL, repair: 'grant-portal-access', cause: 'portal-access-permission-missing' };
    const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', wish));
    await app.must('jira-admin', 'handOverPlan', {
      id: plan.id,
      digest: plan.digest,
      complaint: COMPLAINED,
      answers: [],
    });
    return { project, plan: plan.id };
  };
  const nowhere = { project: 'NOWHERE', plan: '00000000-0000-4000-8000-000000000000' };
  return { here: await made('HELP'), there: await made('OPS'), nowhere };
}
