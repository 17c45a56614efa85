import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Ask somebody who may add customers' },
  steps: [
    { text: 'Ask an administrator of the service project to add the customer on the page Customers.' },
    {
      text: 'To add customers yourself, you need the role Service Desk Team in this service project and an agent’s license.',
    },
    { text: 'Then diagnose again.' },
  ],
};

const guide: Guide = {
  id: 'ask-project-admin',
  cures: ['actor-not-agent'],
  page: 'project-customers',
  watch: false,
};

export default guide;
