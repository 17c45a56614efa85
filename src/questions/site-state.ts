import { defineQuestion } from './question';

export default defineQuestion({
  id: 'site-state',
  fact: 'siteState',
  scope: 'site',
  page: 'directory-users',
  title: { text: 'Does the site itself let people in?' },
  help: { text: 'Try the portal yourself, and ask whether others get in.' },
  answers: [
    { id: 'works', label: { text: 'Yes: other customers get in from anywhere' }, value: () => ({ state: 'works' }) },
    {
      id: 'inactive',
      label: { text: 'No: the site, Jira Service Management or Atlassian Guard is deactivated or not paid' },
      value: () => ({ state: 'inactive' }),
    },
    {
      id: 'one-network',
      label: { text: 'Only from some networks, such as the office' },
      value: () => ({ state: 'one-network' }),
    },
    {
      id: 'feature-missing',
      label: { text: 'It says that something is not available in this environment' },
      value: () => ({ state: 'feature-missing' }),
    },
  ],
});
