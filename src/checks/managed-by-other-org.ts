import { SYMPTOMS } from '../facts/complaint';
import { defineCheck, type CheckWords } from './check';
import { DIRECTORY_STATE, judgeDirectoryState } from './judge-directory-state';
import { addedElsewhere, ELSEWHERE_ADDED } from './tried-by-hand';

export const words = {
  title: { text: 'The account is managed by another organization' },
  why: {
    text: 'Only the organization that owns the domain of a managed account can enable it; until then it can use no Atlassian app anywhere.',
  },
  todo: {
    text: 'Ask the administrators of that organization to enable the account. Or remove the user from your directory and add the address again on the page Customers, which makes a portal-only account (external customers have to be allowed).',
  },
  sources: ['https://support.atlassian.com/jira/kb/unable-to-add-invite-a-customer-in-jira-service-management-jsm/'],
  messages: {
    elsewhereAdded: ELSEWHERE_ADDED,
    found: { text: 'The directory says that this account is managed by another organization.' },
    state: DIRECTORY_STATE,
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'managed-by-other-org',
  stage: 'account',
  explains: SYMPTOMS,
  needs: ['directoryUser'],
  uses: ['addressElsewhere'],
  excluded: (known) => addedElsewhere(known.directoryUser, known),
  page: 'directory-users',
  judge: ({ directoryUser }) => judgeDirectoryState(directoryUser, 'managed-elsewhere'),
});
