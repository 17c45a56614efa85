import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Create customers as a Jira administrator' },
  steps: [
    { text: 'Run the script with the token of an account that has the global permission Administer Jira.' },
    { text: 'Or add the customer on the page Customers, where an agent’s rights are enough.' },
    { text: 'Do not change Customer access: it is not the cause.' },
    { text: 'Then diagnose again.' },
  ],
};

const guide: Guide = {
  id: 'use-jira-administrator',
  cures: ['api-actor-lacks-jira-admin'],
  page: 'project-customers',
  watch: false,
};

export default guide;
