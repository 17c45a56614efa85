import { admitsAddress } from '../site/admission';
import { domainOf, same, type Look, type LookedAt } from './looked-at';

/** Customer access: the ticks. */
export const customerAccessTypes: Look = ({ site: { customerAccess } }) => {
  const { internal, external } = customerAccess;
  return internal && external ? 'both' : external ? 'external' : internal ? 'internal' : 'none';
};

/** Customer access and User access settings: the lists. Where nothing is ticked, the lists are there all the same. */
export const domainAdmitted: Look = ({ site: { customerAccess }, email }) => {
  const { internal, external } = customerAccess;
  const ticked = internal || external ? customerAccess : { ...customerAccess, internal: true, external: true };
  return admitsAddress({ customerAccess: ticked }, email) ? 'yes' : 'no';
};

/** What stands beside the domain, the open requests for access, and whether customers may sign up. */
export const customerAccessDetails: Look = (at) => {
  const { site, email, atlassian, portalOnly } = at;
  const approved = approvedDomain(at);
  const asked = site.accessRequests.find((one) => same(one.email, email));
  const hasAccess = portalOnly?.active === true || (atlassian?.directory === 'active' && atlassian.access !== 'none');
  if (asked?.status === 'pending' || (asked?.status === 'denied' && !hasAccess)) return 'approval';
  if (approved?.adminApproval === true && asked?.status !== 'approved' && !hasAccess) return 'approval';
  if (approved !== undefined && approved.role !== 'customer') return 'role-missing';
  if (!site.customerAccess.selfSignup && !hasAccess) return 'no-sign-up';
  if (site.customerAccess.accountsByMail === 'agents' && !hasAccess) return 'no-sign-up';
  return 'fine';
};

export const approvedDomain = ({ site, email }: LookedAt) =>
  site.customerAccess.approvedDomains.find((approved) => same(approved.domain, domainOf(email)));

/** What happens to everybody, to everybody in the customer's network, or to everybody who signs in as they do. */
export const siteState: Look = (at) => {
  if (at.site.site.subscription === 'inactive' || lacksGuard(at)) return 'inactive';
  if (isKeptOut(at)) return 'one-network';
  return at.site.site.notAvailable.some((feature) => needs(at, feature)) ? 'feature-missing' : 'works';
};

/** Atlassian Guard carries the single sign-on of managed accounts; nobody else notices that it was not paid. */
export const lacksGuard = ({ site, atlassian }: LookedAt): boolean =>
  site.site.guard === 'lapsed' &&
  atlassian?.managedBy === 'us' &&
  site.authentication.atlassianAccounts === 'single-sign-on';

/** Whether this customer comes to where a page says that this is not available. */
function needs({ atlassian, portalOnly, symptom }: LookedAt, feature: string): boolean {
  const noAccount = atlassian === undefined && portalOnly === undefined;
  if (/invit/i.test(feature)) return noAccount || !['cannot-sign-in', 'cannot-see-portal'].includes(symptom);
  if (/chang\w* .*password/i.test(feature)) return portalOnly?.history.passwordSet === false;
  if (/password/i.test(feature)) return atlassian === undefined;
  return true;
}

/** Whether the IP allowlist keeps this customer out; who names no network is outside, as customers are. */
function isKeptOut({ site: { site }, visit }: LookedAt): boolean {
  if (site.ipAllowlist.length === 0) return false;
  const network = visit?.network;
  return network === undefined || !site.ipAllowlist.some((allowed) => contains(allowed, network));
}

function contains(allowed: string, address: string): boolean {
  const [base = '', length = '32'] = allowed.split('/');
  const shift = 2 ** (32 - Number(length));
  return Math.floor(asNumber(base) / shift) === Math.floor(asNumber(address) / shift);
}

const asNumber = (address: string): number =>
  address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
