import { SYMPTOMS } from '../facts/complaint';
import { defineCheck, type CheckWords } from './check';
import { addedElsewhere, ELSEWHERE_ADDED } from './tried-by-hand';

export const words = {
  title: { text: 'The portal-only account of this customer is inactive' },
  why: {
    text: 'The account exists, so it is not created again; but its access was revoked, so it cannot be added or sign in.',
  },
  todo: { text: 'On the page Portal-only customers, grant access to this customer, then add the customer again.' },
  sources: ['https://support.atlassian.com/jira/kb/unable-to-add-invite-a-customer-in-jira-service-management-jsm/'],
  messages: {
    elsewhereAdded: ELSEWHERE_ADDED,
    found: { text: 'A portal-only account with this address exists and is inactive.' },
    state: {
      text: 'Portal-only account: {state, select, inactive {inactive} active {active} other {none with this address}}',
    },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'portal-only-inactive',
  stage: 'account',
  explains: SYMPTOMS,
  // Letting it in again beside an Atlassian account would make two that are live.
  follows: ['scim-locked-account', 'duplicate-portal-and-atlassian'],
  needs: ['portalOnlyAccount'],
  uses: ['addressElsewhere'],
  excluded: (known) => addedElsewhere(known.portalOnlyAccount, known),
  page: 'portal-only-customers',
  judge({ portalOnlyAccount }) {
    const { state } = portalOnlyAccount;
    const evidence = [{ type: 'value', fact: 'portalOnlyAccount', label: 'state', values: { state } }] as const;
    return state === 'inactive'
      ? { outcome: 'blocks', message: 'found', confidence: 'certain', evidence }
      : { outcome: 'passes', evidence };
  },
});
