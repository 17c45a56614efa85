import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Give the portal-only customer access again' },
  steps: [
    { text: 'Open the page Portal-only customers; it is filtered to this address.' },
    { text: 'In the row of the customer, open the menu (•••) and choose Grant access.' },
    { text: 'Come back here and press the button below: this page then watches the account until it is active.' },
  ],
};

const guide: Guide = {
  id: 'reactivate-portal-only-customer',
  cures: ['portal-only-inactive'],
  page: 'portal-only-customers',
  watch: true,
};

export default guide;
