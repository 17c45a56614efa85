import { defineRepair, type RepairWords } from './repair';

export const words = {
  what: {
    text: 'Tries an operation that Atlassian does not document, as you. An administrator has switched this on. If the site refuses, go on by hand with the guide.',
  },
  messages: {
    notListed: {
      text: 'The site does not list an inactive portal-only customer with this address, so nothing is tried. Go on by hand with the guide.',
    },
    undocumented: {
      text: 'Atlassian does not document this operation: it may be refused, and it may be gone tomorrow. Whether the account is active afterwards is read with a documented one.',
    },
    siteAdmin: { text: 'It takes a site administrator; Jira tells nobody who is one, so the site decides.' },
    wholeSite: { text: 'The customer can use every portal of this site that lets them in, not only this one.' },
  },
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'reactivate-undocumented',
  cures: ['portal-only-inactive'],
  access: 'jira-admin',
  switchedOnBy: 'undocumentedReactivation',
  needs: ['inactiveCustomer'],
  plan({ inactiveCustomer: { accountId } }, { email }) {
    if (accountId === undefined) return { impossible: 'notListed' };
    return {
      changes: [
        {
          kind: 'portal-only-access',
          target: { email, accountId },
          before: { active: false },
          after: { active: true },
        },
      ],
      sideEffects: [{ message: 'undocumented' }, { message: 'siteAdmin' }, { message: 'wholeSite' }],
    };
  },
});
