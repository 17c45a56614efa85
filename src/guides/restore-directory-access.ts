import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Let the account in again' },
  steps: [
    { text: 'Open Directory > Users and search for the address.' },
    {
      text: 'If access is suspended, choose Restore access. If the account is deactivated, reactivate it among the managed accounts.',
    },
    {
      text: 'Under product access, choose Grant access, then Jira Service Management with the role Customer: it takes no paid seat.',
    },
    { text: 'Come back here and press the button below: this page then watches the account until it is active.' },
  ],
};

const guide: Guide = {
  id: 'restore-directory-access',
  cures: ['atlassian-account-no-access', 'user-suspended-in-directory', 'atlassian-account-deactivated'],
  page: 'directory-users',
  watch: true,
};

export default guide;
