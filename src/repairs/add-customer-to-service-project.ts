import { ACCOUNT_MESSAGES, accountToUse } from './account-to-use';
import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: { text: 'Adds the existing account to the customers of this service project. No mail is sent.' },
  messages: {
    member: { text: 'The account is a customer of this service project already.' },
    noMail: { text: 'No mail is sent: send the customer the link to the portal.' },
  },
  also: [ACCOUNT_MESSAGES],
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'add-customer-to-service-project',
  cures: ['restricted-channel-not-added', 'api-existing-customer-conflict', 'bulk-add-partial'],
  access: 'project-admin',
  throughApp: true,
  needs: ['accounts', 'deskCustomers', 'serviceDesk', 'serviceProject'],
  plan({ accounts, deskCustomers, serviceDesk, serviceProject }, { email }) {
    if (deskCustomers.found.some((account) => account.active)) return { impossible: 'member' };
    const use = accountToUse(accounts);
    if ('impossible' in use) return use;
    return {
      changes: [
        {
          kind: 'desk-customer',
          target: {
            projectId: serviceProject.id,
            projectName: serviceProject.name,
            serviceDeskId: serviceDesk.id,
            email,
            accountId: use.account.accountId,
          },
          before: { customer: false },
          after: { customer: true },
        },
      ],
      sideEffects: [{ message: 'noMail' }],
    };
  },
});
