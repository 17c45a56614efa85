import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Allow an account type in Customer access' },
  steps: [
    { text: 'Open Customer access in the settings of Jira Service Management (a Jira administrator can).' },
    { text: 'Tick External for customers from outside: they get portal-only accounts and take no paid seat.' },
    { text: 'Tick Internal for people of your approved domains.' },
    { text: 'Save.' },
  ],
};

const guide: Guide = {
  id: 'customer-access-settings',
  cures: ['customer-access-types-disabled'],
  page: 'customer-access',
  watch: false,
};

export default guide;
