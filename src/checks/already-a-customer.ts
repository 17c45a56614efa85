import { accountLabel } from './account-label';
import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'This person is a customer of the service project already' },
  why: { text: 'There is nothing to add. If something does not work, it is the mail or the sign-in.' },
  todo: {
    text: 'Send the customer the link to the portal. If that does not help, look at what else is named here, or diagnose again as “No invitation mail arrived” or “The customer cannot sign in”.',
  },
  sources: ['https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/'],
  messages: {
    member: { text: 'An active account with this address is among the customers of this service project.' },
    listed: { text: 'Found among the customers' },
    notListed: { text: 'The address is not among the customers of this service project.' },
    inactive: { text: 'The account is listed, but it is not active.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'already-a-customer',
  stage: 'service-project',
  explains: ['add-failed', 'no-invitation-mail', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'],
  settles: ['add-failed', 'not-tried-yet'],
  needs: ['deskCustomers'],
  page: 'project-customers',
  judge({ deskCustomers }) {
    const active = deskCustomers.found.filter((account) => account.active);
    const [first, ...others] = active.map(accountLabel);
    if (first === undefined) {
      return { outcome: 'not-applicable', because: deskCustomers.found.length > 0 ? 'inactive' : 'notListed' };
    }
    return {
      outcome: 'warns',
      message: 'member',
      confidence: 'certain',
      evidence: [{ type: 'list', fact: 'deskCustomers', label: 'listed', items: [first, ...others], personal: true }],
    };
  },
});
