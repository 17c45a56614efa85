import { SYMPTOMS } from '../facts/complaint';
import { defineCheck, type CheckWords } from './check';
import { DIRECTORY_STATE, judgeDirectoryState } from './judge-directory-state';
import { addedElsewhere, ELSEWHERE_ADDED } from './tried-by-hand';

export const words = {
  title: { text: 'The Atlassian account with this address is deactivated' },
  why: { text: 'A deactivated account cannot sign in anywhere and cannot be added as a customer.' },
  todo: {
    text: 'Reactivate the account among the managed accounts of your organization, give it the Customer role, then add the customer again.',
  },
  sources: ['https://support.atlassian.com/jira/kb/unable-to-invite-users-with-managed-accounts-to-a-new-site/'],
  messages: {
    elsewhereAdded: ELSEWHERE_ADDED,
    found: { text: 'The directory has a deactivated account with this address.' },
    state: DIRECTORY_STATE,
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'atlassian-account-deactivated',
  stage: 'account',
  explains: SYMPTOMS,
  follows: ['scim-locked-account'],
  needs: ['directoryUser'],
  uses: ['addressElsewhere'],
  excluded: (known) => addedElsewhere(known.directoryUser, known),
  page: 'directory-users',
  judge: ({ directoryUser }) => judgeDirectoryState(directoryUser, 'deactivated'),
});
