import { defineCheck, type CheckWords } from './check';
import { DIRECTORY_STATE } from './judge-directory-state';
import { ROLE } from './role-in-service-management';

/** The answer of whoever looked the role up and may not give one. */
const NOT_YOURS = 'none';

export const words = {
  title: { text: 'Letting this Atlassian account in takes a user access admin' },
  why: {
    text: 'An Atlassian account without the role Customer of Jira Service Management has to be given that role first, which agents and project administrators, and often Jira administrators too, may not do. New addresses can still be added.',
  },
  todo: {
    text: 'Ask a user access admin or site admin to give the account (or a group it is in) the role Customer, then add the customer again. Only then think of letting more people invite users.',
  },
  sources: [
    'https://confluence.atlassian.com/jirakb/agents-cannot-add-new-customers-to-jira-service-management-projects-1295815386.html',
  ],
  messages: {
    noAccess: {
      text: 'The address has an Atlassian account without a role in Jira Service Management here, and the site refused you.',
    },
    notYours: {
      text: 'The address has an Atlassian account without a role in Jira Service Management, and you cannot give it one.',
    },
    perhaps: {
      text: 'The address has an Atlassian account, perhaps without the role Customer, and the site refused you.',
    },
    refusal: { text: 'The message you gave says that you have no permission to invite customers' },
    state: DIRECTORY_STATE,
    role: ROLE,
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
  uses: ['newAddressHere', 'roleInDirectory', 'caller'],
  page: 'directory-users',
  excluded({ complaint, newAddressHere, roleInDirectory, caller }) {
    if (newAddressHere?.state === 'none') return 'newFailToo';
    // Nobody below Jira's administrators expects to give roles: for them, that the account has none is the matter.
    if (roleInDirectory?.state === NOT_YOURS && caller?.administersJira !== false) return undefined;
    return complaint && !complaint.clues.includes('may-not-invite') ? 'noRefusal' : undefined;
  },
  judge({ directoryUser: { state } }, { newAddressHere, roleInDirectory }) {
    if ((state === 'active' || state === 'no-access') && roleInDirectory.readable) {
      const values = { state: roleInDirectory.value.state };
      const role = { type: 'value', fact: 'roleInDirectory', label: 'role', values } as const;
      if (values.state === NOT_YOURS) {
        return { outcome: 'blocks', message: 'notYours', confidence: 'likely', evidence: [role] };
      }
      if (state === 'active' && values.state === 'customer') return { outcome: 'passes', evidence: [role] };
    }
    const refusal = { type: 'value', fact: 'complaint', label: 'refusal' } as const;
    const directory = { type: 'value', fact: 'directoryUser', label: 'state', values: { state } } as const;
    if (state === 'no-access' || state === 'copied') {
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
