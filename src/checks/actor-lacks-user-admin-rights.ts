import { defineCheck, type CheckWords } from './check';
import { DIRECTORY_STATE } from './judge-directory-state';

export const words = {
  title: { text: 'Letting this Atlassian account in takes a user access admin' },
  why: {
    text: 'An Atlassian account without the role Customer of Jira Service Management has to be given that role first, which agents and project administrators, and often Jira administrators too, may not do. New addresses can be added all the same.',
  },
  todo: {
    text: 'Ask a user access admin or site admin to give the account (or a group it is in) the role Customer, then add the customer again. Only then think of letting more people invite users.',
  },
  sources: [
    'https://confluence.atlassian.com/jirakb/agents-cannot-add-new-customers-to-jira-service-management-projects-1295815386.html',
  ],
  messages: {
    noAccess: { text: 'The address has an Atlassian account without access to this site, and the site refused you.' },
    perhaps: {
      text: 'The address has an Atlassian account, perhaps without the role Customer, and the site refused you.',
    },
    refusal: { text: 'The message you gave says that you have no permission to invite customers' },
    state: DIRECTORY_STATE,
    newOnes: {
      text: 'Another new address could be added: {state, select, any {yes} other {yes, of another domain}}',
    },
    noRefusal: { text: 'Nothing you gave says that you may not invite customers.' },
    newFailToo: { text: 'New addresses cannot be added either, so it is not about this account.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'actor-lacks-user-admin-rights',
  stage: 'caller',
  explains: ['add-failed', 'not-tried-yet'],
  needs: ['complaint', 'directoryUser'],
  uses: ['newAddressHere'],
  page: 'directory-users',
  excluded({ complaint, newAddressHere }) {
    if (complaint && !complaint.clues.includes('may-not-invite')) return 'noRefusal';
    return newAddressHere?.state === 'none' ? 'newFailToo' : undefined;
  },
  judge({ directoryUser: { state } }, { newAddressHere }) {
    const refusal = { type: 'value', fact: 'complaint', label: 'refusal' } as const;
    const directory = { type: 'value', fact: 'directoryUser', label: 'state', values: { state } } as const;
    if (state === 'no-access') {
      return { outcome: 'blocks', message: 'noAccess', confidence: 'certain', evidence: [refusal, directory] };
    }
    if (state !== 'active') return { outcome: 'passes', evidence: [directory] };
    if (!newAddressHere.readable) {
      return { outcome: 'warns', message: 'perhaps', confidence: 'possible', evidence: [refusal, directory] };
    }
    const values = { state: newAddressHere.value.state };
    const others = { type: 'value', fact: 'newAddressHere', label: 'newOnes', values } as const;
    return { outcome: 'blocks', message: 'perhaps', confidence: 'likely', evidence: [refusal, directory, others] };
  },
});
