import { defineQuestion } from './question';

export default defineQuestion({
  id: 'role-in-directory',
  fact: 'roleInDirectory',
  scope: 'customer',
  page: 'directory-users',
  title: { text: 'Which role does the account have in Jira Service Management?' },
  help: {
    text: 'In Atlassian Administration, open Directory > Users, then the account, and look at the apps of this site. Somebody who uses Jira only has no role in Jira Service Management. If the page does not open for you, ask a user access admin or site admin to look.',
  },
  answers: [
    {
      id: 'customer',
      label: { text: 'Customer, or one that can do more (User, Agent)' },
      value: () => ({ state: 'customer' }),
    },
    {
      id: 'none',
      label: { text: 'None, and you cannot give it one: the page does not open for you' },
      value: () => ({ state: 'none' }),
    },
    {
      id: 'none-yours-to-give',
      label: { text: 'None, and you can give it one there' },
      value: () => ({ state: 'none-yours-to-give' }),
    },
    {
      id: 'domain-gave-none',
      label: { text: 'None, although its domain is an approved one that gives the role Customer' },
      value: () => ({ state: 'domain-gave-none' }),
    },
  ],
});
