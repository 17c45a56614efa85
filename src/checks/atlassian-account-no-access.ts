import { SYMPTOMS } from '../facts/complaint';
import { defineCheck, type CheckWords } from './check';
import { DIRECTORY_STATE, judgeDirectoryState } from './judge-directory-state';
import { isRoleInQuestion, judgeRole, ROLE, SHOWING_THE_ROLE } from './role-in-service-management';
import { addedElsewhere, ELSEWHERE_ADDED } from './tried-by-hand';

export const words = {
  title: { text: 'The Atlassian account with this address has no access to Jira Service Management' },
  why: {
    text: 'An address that belongs to an Atlassian account is not invited again: the account has to be let in, and this one has no Jira Service Management role here.',
  },
  todo: {
    text: 'In the directory, grant the account the Customer role of Jira Service Management (it takes no paid seat), then add the customer again.',
  },
  sources: ['https://support.atlassian.com/jira/kb/unable-to-add-invite-a-customer-in-jira-service-management-jsm/'],
  messages: {
    elsewhereAdded: ELSEWHERE_ADDED,
    found: {
      text: 'The directory has an active account with this address, without a role in Jira Service Management here.',
    },
    noRole: { text: 'The account is active on this site, and has no role in Jira Service Management.' },
    state: DIRECTORY_STATE,
    role: ROLE,
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'atlassian-account-no-access',
  stage: 'account',
  explains: SYMPTOMS,
  follows: [
    'duplicate-portal-and-atlassian',
    'atlassian-account-shadows-portal-only',
    'migration-account-type-mismatch',
    'customer-email-changed',
    'approved-domain-lacks-customer-role',
    'access-request-pending',
  ],
  needs: ['directoryUser'],
  uses: ['roleInDirectory', ...SHOWING_THE_ROLE],
  excluded: (known) => addedElsewhere(known.directoryUser, known),
  page: 'directory-users',
  undecided: ({ directoryUser }, uses) =>
    !uses.roleInDirectory.readable && isRoleInQuestion(directoryUser, uses) ? 'roleInDirectory' : undefined,
  judge({ directoryUser }, uses) {
    const { roleInDirectory } = uses;
    return roleInDirectory.readable && isRoleInQuestion(directoryUser, uses)
      ? judgeRole(roleInDirectory.value)
      : judgeDirectoryState(directoryUser, 'no-access');
  },
});
