import type { Requests } from '../../src/contract';
import { STANDARD_KEY } from '../site/organization/file-organization';
import { plannedOf, type AppUnderTest } from './ask-app';

export type RequestName = keyof Requests;

/** Where a request is aimed: a service project, and a plan and a hand-off in it. */
export interface Place {
  project: string;
  plan: { id: string; digest: string };
  /** A plan that was applied, for taking back. */
  done: string;
  /** A company that was handed over: its id, which is that of its first plan, and its project by id. */
  company: { id: string; digest: string; projectId: string };
}

const EMAIL = 'jane@customer.example';

const COMPLAINED = { symptom: 'add-failed' as const, i18nKeys: [], clues: [] };

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
  applyPlan: ({ plan }) => plan,
  planUndo: ({ done }) => ({ id: done }),
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
  handOverPlan: ({ plan }) => ({ ...plan, complaint: COMPLAINED, answers: [] }),
  handOverCompany: ({ project, company: { id, digest } }) => ({
    project,
    company: 'Customer Ltd',
    plans: [{ id, digest }],
  }),
  readHandedCompany: ({ company: { id, projectId } }) => ({ project: projectId, id }),
  readHandOffs: ({ project }) => ({ project }),
  readInbox: () => ({}),
  lookAtHandOff: ({ plan }) => ({ id: plan.id }),
  answerHandOff: ({ plan }) => ({ answer: 'approve', ...plan }),
  readHealth: () => ({}),
  checkHealth: ({ project }) => ({ project }),
  readCauseHistory: () => ({}),
  readFirstRun: () => ({}),
  readSettings: () => ({}),
  readAnswers: () => ({}),
  forgetSiteAnswer: () => ({ key: 'answer:site:customer-access-types' }),
  saveSetting: () => ({ setting: 'agentsMayAdd', value: false }),
  saveOrganizationKey: () => ({ key: STANDARD_KEY }),
  testOrganizationKey: () => ({}),
  forgetOrganizationKey: () => ({}),
};

/** Plans what the app writes for an agent of HELP, hands it over, and switches off that it writes that. */
export async function sentByApp(app: AppUnderTest): Promise<Place['plan']> {
  const switched = (value: boolean) => app.must('jira-admin', 'saveSetting', { setting: 'agentsMayAdd', value });
  await switched(true);
  const wish = { project: 'HELP', email: EMAIL, repair: 'create-portal-only-customer' };
  const { plan } = plannedOf(await app.must('agent', 'planRepair', wish));
  if (plan.as !== 'app') throw new Error('The app would not write it.');
  const { id, digest } = plan;
  await app.must('agent', 'handOverPlan', { id, digest, complaint: COMPLAINED, answers: [] });
  await switched(false);
  return { id, digest };
}

/** Makes a plan and a company in HELP and in OPS, and hands all over. */
export async function placesOf(app: AppUnderTest): Promise<Record<'here' | 'there' | 'nowhere', Place>> {
  /** The site of this test has a customer who is in neither project; putting them into one takes a Jira administrator. */
  const applied = async (project: string): Promise<string> => {
    const wish = { project, email: 'unlicensed@acme.example', repair: 'add-customer-to-service-project' };
    const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', wish));
    const { undoable } = await app.must('jira-admin', 'applyPlan', { id: plan.id, digest: plan.digest });
    if (!undoable) throw new Error('Nothing was applied that could be taken back.');
    return plan.id;
  };
  const made = async (project: string): Promise<Place> => {
    const wish = { project, email: EMAIL, repair: 'grant-portal-access', cause: 'portal-access-permission-missing' };
    const { plan } = plannedOf(await app.must('jira-admin', 'planRepair', wish));
    await app.must('jira-admin', 'handOverPlan', {
      id: plan.id,
      digest: plan.digest,
      complaint: COMPLAINED,
      answers: [],
    });
    const { step } = await app.must('jira-admin', 'planCompany', { project, company: 'Customer Ltd' });
    if (step.kind !== 'planned') throw new Error(`No company was planned: ${JSON.stringify(step)}`);
    const { id, digest, target } = step.plan;
    await app.must('jira-admin', 'handOverCompany', { project, company: 'Customer Ltd', plans: [{ id, digest }] });
    const { projectId } = target;
    return {
      project,
      plan: { id: plan.id, digest: plan.digest },
      done: await applied(project),
      company: { id, digest, projectId },
    };
  };
  const none = '00000000-0000-4000-8000-000000000000';
  const nowhere = {
    project: 'NOWHERE',
    plan: { id: none, digest: 'none' },
    done: none,
    company: { id: none, digest: 'none', projectId: '99999' },
  };
  return { here: await made('HELP'), there: await made('OPS'), nowhere };
}
