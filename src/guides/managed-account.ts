import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Ask the organization that manages the account' },
  steps: [
    { text: 'Ask the administrators of the customer’s organization to enable the account: nobody else can.' },
    {
      text: 'Or check that External is ticked in Customer access, remove the user from your directory, and add the address again on the page Customers. That makes a portal-only account.',
    },
    { text: 'Come back here and press the button below: this page then watches the account until it is active.' },
  ],
};

const guide: Guide = {
  id: 'managed-account',
  cures: ['managed-by-other-org'],
  page: 'directory-users',
  watch: true,
};

export default guide;
