import { defineQuestion } from './question';

export default defineQuestion({
  id: 'notification-log',
  fact: 'notificationLog',
  scope: 'customer',
  page: 'notification-log',
  title: { text: 'What does the log of customer notifications say of this mail?' },
  help: { text: 'In the settings of the service project, open the notification log and search for the address.' },
  answers: [
    { id: 'sent', label: { text: 'Sent' }, value: () => ({ state: 'sent' }) },
    { id: 'blocked', label: { text: 'Blocked, or “invitation blocked”' }, value: () => ({ state: 'blocked' }) },
    {
      id: 'template-too-large',
      label: { text: 'Notification template too large' },
      value: () => ({ state: 'template-too-large' }),
    },
    { id: 'internal-error', label: { text: 'Internal error' }, value: () => ({ state: 'internal-error' }) },
    {
      id: 'incoming-rejected',
      label: { text: 'The customer’s own mail was rejected' },
      value: () => ({ state: 'incoming-rejected' }),
    },
    {
      id: 'nothing',
      label: { text: 'Nothing for this address, though others got their invitations' },
      value: () => ({ state: 'nothing' }),
    },
    {
      id: 'no-invitations',
      label: { text: 'No invitation to anybody, though other mail was sent' },
      value: () => ({ state: 'no-invitations' }),
    },
    { id: 'no-mail', label: { text: 'No mail to anybody' }, value: () => ({ state: 'no-mail' }) },
  ],
});
