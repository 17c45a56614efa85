import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Cancel the invitation as a user' },
  steps: [
    {
      text: 'Decide first: shall this person be a customer with a portal-only account, or a user with an Atlassian account?',
    },
    { text: 'For a customer: open Directory > Users, search for the address, and remove the pending user.' },
    { text: 'Diagnose again, then add the customer here.' },
  ],
};

const guide: Guide = {
  id: 'cancel-pending-invitation',
  cures: ['invited-via-people-page'],
  page: 'directory-users',
  watch: false,
};

export default guide;
