import * as v from 'valibot';
import { describeAccounts, findAccountId } from './describe-accounts';
import { describeAudit } from './describe-audit';
import { describeFaults } from './describe-faults';
import { describeGrants, grantsOf, numberGrants } from './describe-grants';
import { describeProjects } from './describe-projects';
import { describeRequests } from './describe-requests';
import { operationLabels } from './operations/operations';
import { describeOrganization } from './organization/describe-organization';
import { organizationOperations } from './organization/operations';
import { refuseUnknownNames, refuseUnused } from './refuse-unknown';
import type { Account, Organization, PermissionScheme, ProjectRole, SiteDescription } from './site-description';
import { siteFile, type SiteFile, type SiteFileInput } from './site-file';
import { SiteProblem } from './site-problem';
import { atlassianAccountId, stableUuid } from './stable-id';
import { otherProjectGrants, standardGrants, standardRoleIds, standardRoles } from './standard-scheme';

const standardSchemeName = 'Jira Service Management Permission Scheme';

/** Checks a site written by hand, in a file or in a test, and fills in the defaults of a healthy site. */
export function describeSite(input: SiteFileInput): SiteDescription {
  const file = parse(input);
  const { accounts, principals } = describeAccounts(file);
  const accountId = (email: string, path: string): string => findAccountId(accounts, email, path);
  const host = file.site.host ?? 'acme.atlassian.net';
  const appAccountId = atlassianAccountId('the app');
  const roles = describeRoles(file);
  const names = { roles, accountId };
  const schemes = describeSchemes(file, names);
  const organizations = file.organizations.map((organization, index): Organization => ({
    id: String(index + 1),
    name: organization.name,
    members: organization.members.map((email, at) => accountId(email, `organizations[${index}].members[${at}]`)),
  }));
  refuseTwice(organizations, 'organizations');
  const other: PermissionScheme = { id: 0, name: 'Default Permission Scheme', grants: [] };
  other.grants = numberGrants(grantsOf(otherProjectGrants, 'standard', names), other.id);
  const projects = describeProjects(file, {
    accountId,
    appAccountId,
    roles,
    schemes,
    organizations,
    defaultRoles: {
      [standardRoles.administrators]: [principals['project-admin'].accountId, principals['jira-admin'].accountId],
      [standardRoles.team]: [principals.agent.accountId],
      [standardRoles.apps]: [appAccountId],
    },
    schemeFor(project, projectId) {
      if (project.style === 'team-managed') {
        const id = 20000 + Number(projectId);
        const grants = numberGrants(grantsOf(standardGrants, 'standard', names), id);
        const own = { id, name: `Permission scheme of ${project.key}`, scopeProjectId: projectId, grants };
        schemes.push(own);
        return own;
      }
      if (project.type === 'service_desk') return standardScheme(schemes);
      if (!schemes.includes(other)) schemes.push(other);
      return other;
    },
  });
  refuseUnknownNames(file, projects, organizations);
  refuseContradictions(file, host, accounts);
  refuseUnused(file, schemes, projects);
  return {
    description: file.description,
    site: {
      host,
      title: file.site.title ?? 'Acme',
      plan: file.site.plan ?? 'PAID',
      cloudId: file.site.cloudId ?? stableUuid(`site ${host}`),
      locale: file.site.locale ?? 'en-US',
      agentSeats: file.site.agentSeats ?? 25,
      pageLimit: file.site.pageLimit ?? 50,
      cloud: file.site.cloud ?? cloudOf(host),
      subscription: file.site.subscription ?? 'active',
      guard: file.site.guard ?? 'none',
      ipAllowlist: file.site.ipAllowlist ?? [],
      notAvailable: file.site.notAvailable ?? notAvailableOn(file.site.cloud ?? cloudOf(host)),
    },
    app: { accountId: appAccountId, name: 'Invite Doctor', ...file.app },
    principals,
    customerAccess: file.customerAccess,
    accessRequests: file.accessRequests,
    authentication: file.authentication,
    organization: describeOrganization(file.organization, { host, title: file.site.title ?? 'Acme', accounts }),
    organizationManagement: file.organizationManagement,
    undocumented: file.undocumented,
    mail: file.mail,
    helpCenters: file.helpCenters,
    visits: file.visits,
    accounts,
    projectRoles: roles,
    permissionSchemes: schemes,
    projects,
    organizations,
    requests: describeRequests(file, { ...names, projects, organizations }),
    auditRecords: describeAudit(file, accountId),
    faults: describeFaults(file.faults, [...operationLabels, ...organizationOperations.map(({ label }) => label)]),
  };
}

