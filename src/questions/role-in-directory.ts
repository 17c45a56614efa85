import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'Which role does the account have in Jira Service Management?' },
  help: {
    text: 'In Atlassian Administration, open Directory > Users, then the account, and look at the apps of this site. Somebody who uses Jira only has no role in Jira Service Management. If the page does not open for you, ask a user access admin or site admin to look.',
  },
  answers: {
    customer: { text: 'Customer, or one that can do more (User, Agent)' },
    none: { text: 'None, and you cannot give it one: the page does not open for you' },
    'none-yours-to-give': { text: 'None, and you can give it one there' },
    'domain-gave-none': { text: 'None, although its domain is an approved one that gives the role Customer' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'role-in-directory',
  fact: 'roleInDirectory',
  scope: 'customer',
  page: 'directory-users',
  answers: states('customer', 'none', 'none-yours-to-give', 'domain-gave-none'),
});
