import type { Account } from '../facts/accounts';
import { accountToUse, UNCERTAIN_ACCOUNT_MESSAGES } from './account-to-use';
import type { Change } from './changes/change';
import { defineRepair, type RepairWords } from './repair';

/** `choice` of who wants new people to get an invitation mail. */
export const WITH_MAIL = 'mail';

export const words = {
  what: {
    text: 'Adds the person to the customers of this service project and to the organization, and makes a portal-only account where there is none.',
  },
  messages: {
    noName: { text: 'Name the company.' },
    ready: { text: '{email} is a customer here and in “{name}” already.' },
    provisioned: {
      text: 'The members of “{name}” come from an identity provider and cannot be changed here. Add the person in the identity provider.',
    },
    inactive: {
      text: 'The account of {email} is inactive, so it cannot be added. Diagnose this address to see what lets it in again.',
    },
    mail: { text: 'One mail goes to {email}, if the notification “Customer invited” is switched on.' },
    noMail: { text: 'No mail is sent: send the customer the link to the portal.' },
    existing: { text: 'The account exists already: it is added without a mail.' },
  },
  also: [UNCERTAIN_ACCOUNT_MESSAGES],
} satisfies RepairWords;

export default defineRepair<typeof words>()({
  id: 'add-company-person',
  cures: [],
  access: 'jira-and-project-admin',
  needs: ['customerOrganizations', 'accounts', 'deskCustomers', 'serviceDesk', 'serviceProject'],
  plan(values, { email, displayName, newOrganization: name, choice }) {
    const { customerOrganizations, accounts, deskCustomers, serviceDesk, serviceProject } = values;
    if (name === undefined) return { impossible: 'noName' };
    const organization = customerOrganizations.organizations.find((one) => one.name === name);
    if (organization?.provisioned) return { impossible: 'provisioned', values: { name } };
    const use = accountToUse(accounts, deskCustomers);
    if ('impossible' in use && use.impossible !== 'noAccount') return { impossible: use.impossible };
    const account: Account | undefined = 'account' in use ? use.account : undefined;
    if (account === undefined && deskCustomers.found.length > 0) return { impossible: 'inactive', values: { email } };
    const accountId = account?.accountId ?? '';
    const customer = deskCustomers.found.some((one) => one.active);
    const desk = {
      projectId: serviceProject.id,
      projectName: serviceProject.name,
      serviceDeskId: serviceDesk.id,
      email,
      accountId,
    };
    const add: Change = { kind: 'desk-customer', target: desk, before: { customer: false }, after: { customer: true } };
    const invite: Change = {
      kind: 'customer-invitation',
      target: { ...desk, displayName },
      before: { customer: false },
      after: { customer: true },
    };
    const create: Change = {
      kind: 'portal-only-customer',
      target: { email, displayName },
      before: { exists: false },
      after: { exists: true },
    };
    const join: Change = {
      kind: 'organization-member',
      target: { organizationId: organization?.id ?? '', organizationName: name, email, accountId },
      before: { member: false },
      after: { member: true },
    };
    const mails = account === undefined && choice === WITH_MAIL;
    const admit = account !== undefined ? [add] : mails ? [invite] : [create, add];
    const [first, ...rest] = [...(customer ? [] : admit), ...(organization?.member ? [] : [join])];
    if (first === undefined) return { impossible: 'ready', values: { email, name } };
    const told = mails
      ? { message: 'mail' as const, values: { email } }
      : { message: account === undefined ? ('noMail' as const) : ('existing' as const) };
    return { changes: [first, ...rest], sideEffects: [told] };
  },
});
