import { defineQuestion } from './question';

export default defineQuestion({
  id: 'recipient',
  fact: 'recipient',
  scope: 'customer',
  page: 'notification-log',
  title: { text: 'What does the customer find in the mailbox?' },
  help: { text: 'Ask the customer, and their mail administrator where there is one.' },
  answers: [
    { id: 'nothing', label: { text: 'Nothing, in the spam folder neither' }, value: () => ({ state: 'nothing' }) },
    {
      id: 'filtered',
      label: { text: 'The mail is held back by a filter, or is in the spam folder' },
      value: () => ({ state: 'filtered' }),
    },
    {
      id: 'opted-out',
      label: { text: 'Invitations are switched off in their Atlassian account' },
      value: () => ({ state: 'opted-out' }),
    },
  ],
});
