import type { Guide } from './guide';

const guide: Guide = {
  id: 'managed-account',
  cures: ['managed-by-other-org'],
  page: 'directory-users',
  title: { text: 'Ask the organization that manages the account' },
  watch: false,
  steps: [
    { text: 'Ask the administrators of the customer’s organization to enable the account: nobody else can.' },
    {
      text: 'Or check that External is ticked in Customer access, remove the user from your directory, and add the address again on the page Customers. That makes a portal-only account.',
    },
  ],
};

export default guide;
