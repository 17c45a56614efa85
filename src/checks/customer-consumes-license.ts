import { defineCheck, type CheckWords } from './check';

export const words = {
  title: { text: 'This customer takes a paid seat' },
  why: {
    text: 'The account is in a group that gives the role User or Agent of an app, often a default group or one from the identity provider. A customer needs the role Customer alone, which is free.',
  },
  todo: {
    text: 'If the person is a customer only, remove the account from the groups that give it these roles, and keep the role Customer.',
  },
  sources: [
    'https://community.atlassian.com/t5/Jira-Service-Management/Converting-licensed-users-to-customers/qaq-p/2204487',
  ],
  messages: {
    seat: { text: 'The account holds application roles that count as seats: {roles}.' },
    roles: { text: 'Application roles of the account' },
    none: { text: 'Application roles of the account: none' },
    notACustomer: { text: 'Nobody with this address and an Atlassian account is a customer here.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'customer-consumes-license',
  stage: 'account',
  explains: ['not-tried-yet'],
  needs: ['accountRoles'],
  uses: ['deskCustomers'],
  page: 'directory-users',
  excluded({ deskCustomers }) {
    const atlassian = deskCustomers?.found.some(({ active, accountType }) => active && accountType !== 'customer');
    return atlassian === false ? 'notACustomer' : undefined;
  },
  judge({ accountRoles: { roles } }) {
    return roles.length > 0
      ? {
          outcome: 'warns',
          message: 'seat',
          values: { roles },
          confidence: 'certain',
          evidence: [{ type: 'list', fact: 'accountRoles', label: 'roles', items: roles }],
        }
      : { outcome: 'passes', evidence: [{ type: 'value', fact: 'accountRoles', label: 'none' }] };
  },
});
