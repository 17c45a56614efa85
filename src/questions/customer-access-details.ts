import { defineQuestion } from './question';

export default defineQuestion({
  id: 'customer-access-details',
  fact: 'customerAccessDetails',
  scope: 'site',
  page: 'user-access-settings',
  title: { text: 'What stands beside the customer’s domain, and may customers sign up?' },
  help: {
    text: 'Look at the approved domains (role and approval), and in Customer access whether customers may create accounts.',
  },
  answers: [
    {
      id: 'fine',
      label: { text: 'The role is Customer, no approval is needed, and customers may sign up' },
      value: () => ({ state: 'fine' }),
    },
    {
      id: 'role-missing',
      label: { text: 'The approved domain gives no role, or User' },
      value: () => ({ state: 'role-missing' }),
    },
    {
      id: 'approval',
      label: { text: 'Approval by an administrator is required, and the request is open or was denied' },
      value: () => ({ state: 'approval' }),
    },
    {
      id: 'no-sign-up',
      label: { text: 'Customers may not create accounts themselves' },
      value: () => ({ state: 'no-sign-up' }),
    },
  ],
});
