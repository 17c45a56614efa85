import { parseHolder, type Names } from './describe-grants';
import type { CustomerRequest, Organization, Project } from './site-description';
import type { SiteFile } from './site-file';
import { SiteProblem, unknownName } from './site-problem';

interface Known extends Names {
  projects: Project[];
  organizations: Organization[];
}

/** @throws SiteProblem naming the place of a mistake */
export function describeRequests(file: SiteFile, known: Known): CustomerRequest[] {
  return file.requests.map((request, index) => {
    const path = `requests[${index}]`;
    const people = (emails: string[], key: string): string[] =>
      emails.map((email, at) => known.accountId(email, `${path}.${key}[${at}]`));
    const project = known.projects.find((candidate) => candidate.key === request.key.replace(/-\d+$/, ''));
    if (project?.serviceDesk === undefined) {
      throw new SiteProblem(`${path}.key`, `is "${request.key}", and there is no service project with that key`);
    }
    const types = project.serviceDesk.requestTypes;
    const type = types.find((candidate) => candidate.name === request.requestType);
    if (request.requestType !== undefined && type === undefined) {
      const names = types.map((candidate) => candidate.name);
      throw new SiteProblem(`${path}.requestType`, unknownName(request.requestType, 'request type', names));
    }
    for (const [at, holder] of request.securityLevel?.grants.entries() ?? []) {
      parseHolder(holder, `${path}.securityLevel.grants[${at}]`, known);
    }
    return {
      id: String(30000 + index),
      key: request.key,
      summary: request.summary,
      ...(request.description !== undefined && { description: request.description }),
      comments: request.comments,
      projectId: project.id,
      ...(type !== undefined && { requestTypeId: type.id }),
      reporter: known.accountId(request.reporter, `${path}.reporter`),
      participants: people(request.participants, 'participants'),
      ...(request.assignee !== undefined && { assignee: known.accountId(request.assignee, `${path}.assignee`) }),
      watchers: people(request.watchers, 'watchers'),
      approvers: people(request.approvers, 'approvers'),
      notificationsOn: people(request.notificationsOn, 'notificationsOn'),
      notificationsOff: people(request.notificationsOff, 'notificationsOff'),
      organizations: request.organizations.map((name, at) =>
        organizationId(known.organizations, name, `${path}.organizations[${at}]`),
      ),
      ...(request.securityLevel !== undefined && { securityLevel: request.securityLevel }),
      inQuestion: request.inQuestion,
    };
  });
}

/** @throws SiteProblem where the file has no organization of that name */
export function organizationId(organizations: Organization[], name: string, path: string): string {
  const found = organizations.find((organization) => organization.name === name);
  if (found !== undefined) return found.id;
  const names = organizations.map((organization) => organization.name);
  throw new SiteProblem(path, unknownName(name, 'organization', names));
}
