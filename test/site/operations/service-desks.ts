import { deskError, deskPage, ok, self } from '../answers';
import { mayAccessDesk } from '../desk-rights';
import type { Answer, Call, Operation } from '../operation';
import type { Project, ServiceDesk } from '../site-description';

/** A project that is a service project. */
export type DeskProject = Project & { serviceDesk: ServiceDesk };

export const serviceDesks: Operation[] = [
  {
    label: 'GET /rest/servicedeskapi/servicedesk',
    reads: true,
    run: (call) =>
      deskPage(
        call,
        '/servicedesk',
        call.state.projects.filter(isDesk).filter((project) => isListed(call, project)),
        (project) => deskBody(call, project),
      ),
  },
  {
    label: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}',
    reads: true,
    run(call) {
      const found = deskFor(call, mayAccessDesk);
      return 'status' in found ? found : ok(deskBody(call, found.project));
    },
  },
];

/** The list is exempt from data security policies, unlike everything about one service project. */
const isListed = (call: Call, project: DeskProject): boolean =>
  mayAccessDesk({ ...call.state, app: { ...call.state.app, blockedProjects: [] } }, call.caller, project);

const isDesk = (project: Project): project is DeskProject => project.serviceDesk !== undefined;

/**
 * The service project of the path: `15`, `ABC`, `projectKey:ABC`, `projectId:10012` or `serviceDeskId:15`.
 * @returns the refusal where there is none (404) or the caller may not (403).
 */
export function deskFor(
  { state, caller, params }: Call,
  may: (state: Call['state'], caller: Call['caller'], project: Project) => boolean,
): { project: DeskProject } | Answer {
  const given = params.serviceDeskId ?? '';
  const project = findDesk(state.projects, given);
  if (project === undefined || !isDesk(project)) return deskError(404, `no service project "${given}"`);
  return may(state, caller, project)
    ? { project }
    : deskError(403, `you lack the permission for this in ${project.key}`);
}

function findDesk(projects: Project[], given: string): Project | undefined {
  const [, kind, name = ''] = /^(?:(projectKey|projectId|serviceDeskId):)?(.*)$/.exec(given) ?? [];
  const byDeskId = projects.find((project) => project.serviceDesk?.id === name);
  const byProjectId = projects.find((project) => project.id === name);
  const byKey = projects.find((project) => project.key === name.toUpperCase());
  switch (kind) {
    case 'serviceDeskId':
      return byDeskId;
    case 'projectId':
      return byProjectId;
    case 'projectKey':
      return byKey;
    default:
      return byDeskId ?? byProjectId ?? byKey;
  }
}

function deskBody(call: Call, project: DeskProject): object {
  return {
    id: project.serviceDesk.id,
    projectId: project.id,
    projectName: project.name,
    projectKey: project.key,
    projectTypeKey: project.type,
    _links: { self: self(call, `/rest/servicedeskapi/servicedesk/${project.serviceDesk.id}`) },
  };
}
