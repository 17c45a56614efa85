import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: {
    text: 'Takes the suspension of this one account back in the organization’s directory, with the organization API key. Then add the customer again.',
  },
  messages: {
    notSuspended: { text: 'The directory does not show this account as suspended any more. Diagnose again.' },
    synced: {
      text: 'The account is provisioned from an identity provider, which would suspend it again. Switch it on there.',
    },
    rolesBack: {
      text: 'The account gets back the roles and groups that it had before. The role Customer costs nothing; every other role takes a paid seat again from now on.',
    },
    wholeDirectory: {
      text: 'It is let in again everywhere in this directory where it had a role, not only in this service project.',
    },
  },
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'restore-directory-access',
  cures: ['user-suspended-in-directory'],
  access: 'directory-repairer',
  needs: ['directoryUser'],
  plan({ directoryUser: { state, details = {} } }, { email }) {
    const { accountId, managementSource } = details;
    if (state !== 'suspended' || accountId === undefined) return { impossible: 'notSuspended' };
    if (managementSource === 'synced') return { impossible: 'synced' };
    return {
      changes: [
        {
          kind: 'directory-access',
          target: { email, accountId },
          before: { access: 'suspended' },
          after: { access: 'active' },
        },
      ],
      sideEffects: [{ message: 'rolesBack' }, { message: 'wholeDirectory' }],
    };
  },
});
