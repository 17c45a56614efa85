import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Let the domain in' },
  steps: [
    {
      text: 'For customers from outside: open Customer access and add the domain to the external domains, or allow any domain.',
    },
    {
      text: 'For your own people: in Atlassian Administration, open User access settings > Approved domains, and add the domain with the role Customer.',
    },
    { text: 'Never approve a public mail provider: everybody could let themselves in.' },
    { text: 'Save.' },
  ],
};

const guide: Guide = {
  id: 'approved-domains',
  cures: ['domain-not-allowed'],
  page: 'customer-access',
  watch: false,
};

export default guide;
