import { account } from '../checks/accounts';
import { JANE, organization, organizations, withoutAddress, type State } from './states';

const NAMED = { newOrganization: 'Company 1' };
const within = organizations(organization('1', { member: true, linked: true }));

/** What adding a company and letting a portal-only customer in again can come upon. */
export const COMPANY_STATES: readonly State[] = [
  { given: within, input: NAMED },
  { given: { customerOrganizations: { organizations: [], complete: false } }, input: NAMED },
  { given: organizations(organization('1', { provisioned: true })), input: NAMED },
  { given: organizations(organization('1')), input: { newOrganization: 'COMPANY 1, Inc.' } },
  { given: JANE, input: NAMED },
  { input: { ...NAMED, choice: 'mail' } },
  { given: { deskCustomers: { found: [account('customer')] }, ...within }, input: NAMED },
  { given: { deskCustomers: { found: [{ ...account('customer'), active: false }] } }, input: NAMED },
  { given: { accounts: { found: [account('customer'), account('atlassian')] } }, input: NAMED },
  { given: { accounts: { found: [withoutAddress(account('atlassian'))] } }, input: NAMED },
  { given: { inactiveCustomer: { accountId: 'qm:inactive' } } },
];
