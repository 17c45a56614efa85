import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'What does the customer find in the mailbox?' },
  help: { text: 'Ask the customer, and their mail administrator where there is one.' },
  answers: {
    nothing: { text: 'Nothing, in the spam folder neither' },
    filtered: { text: 'The mail is held back by a filter, or is in the spam folder' },
    'opted-out': { text: 'Invitations are switched off in their Atlassian account' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'recipient',
  fact: 'recipient',
  scope: 'customer',
  answers: states('nothing', 'filtered', 'opted-out'),
});
