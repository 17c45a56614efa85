import { defineQuestion, type QuestionWords } from './question';

export const words = {
  title: { text: 'Which Atlassian cloud is the site in?' },
  help: {
    text: 'The site goes by a domain of its own, which does not tell. Open Atlassian Administration and look at the URL in the browser. With the answer, pages can be linked here.',
  },
  answers: {
    commercial: { text: 'Commercial: the URL begins with admin.atlassian.com' },
    government: { text: 'Government: the URL has atlassian-us-gov in it' },
    isolated: { text: 'Isolated: the URL has atlassian-isolated in it' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'site-cloud',
  fact: 'siteCloud',
  scope: 'site',
  page: 'directory-users',
  answers: [
    {
      id: 'commercial',
      value: () => ({ cloud: 'commercial' }),
    },
    {
      id: 'government',
      value: () => ({ cloud: 'government' }),
    },
    {
      id: 'isolated',
      value: () => ({ cloud: 'isolated' }),
    },
  ],
});
