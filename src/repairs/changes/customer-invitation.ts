import { addCustomer, inviteCustomer } from '../../atlassian/service-desk';
import { accountIdOf } from './account-id-of';
import type { ChangeKind, ChangeWords } from './change';
import { readDeskCustomer, type DeskCustomerState } from './desk-customer';
import { written } from './written';

/** An invitation by mail to one service project. */
export interface CustomerInvitationTarget {
  projectId: string;
  projectName: string;
  serviceDeskId: string;
  email: string;
  /** Of the active account that was found; empty where the invitation makes one. */
  accountId: string;
  displayName: string;
}

export const words: ChangeWords = {
  title: { text: 'Invite {email} to the service project “{projectName}” by mail' },
  before: { text: '{customer, select, true {is a customer} other {not a customer}}' },
  after: { text: '{customer, select, true {is a customer} other {not a customer}}' },
  irreversible: { text: 'A mail that was sent cannot be called back.' },
};

export const operations = [
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite',
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
  'GET /rest/api/3/user/search',
] as const;

const customerInvitation: ChangeKind<'customer-invitation', CustomerInvitationTarget, DeskCustomerState> = {
  kind: 'customer-invitation',
  reversible: false,
  mails: true,
  lock: (target) => `customer:${target.projectId}:${target.email.toLowerCase()}`,
  read: (target, learned) => readDeskCustomer(target, learned),
  async write(target, to, learned, as) {
    if (!to.customer) throw new Error('An invitation is never taken back here.');
    const invite = await inviteCustomer(as, target.serviceDeskId, {
      email: target.email,
      displayName: target.displayName,
    });
    if (invite.ok) learned.set(target.email.toLowerCase(), invite.body.accountId);
    const invited = written(invite);
    if (invited.ok || invited.status !== 409) return invited;
    // The account exists: add it, if it can be found.
    const account = await accountIdOf(target, learned);
    if (!account.ok) return { ...invited, calls: [...invited.calls, ...account.unfound.calls] };
    const added = written(await addCustomer(as, target.serviceDeskId, account.accountId));
    return { ...added, calls: [...invited.calls, ...added.calls] };
  },
};

export default customerInvitation;
