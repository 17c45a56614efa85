import { defineQuestion, states, type QuestionWords } from './question';

export const words = {
  title: { text: 'What is set for the customer’s domain, and may customers sign up?' },
  help: {
    text: 'Look at the approved domains (role and approval), and in Customer access whether customers may create accounts.',
  },
  answers: {
    fine: { text: 'The role is Customer, no approval is needed, and customers may sign up' },
    'role-missing': { text: 'The approved domain gives no role, or User' },
    approval: { text: 'Approval by an administrator is required, and the request is open or was denied' },
    'no-sign-up': { text: 'Customers may not create accounts themselves' },
  },
} satisfies QuestionWords;

export default defineQuestion<typeof words>()({
  id: 'customer-access-details',
  fact: 'customerAccessDetails',
  scope: 'site',
  page: 'user-access-settings',
  answers: states('fine', 'role-missing', 'approval', 'no-sign-up'),
});
