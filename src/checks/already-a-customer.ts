import type { Symptom } from '../facts/complaint';
import { accountLabel } from './account-label';
import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'This person is a customer of the service project already' },
  why: { text: 'There is nothing to add. If something does not work, it is the mail or the sign-in.' },
  todo: {
    text: 'Send the customer the link to the portal. Where something else is named here, look at that too.',
  },
  sources: ['https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/'],
  messages: {
    member: { text: 'An active account with this address is among the customers of this service project.' },
    added: {
      text: 'An active account with this address is among the customers of this service project. For a mail that did not arrive, or a sign-in that fails, there is a diagnosis of its own.',
    },
    listed: { text: 'Found among the customers' },
    notListed: { text: 'The address is not among the customers of this service project.' },
    inactive: { text: 'The account is listed, but it is not active.' },
  },
} satisfies CheckWords;

/** Who says that adding failed has something else to say. */
const SETTLED: readonly Symptom[] = ['add-failed', 'not-tried-yet'];

export default defineCheck<typeof words>()({
  cause: 'already-a-customer',
  stage: 'service-project',
  explains: ['add-failed', 'no-invitation-mail', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'],
  settles: SETTLED,
  needs: ['deskCustomers'],
  uses: ['complaint'],
  page: 'project-customers',
  judge({ deskCustomers }, { complaint }) {
    const added = complaint.readable && SETTLED.includes(complaint.value.symptom);
    const active = deskCustomers.found.filter((account) => account.active);
    const [first, ...others] = active.map(accountLabel);
    if (first === undefined) {
      return { outcome: 'not-applicable', because: deskCustomers.found.length > 0 ? 'inactive' : 'notListed' };
    }
    return {
      outcome: 'warns',
      message: added ? 'added' : 'member',
      confidence: 'certain',
      evidence: [{ type: 'list', fact: 'deskCustomers', label: 'listed', items: [first, ...others], personal: true }],
    };
  },
});
