import { readUser } from '../../atlassian/jira';
import { revokePortalOnlyAccess } from '../../atlassian/service-desk';
import { activateCustomer, findInactiveCustomer } from '../../atlassian/undocumented';
import type { ChangeKind, ChangeWords } from './change';
import { notBegun, written } from './written';

/** The access of one portal-only account to the whole site. */
export interface PortalOnlyAccessTarget {
  /** For people to read; the account is what is changed. */
  email: string;
  accountId: string;
}

/** Whether the portal-only account is let in. */
export interface PortalOnlyAccessState {
  active: boolean;
}

export const words: ChangeWords = {
  title: { text: 'The access of the portal-only customer {email} to this site' },
  before: { text: '{active, select, true {active} other {inactive}}' },
  after: { text: '{active, select, true {active} other {inactive}}' },
};

export const operations = [
  'GET /rest/api/3/user',
  'PUT /rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access',
] as const;

const portalOnlyAccess: ChangeKind<'portal-only-access', PortalOnlyAccessTarget, PortalOnlyAccessState> = {
  kind: 'portal-only-access',
  // Giving access is not documented; reading it, and taking it away, are.
  reversible: true,
  mails: false,
  switchedOnBy: ({ active }) => (active ? 'undocumentedReactivation' : undefined),
  lock: (target) => `portal-only-access:${target.accountId}`,
  async read(target) {
    const answer = await readUser('user', target.accountId);
    if (!answer.ok) return answer;
    return { ok: true, state: { active: answer.body.active }, source: answer.source };
  },
  async write(target, to) {
    if (!to.active) return written(await revokePortalOnlyAccess('user', target.accountId));
    // What belongs to the same undocumented interface is asked first: where it does not answer, nothing is tried.
    const listed = await findInactiveCustomer('user', target.email);
    if (!listed.ok) return notBegun(listed);
    if (listed.body?.accountId !== target.accountId) {
      return { ok: false, begun: false, calls: [listed.source], trouble: { of: 'not-inactive' } };
    }
    const activated = written(await activateCustomer('user', target.accountId));
    return { ...activated, calls: [listed.source, ...activated.calls] };
  },
};

export default portalOnlyAccess;
