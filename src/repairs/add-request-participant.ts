import { accountToUse, NO_ACCOUNT_TO_ADD_MESSAGES } from './account-to-use';
import { defineRepair, type RepairWords } from './repair';
import { isElsewhere, REQUEST_MESSAGES } from './request-messages';

export const words = {
  what: { text: 'Adds the customer’s account to the participants of the one request that you name.' },
  messages: {
    noRequestType: { text: 'The request {request} has no request type, so nobody can take part in it. Set one first.' },
    reporter: { text: 'The customer is the reporter of {request}, and sees it as such.' },
    takesPart: { text: 'The customer takes part in {request} already.' },
    hidden: {
      text: 'An account was found that does not show its address, so it may be somebody else’s. Make sure whose it is, then add it to the participants of the request in Jira.',
    },
    mail: { text: 'The customer is told by mail, if the notification for added participants is switched on.' },
  },
  also: [NO_ACCOUNT_TO_ADD_MESSAGES, REQUEST_MESSAGES],
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'add-request-participant',
  cures: ['request-not-shared-with-customer'],
  access: 'agent',
  needs: ['namedRequest', 'accounts', 'deskCustomers', 'serviceProject'],
  plan({ namedRequest, accounts, deskCustomers, serviceProject }, { email }) {
    const elsewhere = isElsewhere(namedRequest, serviceProject);
    if (elsewhere !== undefined) return elsewhere;
    const { key: request, requestType, reporter, participants } = namedRequest;
    if (requestType === undefined) return { impossible: 'noRequestType', values: { request } };
    const use = accountToUse(accounts, deskCustomers);
    if ('impossible' in use) return use;
    const { accountId } = use.account;
    if (reporter === accountId) return { impossible: 'reporter', values: { request } };
    if (participants?.includes(accountId)) return { impossible: 'takesPart', values: { request } };
    return {
      changes: [
        {
          kind: 'request-participant',
          target: { request, email, accountId },
          before: { participant: false },
          after: { participant: true },
        },
      ],
      sideEffects: [{ message: 'mail' }],
    };
  },
});
