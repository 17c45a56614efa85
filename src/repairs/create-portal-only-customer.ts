import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: {
    text: 'Creates a portal-only account for the address and adds it to this service project. No mail is sent.',
  },
  messages: {
    accountExists: { text: 'An account with this address exists already; add that one.' },
    noMail: { text: 'No mail is sent: send the customer the link to the portal.' },
    everywhere: { text: 'The account belongs to the whole site, and takes no paid seat.' },
  },
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'create-portal-only-customer',
  cures: ['portal-only-deleted', 'bulk-add-partial'],
  access: 'jira-and-project-admin',
  throughApp: true,
  needs: ['accounts', 'deskCustomers', 'serviceDesk', 'serviceProject'],
  plan({ accounts, deskCustomers, serviceDesk, serviceProject }, { email, displayName }) {
    if (accounts.found.length + deskCustomers.found.length > 0) return { impossible: 'accountExists' };
    return {
      changes: [
        {
          kind: 'portal-only-customer',
          target: { email, displayName },
          before: { exists: false },
          after: { exists: true },
        },
        {
          kind: 'desk-customer',
          target: {
            projectId: serviceProject.id,
            projectName: serviceProject.name,
            serviceDeskId: serviceDesk.id,
            email,
            accountId: '',
          },
          before: { customer: false },
          after: { customer: true },
        },
      ],
      sideEffects: [{ message: 'noMail' }, { message: 'everywhere' }],
    };
  },
});
