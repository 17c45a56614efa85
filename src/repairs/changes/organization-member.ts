import { addToOrganization, readOrganizations, removeFromOrganization } from '../../atlassian/customer-organizations';
import { accountIdOf } from './account-id-of';
import type { ChangeKind, ChangeWords } from './change';
import { noOrganization, organizationIdOf } from './organization-id-of';
import { written } from './written';

/** One account in one organization. */
export interface OrganizationMemberTarget {
  /** Empty where an earlier change of the plan makes the organization. */
  organizationId: string;
  organizationName: string;
  /** For people to read, and to find an account by that an earlier change makes. */
  email: string;
  /** Empty where an earlier change of the plan makes the account. */
  accountId: string;
}

/** Whether the account is a member. */
export interface OrganizationMemberState {
  member: boolean;
}

export const words: ChangeWords = {
  title: { text: '{email} in the organization “{organizationName}”' },
  before: { text: '{member, select, true {is a member} other {not a member}}' },
  after: { text: '{member, select, true {is a member} other {not a member}}' },
};

export const operations = [
  'GET /rest/servicedeskapi/organization',
  'POST /rest/servicedeskapi/organization/{organizationId}/user',
  'DELETE /rest/servicedeskapi/organization/{organizationId}/user',
  'GET /rest/api/3/user/search',
] as const;

const organizationMember: ChangeKind<'organization-member', OrganizationMemberTarget, OrganizationMemberState> = {
  kind: 'organization-member',
  reversible: true,
  mails: false,
  reservedBy: 'org-management-restricted',
  lock: (target) => `member:${target.accountId || target.email.toLowerCase()}:${target.organizationName.toLowerCase()}`,
  async read(target, learned) {
    const id = await organizationIdOf(target, learned);
    if (typeof id !== 'string') return id;
    const account = await accountIdOf(target, learned);
    if (!account.ok) {
      const { source, reason } = account;
      // Who has no account yet is in no organization.
      return reason === undefined ? { ok: true, state: { member: false }, source } : { ok: false, reason, source };
    }
    const answer = await readOrganizations('user', account.accountId);
    if (!answer.ok) return answer;
    const member = answer.body.values.some((one) => one.id === id);
    // On a site whose list was cut, absence proves nothing.
    if (!member && !answer.body.complete) return { ok: false, reason: 'unexpected-response', source: answer.source };
    return { ok: true, state: { member }, source: answer.source };
  },
  async write(target, to, learned) {
    const id = await organizationIdOf(target, learned);
    if (typeof id !== 'string' || id === '') return noOrganization(id);
    const account = await accountIdOf(target, learned);
    if (!account.ok) return account.unfound;
    return written(await (to.member ? addToOrganization : removeFromOrganization)('user', id, account.accountId));
  },
};

export default organizationMember;
