import { accountToUse } from './account-to-use';
import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: {
    text: 'Does what the page Customers does: invites the address, making a portal-only account where there is none, and sends the invitation mail. If the site refuses, its reason is brought back.',
  },
  messages: {
    member: { text: 'The address is a customer of this service project already; a second invitation is not sent.' },
    mail: { text: 'One mail goes to {email}, if the notification “Customer invited” is switched on.' },
  },
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'invite-customer',
  cures: ['portal-only-deleted', 'bulk-add-partial'],
  access: 'jira-and-project-admin',
  throughApp: true,
  title: { text: 'Invite the customer by mail' },
  needs: ['deskCustomers', 'serviceDesk', 'serviceProject'],
  uses: ['accounts'],
  plan({ deskCustomers, serviceDesk, serviceProject }, { email, displayName }, { accounts }) {
    if (deskCustomers.found.some((account) => account.active)) return { impossible: 'member' };
    const use = accountToUse(accounts ?? { found: [] });
    return {
      changes: [
        {
          kind: 'customer-invitation',
          target: {
            projectId: serviceProject.id,
            projectName: serviceProject.name,
            serviceDeskId: serviceDesk.id,
            email,
            accountId: 'account' in use ? use.account.accountId : '',
            displayName,
          },
          before: { customer: false },
          after: { customer: true },
        },
      ],
      sideEffects: [{ message: 'mail', values: { email } }],
    };
  },
});
