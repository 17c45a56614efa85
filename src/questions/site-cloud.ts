import { defineQuestion } from './question';

export default defineQuestion({
  id: 'site-cloud',
  fact: 'siteCloud',
  scope: 'site',
  page: 'directory-users',
  title: { text: 'Which Atlassian cloud is the site in?' },
  help: {
    text: 'The site goes by a domain of its own, which does not tell. Open Atlassian Administration and look at the address in the browser. With the answer, pages can be linked here.',
  },
  answers: [
    {
      id: 'commercial',
      label: { text: 'Commercial: the address begins with admin.atlassian.com' },
      value: () => ({ cloud: 'commercial' }),
    },
    {
      id: 'government',
      label: { text: 'Government: the address has atlassian-us-gov in it' },
      value: () => ({ cloud: 'government' }),
    },
    {
      id: 'isolated',
      label: { text: 'Isolated: the address has atlassian-isolated in it' },
      value: () => ({ cloud: 'isolated' }),
    },
  ],
});
