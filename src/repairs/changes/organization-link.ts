import { linkOrganization, readLinkedOrganizations, unlinkOrganization } from '../../atlassian/customer-organizations';
import type { ChangeKind, ChangeWords } from './change';
import { noOrganization, organizationIdOf } from './organization-id-of';
import { written } from './written';

/** One organization among those of one service project. */
export interface OrganizationLinkTarget {
  projectId: string;
  projectName: string;
  serviceDeskId: string;
  /** Empty where an earlier change of the plan makes the organization. */
  organizationId: string;
  organizationName: string;
}

/** Whether the organization is linked to the service project. */
export interface OrganizationLinkState {
  linked: boolean;
}

export const words: ChangeWords = {
  title: { text: 'The organization “{organizationName}” in the service project “{projectName}”' },
  before: { text: '{linked, select, true {linked} other {not linked}}' },
  after: { text: '{linked, select, true {linked} other {not linked}}' },
};

export const operations = [
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
  'DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
] as const;

const organizationLink: ChangeKind<'organization-link', OrganizationLinkTarget, OrganizationLinkState> = {
  kind: 'organization-link',
  reversible: true,
  mails: false,
  reservedBy: 'org-management-restricted',
  lock: (target) => `link:${target.projectId}:${target.organizationName.toLowerCase()}`,
  async read(target, learned) {
    const id = await organizationIdOf(target, learned);
    if (typeof id !== 'string') return id;
    const answer = await readLinkedOrganizations('user', target.serviceDeskId);
    if (!answer.ok) return answer;
    const linked = answer.body.values.some((one) => one.id === id);
    // On a site whose list was cut, absence proves nothing.
    if (!linked && !answer.body.complete) return { ok: false, reason: 'unexpected-response', source: answer.source };
    return { ok: true, state: { linked }, source: answer.source };
  },
  async write(target, to, learned) {
    const id = await organizationIdOf(target, learned);
    if (typeof id !== 'string' || id === '') return noOrganization(id);
    return written(await (to.linked ? linkOrganization : unlinkOrganization)('user', target.serviceDeskId, id));
  },
};

export default organizationLink;
