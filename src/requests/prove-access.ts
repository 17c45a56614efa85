import { administersJira } from '../access/administers-jira';
import type { Answer } from '../atlassian/http';
import { askRights } from '../access/ask-rights';
import type { CallerRights } from '../access/rights';
import type { Need } from '../access/table';
import { worksHere, type Caller } from '../facts/caller';
import { directoryRepairs } from '../records/directory-repairers';
import { readHandOff } from '../records/hand-offs';
import { readPlan } from '../records/plans';
import type { Plan } from '../repairs/plan';
import { stop, type ProblemCode } from './problem';
import { requireRightsTo } from './rights-to-plan';

/** What a handler gets along that needs the caller’s rights. */
export interface WithRights {
  /** What the caller may do in the service project, asked of Jira for this request. */
  rights: CallerRights;
}

/** What a request gets from the proof that came before it. */
export interface Proofs extends Record<Need, object> {
  'as-yourself': object;
  'works-in-project': WithRights;
  'administers-project': WithRights;
  'jira-admin': object;
  'may-apply-plan': WithRights;
  'works-with-plan': WithRights;
  'answers-hand-off': WithRights;
}

/** Asks Jira, as the caller and now, for what a request needs. Ends the request where it is not so. */
export async function proveAccess(need: Need, payload: unknown, accountId: string): Promise<object> {
  // Which requests have which of these, the table's type holds.
  const { project = '', id = '' } = payload as { project?: string; id?: string };
  switch (need) {
    case 'as-yourself':
      return {};
    case 'jira-admin': {
      const administers = await administersJira();
      if (!administers.ok && administers.reason === 'rate-limited') stop('site-limits', undefined, administers.source);
      if (!administers.ok) requireAnswered(administers);
      if (!administers.ok || !administers.body) stop('not-jira-admin');
      return {};
    }
    case 'works-in-project': {
      const rights = await rightsIn(project, accountId, 'agent');
      if (!worksHere(rights)) stop('not-allowed', { access: 'agent' });
      return { rights };
    }
    case 'administers-project': {
      const rights = await rightsIn(project, accountId, 'project-admin');
      if (!rights.administersProject && !rights.administersJira) stop('not-allowed', { access: 'project-admin' });
      return { rights };
    }
    case 'may-apply-plan':
    case 'works-with-plan': {
      const { plan } = (await readPlan(id)) ?? stop('plan-not-found');
      const own = await rightsInside(plan.target.projectId, accountId, 'plan-not-found');
      const rights = await withDirectory(own, plan);
      if (need === 'may-apply-plan') await requireRightsTo(plan, rights);
      return { rights };
    }
    case 'answers-hand-off': {
      const { projectId, plan } = (await readHandOff(id)) ?? stop('hand-off-not-found');
      const own = await rightsInside(projectId, accountId, 'hand-off-not-found');
      const rights = await withDirectory(own, plan);
      const administers = rights.administersProject || rights.administersJira;
      if (!administers && rights.repairsDirectory !== true) stop('not-allowed', { access: 'project-admin' });
      return { rights };
    }
    default:
      return need satisfies never;
  }
}

/** For a plan that is written with the organization's key: whether who gave the key has listed the caller, now. */
async function withDirectory(rights: Caller, { access }: Pick<Plan, 'access'>): Promise<CallerRights> {
  if (access !== 'directory-repairer') return rights;
  return { ...rights, repairsDirectory: (await directoryRepairs(rights.accountId)) === 'own' };
}

/** The caller's rights in a project that they named themselves. */
async function rightsIn(project: string, accountId: string, access: 'agent' | 'project-admin'): Promise<Caller> {
  const rights = await askRights(accountId, project);
  if (rights.ok) return rights.body;
  requireAnswered(rights);
  return rights.reason === 'not-found' ? stop('project-not-found', { project }) : stop('not-allowed', { access });
}

/** The caller's rights where something stored belongs; to who does not work there, it is not there. */
async function rightsInside(projectId: string, accountId: string, otherwise: ProblemCode): Promise<Caller> {
  const rights = await askRights(accountId, projectId);
  if (!rights.ok) requireAnswered(rights);
  return rights.ok && worksHere(rights.body) ? rights.body : stop(otherwise);
}

/** Ends the request where Jira did not say no: it did not answer what the caller may do. */
function requireAnswered({ reason, source }: Extract<Answer<unknown>, { ok: false }>): void {
  if (reason !== 'not-found' && reason !== 'forbidden') stop('rights-unread', undefined, source);
}
