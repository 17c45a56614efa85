import { accountToUse, SEVERAL_ACCOUNTS_MESSAGES } from './account-to-use';
import { defineRepair, type RepairWords } from './repair';
import { isElsewhere, REQUEST_MESSAGES } from './request-messages';

export const words = {
  what: {
    text: 'Removes the customer’s account from those who watch the one request that you name. Who watches is taken for somebody who works on it, and gets no customer notifications.',
  },
  messages: {
    assignee: { text: 'The customer is the assignee of {request}. Assign it to somebody else first.' },
    watchesNot: { text: 'The customer does not watch {request}.' },
    noAccount: { text: 'No active account with this address is known, so there is none to take off the watchers.' },
    hidden: {
      text: 'An account was found that does not show its address, so it may be somebody else’s. Look at the watchers of the request in Jira, and take the customer off there.',
    },
    noMail: { text: 'No mail is sent now; notifications of what happens next go to the customer.' },
  },
  also: [SEVERAL_ACCOUNTS_MESSAGES, REQUEST_MESSAGES],
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'remove-watcher',
  cures: ['watcher-suppresses-customer-mail'],
  access: 'agent',
  needs: ['namedRequest', 'accounts', 'deskCustomers', 'serviceProject'],
  plan({ namedRequest, accounts, deskCustomers, serviceProject }, { email }) {
    const elsewhere = isElsewhere(namedRequest, serviceProject);
    if (elsewhere !== undefined) return elsewhere;
    const { key: request, assignee, watchers } = namedRequest;
    const use = accountToUse(accounts, deskCustomers);
    if ('impossible' in use) return use;
    const { accountId } = use.account;
    if (!watchers?.includes(accountId)) {
      return { impossible: assignee === accountId ? 'assignee' : 'watchesNot', values: { request } };
    }
    return {
      changes: [
        {
          kind: 'request-watcher',
          target: { request, email, accountId },
          before: { watching: true },
          after: { watching: false },
        },
      ],
      sideEffects: [{ message: 'noMail' }],
    };
  },
});
