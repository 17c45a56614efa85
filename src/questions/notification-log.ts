import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'What does the log of customer notifications say of this mail?' },
  help: { text: 'In the settings of the service project, open the notification log and search for the address.' },
  answers: {
    sent: { text: 'Sent' },
    blocked: { text: 'Blocked, or “invitation blocked”' },
    'template-too-large': { text: 'Notification template too large' },
    'internal-error': { text: 'Internal error' },
    'email-validation-error': { text: 'Email validation error' },
    'incoming-rejected': { text: 'The customer’s own mail was rejected' },
    nothing: { text: 'Nothing for this address, though others got their invitations' },
    'no-invitations': { text: 'No invitation to anybody, though other mail was sent' },
    'no-mail': { text: 'No mail to anybody' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'notification-log',
  fact: 'notificationLog',
  scope: 'customer',
  page: 'notification-log',
  answers: states(
    'sent',
    'blocked',
    'template-too-large',
    'internal-error',
    'email-validation-error',
    'incoming-rejected',
    'nothing',
    'no-invitations',
    'no-mail',
  ),
});
