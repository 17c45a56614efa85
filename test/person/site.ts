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
  if (asked?.status === 'pending') return 'approval';
  if (approved?.adminApproval === true && asked?.status !== 'approved' && !hasAccess) return 'approval';
  if (approved !== undefined && approved.role !== 'customer') return 'role-missing';
  if (!site.customerAccess.selfSignup && !hasAccess) return 'no-sign-up';
  if (site.customerAccess.accountsByMail === 'agents' && !hasAccess) return 'no-sign-up';
  return 'fine';
};

export const approvedDomain = ({ site, email }: LookedAt) =>
  site.customerAccess.approvedDomains.find((approved) => same(approved.domain, domainOf(email)));

/** What happens to everybody, or to everybody in the customer's network. */
export const siteState: Look = (at) => {
  const { site } = at.site;
  if (site.subscription === 'inactive' || site.guard === 'lapsed') return 'inactive';
  if (isKeptOut(at)) return 'one-network';
  return site.notAvailable.length > 0 ? 'feature-missing' : 'works';
};

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
