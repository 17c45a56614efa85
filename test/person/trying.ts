import { accountWith, admitsAddress, admitsCustomers, isWellFormed } from '../site/admission';
import type { Project } from '../site/site-description';
import { hasAnyAccess, type SiteState } from '../site/site-state';
import { domainOf, type Look } from './looked-at';

/** Somebody tries it on the page Customers with a new address of the same company, then with one of another, and looks for the organizations. */
export const newAddressHere: Look = ({ site, project, email, asker }) => {
  const { internalDomains, externalDomains, approvedDomains } = site.customerAccess;
  const others = [...internalDomains, ...externalDomains, ...approvedDomains.map((one) => one.domain), 'other.example'];
  const takes = (domain: string): boolean => isAdded(site, project, unusedAddress(site, domain));
  const offered = site.organizationManagement === 'agents' || asker?.jiraAdmin === true;
  if (!offered && isAdded(site, project, email)) return 'organizations';
  if (takes(domainOf(email))) return 'any';
  return others.some((domain) => domain.toLowerCase() !== domainOf(email) && takes(domain)) ? 'other-domains' : 'none';
};

/** Somebody tries it in another service project; where there is none, nobody can tell. */
export const addressElsewhere: Look = ({ site, project, email }) => {
  const others = site.projects.filter((other) => other.serviceDesk !== undefined && other.id !== project.id);
  if (others.length === 0) return undefined;
  return others.some((other) => isAdded(site, other, email)) ? 'added' : 'refused';
};

/** What *Add customers* would do, without doing it. */
function isAdded(site: SiteState, project: Project, email: string): boolean {
  const cannotInvite =
    site.site.subscription === 'inactive' || site.site.notAvailable.some((one) => /invit/i.test(one));
  if (cannotInvite || project.archived || !isWellFormed(email) || !admitsCustomers(site, project)) return false;
  const account = accountWith(site, email);
  return account === undefined ? admitsAddress(site, email) : hasAnyAccess(account);
}

function unusedAddress(site: SiteState, domain: string): string {
  const candidates = ['new', 'newer', 'newest'].map((name) => `${name}@${domain}`);
  return candidates.find((one) => accountWith(site, one) === undefined) ?? `somebody.new@${domain}`;
}
