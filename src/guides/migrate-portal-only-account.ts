import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Make one account of two' },
  steps: [
    {
      text: 'Tell the customer first: afterwards they sign in with their Atlassian account, not with the old portal password.',
    },
    { text: 'Open the page Portal-only customers; it is filtered to this address.' },
    {
      text: 'In the row of the customer, open the menu (•••) and choose Migrate to Atlassian account. It cannot be taken back.',
    },
    { text: 'Delete neither account before.' },
    { text: 'Then diagnose again: one account is left, and it is read again.' },
  ],
};

const guide: Guide = {
  id: 'migrate-portal-only-account',
  cures: ['duplicate-portal-and-atlassian'],
  page: 'portal-only-customers',
  watch: false,
};

export default guide;
