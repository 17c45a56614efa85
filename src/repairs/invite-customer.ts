import { accountToUse } from './account-to-use';
import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: {
    text: 'Does what the page Customers does: invites the address, making a portal-only account where there is none, and sends the invitation mail. If the site refuses, its reason is brought back.',
  },
  messages: {
    member: { text: 'The address is a customer of this service project already; a second invitation is not sent.' },
    mail: {
      text: 'If there is no account with {email} yet, one mail goes there where the notification “Customer invited” is switched on. If there is one, the site invites nobody; the account is added, without a mail.',
    },
    exists: {
      text: 'There is an account with {email} already, and the site invites new addresses only. So the account is added, and no mail is sent: send the customer the link to the portal.',
    },
  },
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'invite-customer',
  cures: ['portal-only-deleted', 'bulk-add-partial'],
  access: 'jira-and-project-admin',
  throughApp: true,
  needs: ['deskCustomers', 'serviceDesk', 'serviceProject'],
  uses: ['accounts'],
  plan({ deskCustomers, serviceDesk, serviceProject }, { email, displayName }, { accounts }) {
    if (deskCustomers.found.some((account) => account.active)) return { impossible: 'member' };
    const use = accountToUse(accounts ?? { found: [] });
    const state = { before: { customer: false }, after: { customer: true } };
    const target = {
      projectId: serviceProject.id,
      projectName: serviceProject.name,
      serviceDeskId: serviceDesk.id,
      email,
      accountId: '',
    };
    if ('account' in use) {
      const { accountId } = use.account;
      return {
        changes: [{ kind: 'desk-customer', target: { ...target, accountId }, ...state }],
        sideEffects: [{ message: 'exists', values: { email } }],
      };
    }
    return {
      changes: [{ kind: 'customer-invitation', target: { ...target, displayName }, ...state }],
      sideEffects: [{ message: 'mail', values: { email } }],
    };
  },
});
