import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'Is mail to customers switched on?' },
  help: {
    text: 'Look at outgoing mail in the Jira settings, and at the customer notifications of the service project.',
  },
  answers: {
    on: { text: 'Both are on' },
    'outgoing-off': { text: 'Outgoing mail is off' },
    'invited-off': { text: '“Customer invited” is off' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'mail-settings',
  fact: 'mailSettings',
  scope: 'service-project',
  answers: states('on', 'outgoing-off', 'invited-off'),
});
