import { readProject } from '../atlassian/jira';
import type { Gatherer } from './gather';
import { asFact } from './read-fact';

/** The project that was named, which may turn out to be no service project. */
export interface ServiceProject {
  id: string;
  key: string;
  name: string;
  /** `service_desk` for service projects; `customer_service`, `software`, `business`… for others. */
  type: string;
  style: 'company-managed' | 'team-managed';
  archived: boolean;
}

export const operations = ['GET /rest/api/3/project/{projectIdOrKey}'] as const;

const serviceProject: Gatherer<'serviceProject'> = {
  fact: 'serviceProject',
  scope: 'service-project',
  audience: 'agent',
  async gather({ project }) {
    return asFact(await readProject('user', project), (body) => ({
      id: body.id,
      key: body.key,
      name: body.name,
      type: body.projectTypeKey,
      style: body.simplified === true || body.style === 'next-gen' ? 'team-managed' : 'company-managed',
      archived: body.archived,
    }));
  },
};

export default serviceProject;
