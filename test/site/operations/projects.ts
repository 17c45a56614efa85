import { ok, platformError, self } from '../answers';
import type { Call, Operation } from '../operation';
import { hasGlobal, hasProject, isBlocked } from '../rights';
import type { Project } from '../site-description';
import { findProject } from '../site-state';
import { stableUuid } from '../stable-id';

export const projects: Operation[] = [
  {
    label: 'GET /rest/api/3/project/{projectIdOrKey}',
    reads: true,
    anonymous: true,
    run(call) {
      const { state, caller, params } = call;
      const project = findProject(state, params.projectIdOrKey ?? '');
      if (project === undefined || !hasProject(state, caller, project, 'BROWSE_PROJECTS', 'jira', true)) {
        return platformError(404, `no project "${params.projectIdOrKey}" that you can see`);
      }
      return ok(projectBody(call, project));
    },
  },
  {
    label: 'GET /rest/api/3/project/search',
    reads: true,
    anonymous: true,
    run(call) {
      const { state, query } = call;
      const startAt = query.number('startAt', 0);
      const maxResults = Math.min(100, query.number('maxResults', 50));
      const found = state.projects.filter((project) => isAskedFor(call, project)).sort(byKey);
      const values = found.slice(startAt, startAt + maxResults);
      const isLast = startAt + values.length >= found.length;
      const link = (start: number): string =>
        self(call, `/rest/api/3/project/search?startAt=${start}&maxResults=${maxResults}`);
      return ok({
        self: link(startAt),
        ...(!isLast && { nextPage: link(startAt + values.length) }),
        maxResults,
        startAt,
        total: found.length,
        isLast,
        values: values.map((project) => projectBody(call, project)),
      });
    },
  },
];

function isAskedFor(call: Call, project: Project): boolean {
  const { state, caller, query } = call;
  if (isBlocked(state, caller, project)) return false;
  const may = (permission: string): boolean => hasProject(state, caller, project, permission, 'jira', true);
  const administers = may('ADMINISTER_PROJECTS') || hasGlobal(state, caller, 'ADMINISTER', true);
  const visible = {
    view: may('BROWSE_PROJECTS') || administers,
    browse: may('BROWSE_PROJECTS'),
    edit: administers,
    create: may('CREATE_ISSUES'),
  }[query.one('action') ?? 'view'];
  const types = query.all('typeKey');
  const statuses = query.all('status');
  const keys = query.all('keys');
  const ids = query.all('id');
  const text = (query.one('query') ?? '').toLowerCase();
  return (
    visible === true &&
    (types.length === 0 || types.includes(project.type)) &&
    (statuses.length === 0 ? !project.archived : statuses.includes(project.archived ? 'archived' : 'live')) &&
    (keys.length === 0 || keys.includes(project.key)) &&
    (ids.length === 0 || ids.includes(project.id)) &&
    (project.key.toLowerCase().includes(text) || project.name.toLowerCase().includes(text))
  );
}

const byKey = (one: Project, other: Project): number => (one.key < other.key ? -1 : 1);

function projectBody(call: Call, project: Project): object {
  const teamManaged = project.style === 'team-managed';
  return {
    self: self(call, `/rest/api/3/project/${project.id}`),
    id: project.id,
    key: project.key,
    name: project.name,
    avatarUrls: {},
    projectTypeKey: project.type,
    simplified: teamManaged,
    style: teamManaged ? 'next-gen' : 'classic',
    isPrivate: false,
    ...(project.archived && { archived: true }),
    ...(teamManaged && { uuid: stableUuid(`project ${project.key}`) }),
  };
}
