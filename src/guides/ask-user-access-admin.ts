import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Have a user access admin give the account the role Customer' },
  steps: [
    {
      text: 'Send a user access admin or site admin the e-mail address of the customer. They open the account in the directory and grant it the role Customer of Jira Service Management, which takes no paid seat.',
    },
    { text: 'For many customers, they give the role Customer to a group instead, or to the approved domain.' },
    { text: 'Then add the customer again on the page Customers, and diagnose again.' },
    { text: 'Only where that happens all the time, have them change who may invite users.' },
  ],
};

const guide: Guide = {
  id: 'ask-user-access-admin',
  cures: ['actor-lacks-user-admin-rights'],
  page: 'directory-users',
  watch: false,
};

export default guide;
