import { defineRepair } from './repair';

export default defineRepair({
  id: 'add-customer-to-service-project',
  cures: ['restricted-channel-not-added', 'api-existing-customer-conflict'],
  access: 'project-admin',
  docs: {
    title: { text: 'Add the account to the service project' },
    what: { text: 'Adds the existing account to the customers of this service project. No mail is sent.' },
  },
  messages: {
    noAccount: { text: 'No active account with this address is known, so there is none to add.' },
    several: { text: 'More than one active account has this address; decide first which one to use.' },
    hidden: {
      text: 'An account was found that does not show its address, so it may be somebody else’s. Make sure on the page Customers, and add it there.',
    },
    member: { text: 'The account is a customer of this service project already.' },
    noMail: { text: 'No mail is sent: send the customer the address of the portal.' },
  },
  needs: ['accounts', 'deskCustomers', 'serviceDesk', 'serviceProject'],
  plan({ accounts, deskCustomers, serviceDesk, serviceProject }, { email }) {
    if (deskCustomers.found.some((account) => account.active)) return { impossible: 'member' };
    const [account, another] = accounts.found.filter((one) => one.active);
    if (account === undefined) return { impossible: 'noAccount' };
    if (another !== undefined) return { impossible: 'several' };
    if (account.email === undefined) return { impossible: 'hidden' };
    return {
      changes: [
        {
          kind: 'desk-customer',
          target: {
            projectId: serviceProject.id,
            projectName: serviceProject.name,
            serviceDeskId: serviceDesk.id,
            email,
            accountId: account.accountId,
          },
          before: { customer: false },
          after: { customer: true },
        },
      ],
      sideEffects: [{ message: 'noMail' }],
    };
  },
});
