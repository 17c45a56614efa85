import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'Are organization, help center and service project linked?' },
  help: {
    text: 'On the page Customers, look for the customer’s organization; then open the help center as a customer would.',
  },
  answers: {
    linked: { text: 'Yes, or the customer belongs to no organization and the help center shows the portal' },
    'organization-missing': { text: 'The customer’s organization is not on the page, or the customer is not in it' },
    'help-center-empty': { text: 'The help center does not show the portal' },
    'works-here': { text: 'The person works in this service project, so need not be its customer' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'project-links',
  fact: 'projectLinks',
  scope: 'customer',
  page: 'project-customers',
  answers: states('linked', 'organization-missing', 'help-center-empty', 'works-here'),
});
