import { customersRoleHoldsGrants, grantsPortal } from './rights';
import type { Account, Project } from './site-description';
import type { SiteState } from './site-state';

/** The permissions that let a service project take customers at all. */
export const admitsCustomers = (state: SiteState, project: Project): boolean =>
  ['BROWSE_PROJECTS', 'CREATE_ISSUES'].every((permission) => grantsPortal(state, project, permission)) &&
  !customersRoleHoldsGrants(state, project);

/** Whether the site's customer access settings let a new account with this address be made. */
export function admitsAddress({ customerAccess }: Pick<SiteState, 'customerAccess'>, email: string): boolean {
  const domain = domainOf(email);
  const among = (domains: string[]): boolean => domains.some((known) => known.toLowerCase() === domain);
  if (among([...customerAccess.internalDomains, ...customerAccess.approvedDomains.map((approved) => approved.domain)]))
    return customerAccess.internal;
  return (
    customerAccess.external && (customerAccess.externalDomains.length === 0 || among(customerAccess.externalDomains))
  );
}

/** Any account takes its address, whatever its state and whether or not anybody can find it; a deleted one does not. */
export const accountWith = (state: Pick<SiteState, 'accounts'>, email: string): Account | undefined =>
  state.accounts.find((account) => account.email.toLowerCase() === email.toLowerCase() && !account.history.deleted);

/** Whether the site would take this for an address at all. */
export const isWellFormed = (email: string): boolean => /^[^\s@<>,;"]+@[^\s@<>,;".]+(\.[^\s@<>,;".]+)+$/.test(email);

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