/** What no site can be at once. */
function refuseContradictions(file: SiteFile, host: string, accounts: Account[]): void {
  const told = cloudOf(host);
  if (told !== 'commercial' && file.site.cloud !== undefined && file.site.cloud !== told) {
    throw new SiteProblem(
      'site.cloud',
      `is ${file.site.cloud}, and the host ${host} is ${told}: leave one of them out`,
    );
  }
  for (const [index, { email }] of file.visits.entries()) {
    const first = file.visits.findIndex((visit) => visit.email.toLowerCase() === email.toLowerCase());
    if (first < index) {
      throw new SiteProblem(`visits[${index}].email`, `is "${email}", as visits[${first}] already: leave one out`);
    }
  }
  for (const [index, project] of file.projects.entries()) {
    for (const [at, email] of project.customers.entries()) {
      const path = `projects[${index}].customers[${at}]`;
      const id = findAccountId(accounts, email, path);
      if (accounts.find((account) => account.accountId === id)?.history.deleted === true) {
        throw new SiteProblem(path, `names "${email}", whose account is deleted: leave it out`);
      }
    }
  }
}

function cloudOf(host: string): SiteDescription['site']['cloud'] {
  if (host.endsWith('.atlassian-isolated.net')) return 'isolated';
  return /\.atlassian-us-gov(?:-mod)?\.(?:net|com)$/.test(host) ? 'government' : 'commercial';
}

/** Documented for Isolated Cloud whatever its settings; on Government Cloud it takes somebody who tries. */
const notAvailableOn = (cloud: SiteDescription['site']['cloud']): string[] =>
  cloud === 'isolated' ? ['Inviting people by hand', 'Signing in with a password'] : [];

function parse(input: SiteFileInput): SiteFile {
  const result = v.safeParse(siteFile, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = (issue.path ?? [])
    .map((item) => (typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`))
    .join('')
    .replace(/^\./, '');
  throw new SiteProblem(path, issue.message);
}

function describeRoles(file: SiteFile): ProjectRole[] {
  const standard = Object.entries(standardRoleIds).map(([name, id]) => ({ id, name }));
  const own = file.projectRoles.map((name, index) => ({ id: 10300 + index, name }));
  refuseTwice([...standard, ...own], 'projectRoles');
  return [...standard, ...own];
}

function describeSchemes(
  file: SiteFile,
  names: { roles: ProjectRole[]; accountId(email: string, path: string): string },
): PermissionScheme[] {
  const written = file.permissionSchemes.map((scheme, index) => {
    const id = scheme.id ?? 10100 + index;
    return { id, name: scheme.name, grants: describeGrants(scheme, `permissionSchemes[${index}]`, id, names) };
  });
  refuseTwice(written, 'permissionSchemes');
  if (written.some((scheme) => scheme.name === standardSchemeName)) return written;
  const id = 10000;
  const grants = numberGrants(grantsOf(standardGrants, 'standard', names), id);
  return [{ id, name: standardSchemeName, grants }, ...written];
}

function standardScheme(schemes: PermissionScheme[]): PermissionScheme {
  const found = schemes.find((scheme) => scheme.name === standardSchemeName);
  if (found === undefined) throw new Error(`no "${standardSchemeName}": describeSchemes always makes one`);
  return found;
}

function refuseTwice(things: { id: string | number; name: string }[], list: string): void {
  things.forEach((thing, index) => {
    if (things.findIndex((other) => other.name === thing.name) < index) {
      throw new SiteProblem(list, `has "${thing.name}" twice: leave one out`);
    }
    if (things.findIndex((other) => other.id === thing.id) < index) {
      throw new SiteProblem(list, `has the id ${thing.id} twice: give each its own`);
    }
  });
}
