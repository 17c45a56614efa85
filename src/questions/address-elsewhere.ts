import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'Can this address be added to another service project?' },
  help: {
    text: 'Try it on the page Customers of another service project of this site. It tells whether this service project is at fault. The customer may get an invitation. You can remove them from that service project afterwards; an account that was made stays on the site.',
  },
  answers: {
    added: { text: 'Yes' },
    refused: { text: 'No, it fails there too' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'address-elsewhere',
  fact: 'addressElsewhere',
  scope: 'customer',
  page: 'project-customers',
  symptoms: ['add-failed'],
  byTrying: true,
  answers: states('added', 'refused'),
});
