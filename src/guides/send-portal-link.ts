import type { Guide, GuideWords } from './guide';

export const words: GuideWords = {
  title: { text: 'Send the customer the link to the portal' },
  steps: [
    {
      text: 'Send the customer the address of the portal yourself: to an account that exists, the site sends no second invitation, whoever asks for it.',
    },
    { text: 'Have them choose “Forgot password?” there, and set a password with the mail that comes.' },
    { text: 'Then diagnose again.' },
  ],
};

const guide: Guide = {
  id: 'send-portal-link',
  cures: ['api-or-automation-create-sends-no-invite', 'existing-account-no-invite-mail', 'signup-not-completed'],
  page: 'project-customers',
  watch: false,
};

export default guide;
