import type { Account } from '../../src/facts/accounts';
import type { Organization } from '../../src/facts/customer-organizations';
import type { FactValues } from '../../src/facts/facts';
import type { RepairInput } from '../../src/repairs/repair';
import { account } from '../checks/accounts';
import { HEALTHY_VALUES } from '../checks/healthy-facts';

/** A state of a site with what a person adds, for repairs to be planned in. */
export interface State {
  given?: Partial<FactValues>;
  input?: Partial<RepairInput>;
}

export function organization(id: string, otherwise: Partial<Organization> = {}): Organization {
  return { id, name: `Company ${id}`, member: false, linked: false, provisioned: false, ...otherwise };
}

export function organizations(...all: Organization[]): Partial<FactValues> {
  return { customerOrganizations: { organizations: all, complete: true } };
}

export function request(otherwise: Partial<FactValues['namedRequest']>): Partial<FactValues> {
  return { namedRequest: { ...HEALTHY_VALUES.namedRequest, ...otherwise } };
}

/** As a search shows an account whose profile hides the address: it may have been found by its name. */
export function withoutAddress({ email: _, ...rest }: Account): Account {
  return rest;
}

/** Jane has one active account. */
export const JANE: Partial<FactValues> = { accounts: { found: [account('customer')] } };
export const JANES_ID = account('customer').accountId;

/** A ticket without a request type. */
export function withoutType(): Partial<FactValues> {
  const { requestType: _, ...rest } = HEALTHY_VALUES.namedRequest;
  return { namedRequest: rest };
}
