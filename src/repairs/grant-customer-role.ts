import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: {
    text: 'Gives this one account the role Customer of Jira Service Management on this site, with the organization API key. Then add the customer again.',
  },
  messages: {
    suspended: { text: 'The access of this account is suspended. It has to be restored first.' },
    hasAccess: {
      text: 'The directory shows no active account with this address that lacks access to this site. Diagnose again.',
    },
    noSeat: { text: 'It costs nothing: the role Customer takes no paid seat. No other role is given.' },
    wholeSite: { text: 'With it, the account can use every portal of this site that lets it in, not only this one.' },
  },
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'grant-customer-role',
  cures: ['atlassian-account-no-access', 'atlassian-account-shadows-portal-only', 'actor-lacks-user-admin-rights'],
  access: 'directory-repairer',
  needs: ['directoryUser'],
  plan({ directoryUser: { state, details } }, { email }) {
    if (state === 'suspended') return { impossible: 'suspended' };
    const accountId = details?.accountId;
    if (state !== 'no-access' || accountId === undefined) return { impossible: 'hasAccess' };
    return {
      changes: [
        {
          kind: 'directory-role',
          target: { email, accountId },
          before: { roles: 'none' },
          after: { roles: 'customer' },
        },
      ],
      sideEffects: [{ message: 'noSeat' }, { message: 'wholeSite' }],
    };
  },
});
