import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'Can another new address be added to this service project?' },
  help: {
    text: 'On the page Customers, add two addresses that nobody has used here before: one of the same company, such as the customer’s own with +test before the @, and one of another, such as your own with +test. It tells whether the person, the domain or the service project is at fault. They may get an invitation, and their accounts stay on the site: removing them from the service project does not delete them.',
  },
  answers: {
    any: { text: 'Yes, also one of the same company' },
    'other-domains': { text: 'Only one of another company (another domain)' },
    organizations: {
      text: 'Yes, and this customer too, alone: only organizations are not offered on the page, or are refused',
    },
    none: { text: 'No, none' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'new-address-here',
  fact: 'newAddressHere',
  scope: 'customer',
  page: 'project-customers',
  symptoms: ['add-failed'],
  byTrying: true,
  answers: states('any', 'other-domains', 'organizations', 'none'),
});
