import { createOrganization, readOrganizations } from '../../atlassian/customer-organizations';
import type { ChangeKind, ChangeWords } from './change';
import { organizationKey } from './organization-id-of';
import { written } from './written';

/** An organization of customers, by its name. */
export interface OrganizationTarget {
  name: string;
}

/** Whether there is an organization of that name. */
export interface OrganizationState {
  exists: boolean;
}

export const words: ChangeWords = {
  title: { text: 'An organization named “{name}”' },
  before: { text: '{exists, select, true {exists} other {does not exist}}' },
  after: { text: '{exists, select, true {exists} other {does not exist}}' },
  irreversible: {
    text: 'Where an organization of that name exists already, Atlassian answers with that one; deleting it could delete what somebody else made.',
  },
};

export const operations = ['GET /rest/servicedeskapi/organization', 'POST /rest/servicedeskapi/organization'] as const;

const organization: ChangeKind<'organization', OrganizationTarget, OrganizationState> = {
  kind: 'organization',
  reversible: false,
  mails: false,
  reservedBy: 'org-management-restricted',
  lock: (target) => `organization:${target.name.toLowerCase()}`,
  async read(target, learned) {
    const answer = await readOrganizations('user');
    if (!answer.ok) return answer;
    const found = answer.body.values.find((one) => one.name === target.name);
    if (found !== undefined) learned.set(organizationKey(target.name), found.id);
    // On a site whose list was cut, absence proves nothing.
    if (found === undefined && !answer.body.complete) {
      return { ok: false, reason: 'unexpected-response', source: answer.source };
    }
    return { ok: true, state: { exists: found !== undefined }, source: answer.source };
  },
  async write(target, to, learned) {
    if (!to.exists) throw new Error('An organization is never deleted here.');
    const answer = await createOrganization('user', target.name);
    if (answer.ok) learned.set(organizationKey(target.name), answer.body.id);
    return written(answer);
  },
};

export default organization;
