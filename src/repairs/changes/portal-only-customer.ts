import { searchUsers } from '../../atlassian/jira';
import { createCustomer } from '../../atlassian/service-desk';
import { sameAddress } from '../../facts/accounts';
import type { ChangeKind, ChangeWords } from './change';
import { written } from './written';

/** A portal-only account of the site for one address. */
export interface PortalOnlyCustomerTarget {
  email: string;
  displayName: string;
}

/** Whether there is an account with that address. */
export interface PortalOnlyCustomerState {
  exists: boolean;
}

export const words: ChangeWords = {
  title: { text: 'A portal-only account for {email}, named “{displayName}”' },
  before: { text: '{exists, select, true {exists} other {does not exist}}' },
  after: { text: '{exists, select, true {exists} other {does not exist}}' },
  irreversible: {
    text: 'A created account can only be revoked, and a revoked account makes the next invitation of the same person fail.',
  },
};

export const operations = ['GET /rest/api/3/user/search', 'POST /rest/servicedeskapi/customer'] as const;

const portalOnlyCustomer: ChangeKind<'portal-only-customer', PortalOnlyCustomerTarget, PortalOnlyCustomerState> = {
  kind: 'portal-only-customer',
  reversible: false,
  mails: false,
  lock: (target) => `account:${target.email.toLowerCase()}`,
  async read(target, learned) {
    const answer = await searchUsers('user', target.email);
    if (!answer.ok) return answer;
    const created = learned.get(target.email.toLowerCase());
    const exists = answer.body.some(
      (user) =>
        user.accountId === created || (user.emailAddress != null && sameAddress(target.email, user.emailAddress)),
    );
    return { ok: true, state: { exists }, source: answer.source };
  },
  async write(target, to, learned, as) {
    if (!to.exists) throw new Error('A created account is never taken back here.');
    const answer = await createCustomer(as, { email: target.email, displayName: target.displayName });
    if (answer.ok) learned.set(target.email.toLowerCase(), answer.body.accountId);
    return written(answer);
  },
};

export default portalOnlyCustomer;
