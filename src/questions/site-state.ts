import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'Does the site itself let people in?' },
  help: { text: 'Try the portal yourself, and ask whether others get in.' },
  answers: {
    works: { text: 'Yes: other customers get in from anywhere' },
    inactive: { text: 'No: the site, Jira Service Management or Atlassian Guard is deactivated or not paid' },
    'one-network': { text: 'Only from some networks, such as the office' },
    'feature-missing': { text: 'It says that something is not available in this environment' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'site-state',
  fact: 'siteState',
  scope: 'site',
  answers: states('works', 'inactive', 'one-network', 'feature-missing'),
});
