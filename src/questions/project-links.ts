import { defineQuestion } from './question';

export default defineQuestion({
  id: 'project-links',
  fact: 'projectLinks',
  scope: 'customer',
  page: 'project-customers',
  title: { text: 'Are organization, help center and service project linked?' },
  help: {
    text: 'On the page Customers, look for the customer’s organization; then open the help center as a customer would.',
  },
  answers: [
    {
      id: 'linked',
      label: { text: 'Yes, or the customer belongs to no organization and the help center shows the portal' },
      value: () => ({ state: 'linked' }),
    },
    {
      id: 'organization-missing',
      label: { text: 'The customer’s organization is not on the page, or the customer is not in it' },
      value: () => ({ state: 'organization-missing' }),
    },
    {
      id: 'help-center-empty',
      label: { text: 'The help center does not show the portal' },
      value: () => ({ state: 'help-center-empty' }),
    },
  ],
});
