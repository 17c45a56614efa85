import { SYMPTOMS } from '../facts/complaint';
import { defineCheck, type CheckWords } from './check';
import { DIRECTORY_STATE, judgeDirectoryState } from './judge-directory-state';
import { addedElsewhere, ELSEWHERE_ADDED } from './tried-by-hand';

export const words = {
  title: { text: 'The address was invited as a user, not as a customer' },
  why: {
    text: 'An invitation from the directory or from the people page makes an Atlassian account. Until it is accepted, the address is taken and cannot be added as a portal-only customer.',
  },
  todo: {
    text: 'Cancel the pending invitation in the directory, then add the address on the page Customers of the service project.',
  },
  sources: ['https://support.atlassian.com/jira/kb/invite-notification-types-in-jira-service-management-cloud/'],
  messages: {
    elsewhereAdded: ELSEWHERE_ADDED,
    found: { text: 'The directory has a pending invitation for this address.' },
    state: DIRECTORY_STATE,
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'invited-via-people-page',
  stage: 'account',
  explains: SYMPTOMS,
  needs: ['directoryUser'],
  uses: ['addressElsewhere'],
  excluded: (known) => addedElsewhere(known.directoryUser, known),
  page: 'directory-users',
  judge: ({ directoryUser }) => judgeDirectoryState(directoryUser, 'invited'),
});
