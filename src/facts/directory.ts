import type { Answer } from '../atlassian/http';
import { isAccountId } from './address';
import {
  readApprovedDomain,
  readDomains,
  searchDirectories,
  type FoundDirectoryUser,
  type OrganizationAccess,
  type OrganizationApprovedDomain,
  type OrganizationDomains,
} from '../atlassian/organization';

/** The organization's directory, as far as the key that was lent to the app opens it. */
export interface Directory {
  /** The user with this address, or this account id where nothing else was given; all of the request are searched for at once. */
  user(email: string): Promise<Answer<FoundDirectoryUser | undefined>>;
  /** Whether the user has a role in Jira Service Management on this site; Customer is one. */
  hasAccess(accountId: string): Promise<Answer<boolean>>;
  domains(): Promise<Answer<OrganizationDomains>>;
  /** Undefined where the key does not open the approved domains. */
  approvedDomain(domain: string): Promise<Answer<OrganizationApprovedDomain>> | undefined;
}

/** Which directory is read, with whose key, for whom. */
export interface DirectoryOf {
  access: OrganizationAccess;
  /** Every address that will be asked for. */
  emails: readonly string[];
  /** The site's cloud id. */
  cloudId: string;
  opensApprovedDomains: boolean;
}

/** Whether an account is neither closed nor suspended here. */
export function isActive(user: FoundDirectoryUser | undefined): user is FoundDirectoryUser {
  return user?.accountStatus === 'active' && user.membershipStatus === 'active' && user.forDeletion !== true;
}

/** ARIs of everything on a site that counts as access to it. */
export function siteResources(cloudId: string): string[] {
  return ['jira-servicedesk', 'jira-software', 'jira-core'].map((app) => `ari:cloud:${app}::site/${cloudId}`);
}

const serviceManagement = (cloudId: string): string[] => [`ari:cloud:jira-servicedesk::site/${cloudId}`];

/** Reads each thing once, however many addresses and facts ask for it. */
export function directoryOf({ access, emails, cloudId, opensApprovedDomains }: DirectoryOf): Directory {
  const people = emails.every(isAccountId) ? { accountIds: emails } : { emails };
  const search = once(() => searchDirectories(access, people));
  const withAccess = once(() => searchDirectories(access, { ...people, resourceIds: serviceManagement(cloudId) }));
  const domains = once(() => readDomains(access));
  const approved = new Map<string, Promise<Answer<OrganizationApprovedDomain>>>();
  return {
    async user(email) {
      const answer = await search();
      if (!answer.ok) return answer;
      // One that was searched for by its id may not show the address that is known by now.
      const alone = 'accountIds' in people && emails.length === 1;
      const same = answer.body.data.filter(
        (user) => alone || user.accountId === email || user.email?.toLowerCase() === email.toLowerCase(),
      );
      return { ...answer, body: same.find((user) => user.membershipStatus === 'active') ?? same[0] };
    },
    async hasAccess(accountId) {
      const answer = await withAccess();
      return answer.ok ? { ...answer, body: answer.body.data.some((user) => user.accountId === accountId) } : answer;
    },
    domains,
    approvedDomain(domain) {
      if (!opensApprovedDomains) return undefined;
      const reading = approved.get(domain) ?? readApprovedDomain(access, domain);
      approved.set(domain, reading);
      return reading;
    },
  };
}

/** What one search tells, where a second call would take a round trip too many. */
export function searchAlone({ user }: Directory): Directory {
  const left = async () => ({ ok: false, reason: 'left-open', refusal: {}, source: (await user('')).source }) as const;
  return { user, hasAccess: left, domains: left, approvedDomain: () => undefined };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}
