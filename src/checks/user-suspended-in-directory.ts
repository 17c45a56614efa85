import { defineCheck } from './check';
import { DIRECTORY_STATE, judgeDirectoryState } from './judge-directory-state';

export default defineCheck({
  cause: 'user-suspended-in-directory',
  stage: 'account',
  explains: ['add-failed', 'no-invitation-mail', 'cannot-sign-in', 'cannot-see-portal', 'not-tried-yet'],
  docs: {
    title: { text: 'Access of this account is suspended' },
    why: { text: 'A suspended account cannot be added to a service project, whatever its roles were.' },
    todo: { text: 'In the directory, restore access of the account, then add the customer again.' },
    sources: [
      'https://support.atlassian.com/jira/kb/fixing-email-doesnt-belong-to-domains-allowed-in-customer-access-settings-error-for-jsm-cloud-incoming-email/',
    ],
  },
  messages: {
    found: { text: 'The directory has an account with this address whose access is suspended.' },
    state: DIRECTORY_STATE,
  },
  needs: ['directoryUser'],
  page: 'directory-users',
  judge: ({ directoryUser }) => judgeDirectoryState(directoryUser, 'suspended'),
});
