import { SYMPTOMS } from '../facts/complaint';
import { defineCheck, type CheckWords } from './check';
import { DIRECTORY_STATE, judgeDirectoryState } from './judge-directory-state';
import { addedElsewhere, ELSEWHERE_ADDED } from './tried-by-hand';

export const words = {
  title: { text: 'Access of this account is suspended' },
  why: { text: 'A suspended account cannot be added to a service project, whatever its roles were.' },
  todo: { text: 'In the directory, restore access of the account, then add the customer again.' },
  sources: [
    'https://support.atlassian.com/jira/kb/fixing-email-doesnt-belong-to-domains-allowed-in-customer-access-settings-error-for-jsm-cloud-incoming-email/',
  ],
  messages: {
    elsewhereAdded: ELSEWHERE_ADDED,
    found: { text: 'The directory has an account with this address whose access is suspended.' },
    state: DIRECTORY_STATE,
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'user-suspended-in-directory',
  stage: 'account',
  explains: SYMPTOMS,
  follows: ['scim-locked-account'],
  needs: ['directoryUser'],
  uses: ['addressElsewhere'],
  excluded: (known) => addedElsewhere(known.directoryUser, known),
  page: 'directory-users',
  judge: ({ directoryUser }) => judgeDirectoryState(directoryUser, 'suspended'),
});
