import { addCustomer, removeCustomer, searchCustomers } from '../../atlassian/service-desk';
import { accountIdOf } from './account-id-of';
import type { ChangeKind, Learned, StateRead, ChangeWords } from './change';
import { written } from './written';

/** One account among the customers of one service project. */
export interface DeskCustomerTarget {
  projectId: string;
  projectName: string;
  serviceDeskId: string;
  /** For people to read, and to find an account by that an earlier change makes. */
  email: string;
  /** Empty where an earlier change of the plan makes the account. */
  accountId: string;
}

/** Whether the account is listed among the customers. */
export interface DeskCustomerState {
  customer: boolean;
}

export const words: ChangeWords = {
  title: { text: '{email} as a customer of the service project “{projectName}”' },
  before: { text: '{customer, select, true {is a customer} other {not a customer}}' },
  after: { text: '{customer, select, true {is a customer} other {not a customer}}' },
};

export const operations = [
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
  'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
  'DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
  'GET /rest/api/3/user/search',
] as const;

const deskCustomer: ChangeKind<'desk-customer', DeskCustomerTarget, DeskCustomerState> = {
  kind: 'desk-customer',
  reversible: true,
  mails: false,
  lock: (target) => `customer:${target.projectId}:${target.email.toLowerCase()}`,
  read: (target, learned) => readDeskCustomer(target, learned),
  async write(target, to, learned, as) {
    const account = await accountIdOf(target, learned);
    if (!account.ok) return account.unfound;
    const write = to.customer ? addCustomer : removeCustomer;
    return written(await write(as, target.serviceDeskId, account.accountId));
  },
};

export default deskCustomer;

/** Whether the account is among the customers, and active; where none is known, whether one with the address is. */
export async function readDeskCustomer(
  target: Pick<DeskCustomerTarget, 'projectId' | 'email' | 'accountId'>,
  learned: Learned,
): Promise<StateRead<DeskCustomerState>> {
  const answer = await searchCustomers('user', target.projectId, target.email);
  if (!answer.ok) return answer;
  const email = target.email.toLowerCase();
  const accountId = target.accountId || learned.get(email);
  const customer = answer.body.values.some(
    (one) =>
      one.active && (accountId === undefined ? one.emailAddress?.toLowerCase() === email : one.accountId === accountId),
  );
  return { ok: true, state: { customer }, source: answer.source };
}
