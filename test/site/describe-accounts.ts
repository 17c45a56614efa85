import type { Account, AtlassianAccount, PortalOnlyAccount, Principal, PrincipalName } from './site-description';
import { historyOf, plainHistory } from './file-accounts';
import type { SiteFile } from './site-file';
import { SiteProblem, unknownName } from './site-problem';
import { atlassianAccountId, portalOnlyAccountId } from './stable-id';

type PersonInFile = SiteFile['people'][number];

const principalAddresses: Record<PrincipalName, string> = {
  agent: 'agent@acme.example',
  'project-admin': 'project-admin@acme.example',
  'jira-admin': 'jira-admin@acme.example',
};

const principalDefaults: Record<PrincipalName, Pick<AtlassianAccount, 'name' | 'jiraAdmin' | 'siteAdmin'>> = {
  agent: { name: 'Alex Agent', jiraAdmin: false, siteAdmin: false },
  'project-admin': { name: 'Pat Project-Admin', jiraAdmin: false, siteAdmin: false },
  'jira-admin': { name: 'Jo Jira-Admin', jiraAdmin: true, siteAdmin: true },
};

/** A person of the file who has a principal's address replaces that principal, whole. */
export function describeAccounts(file: SiteFile): {
  accounts: Account[];
  principals: Record<PrincipalName, Principal>;
} {
  const people = file.people.map(describePerson);
  const principals = Object.entries(principalAddresses).map(([key, email]): [PrincipalName, AtlassianAccount] => {
    const name = key as PrincipalName;
    return [name, people.find((person) => same(person.email, email)) ?? defaultPrincipal(name)];
  });
  const portalOnly = file.portalOnlyCustomers.map((customer): PortalOnlyAccount => ({
    type: 'customer',
    accountId: customer.accountId ?? portalOnlyAccountId(customer.email),
    email: customer.email,
    name: customer.name ?? nameFrom(customer.email),
    active: customer.active && !customer.deleted,
    history: historyOf(customer),
  }));
  refuseTwice(people, 'people');
  refuseTwice(portalOnly, 'portalOnlyCustomers');
  const missing = principals.map(([, account]) => account).filter((account) => !people.includes(account));
  return {
    accounts: [...missing, ...people, ...portalOnly],
    principals: Object.fromEntries(
      principals.map(([key, { accountId, email, name }]) => [key, { accountId, email, name }]),
    ) as Record<PrincipalName, Principal>,
  };
}

/**
 * Resolves an e-mail address of the file to an account id. Where a portal-only and an Atlassian account share the
 * address, the file says which: `portal-only:jane@…` or `atlassian:jane@…`.
 */
export function findAccountId(accounts: Account[], address: string, path: string): string {
  const [, kind, email = address] = /^(?:(portal-only|atlassian):)?(.*)$/.exec(address) ?? [];
  const found = accounts.filter(
    (account) =>
      same(account.email, email) &&
      (kind === undefined || (kind === 'atlassian' ? account.type === 'atlassian' : account.type === 'customer')),
  );
  const [first] = found;
  if (first === undefined) {
    const known = accounts.map((account) => account.email);
    throw new SiteProblem(path, unknownName(email, 'person or portal-only customer', known));
  }
  if (found.length > 1) {
    throw new SiteProblem(
      path,
      `names "${email}", who has two accounts: write portal-only:${email} or atlassian:${email}`,
    );
  }
  return first.accountId;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function describePerson(person: PersonInFile): AtlassianAccount {
  const trusted = person.access === 'agent' || person.jiraAdmin || person.siteAdmin;
  return {
    type: 'atlassian',
    accountId: person.accountId ?? atlassianAccountId(person.email),
    email: person.email,
    name: person.name ?? nameFrom(person.email),
    jiraAdmin: person.jiraAdmin,
    siteAdmin: person.siteAdmin,
    browseUsers: person.browseUsers ?? trusted,
    access: person.access,
    directory: person.deleted ? 'deactivated' : (person.directory ?? directoryBy(person)),
    managedBy: person.managedBy,
    emailVisible: person.emailVisible,
    groups: person.groups,
    ...(person.migratedFromPortalOnly !== undefined && { migratedFromPortalOnly: person.migratedFromPortalOnly }),
    productInvitations: person.productInvitations,
    ...(person.productInvitationsSince !== undefined && { productInvitationsSince: person.productInvitationsSince }),
    history: historyOf(person),
  };
}

/** Whom somebody invited on the people page stays invited until they accept. */
function directoryBy({ created, invitations, signedIn }: PersonInFile): AtlassianAccount['directory'] {
  const accepted = signedIn === true || invitations.some(({ status }) => status === 'accepted');
  const waits = invitations.at(-1)?.status === 'pending';
  return created.by === 'people-page' && waits && !accepted ? 'invited' : 'active';
}

const defaultPrincipal = (name: PrincipalName): AtlassianAccount => ({
  type: 'atlassian',
  accountId: atlassianAccountId(principalAddresses[name]),
  email: principalAddresses[name],
  browseUsers: true,
  access: 'agent',
  directory: 'active',
  managedBy: 'us',
  emailVisible: true,
  groups: [],
  productInvitations: true,
  history: plainHistory(),
  ...principalDefaults[name],
});

/** `jane.doe@…` → `Jane Doe`. */
const nameFrom = (email: string): string =>
  (email.split('@')[0] ?? email)
    .split(/[._-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

function refuseTwice(accounts: Account[], list: string): void {
  accounts.forEach((account, index) => {
    const first = accounts.findIndex((other) => same(other.email, account.email));
    if (first < index) {
      throw new SiteProblem(
        `${list}[${index}].email`,
        `is "${account.email}", as ${list}[${first}] already: leave one out`,
      );
    }
    const twin = accounts.findIndex((other) => other.accountId === account.accountId);
    if (twin < index) {
      throw new SiteProblem(`${list}[${index}].accountId`, `is the one of ${list}[${twin}]: give each account its own`);
    }
  });
}
