import { ok, platformError, self } from '../answers';
import type { Call, Operation } from '../operation';
import { customersRoleId, hasGlobal, hasProject } from '../rights';
import type { Project, ProjectRole } from '../site-description';
import { findAccount, findProject, isActive } from '../site-state';

export const projectRoles: Operation[] = [
  {
    label: 'GET /rest/api/3/project/{projectIdOrKey}/role',
    reads: true,
    anonymous: true,
    run(call) {
      const project = findProject(call.state, call.params.projectIdOrKey ?? '');
      // Documented: an administrator of any project may read the roles, which all projects share.
      const may = call.state.projects.some((candidate) => administers(call, candidate));
      if (project === undefined || !may) return notFound(call);
      return ok(
        Object.fromEntries(
          call.state.projectRoles.map((role) => [
            role.name,
            self(call, `/rest/api/3/project/${project.id}/role/${role.id}`),
          ]),
        ),
      );
    },
  },
  {
    label: 'GET /rest/api/3/project/{projectIdOrKey}/role/{id}',
    reads: true,
    anonymous: true,
    run(call) {
      const project = findProject(call.state, call.params.projectIdOrKey ?? '');
      if (project === undefined || !administers(call, project)) return notFound(call);
      if (!/^\d+$/.test(call.params.id ?? '')) return platformError(400, 'a role id is a number');
      const role = call.state.projectRoles.find((candidate) => String(candidate.id) === call.params.id);
      return role === undefined ? notFound(call) : ok(roleBody(call, project, role));
    },
  },
  {
    label: 'GET /rest/api/3/role/{id}',
    reads: true,
    run(call) {
      if (!hasGlobal(call.state, call.caller, 'ADMINISTER', true)) {
        return platformError(403, 'Administer Jira is needed');
      }
      const role = call.state.projectRoles.find((candidate) => String(candidate.id) === call.params.id);
      if (role === undefined) return platformError(404, 'no such project role');
      return ok({ self: self(call, `/rest/api/3/role/${role.id}`), name: role.name, id: role.id, actors: [] });
    },
  },
];

const notFound = ({ params }: Call) =>
  platformError(404, `no project "${params.projectIdOrKey}" or role that you may administer`);

const administers = (call: Call, project: Project): boolean =>
  hasGlobal(call.state, call.caller, 'ADMINISTER', true) ||
  hasProject(call.state, call.caller, project, 'ADMINISTER_PROJECTS', 'jira', true);

function roleBody(call: Call, project: Project, role: ProjectRole): object {
  const withoutInactive = call.query.one('excludeInactiveUsers') === 'true';
  // The customers of a service project are the members of this role, which is how portal access knows them.
  const members =
    role.id === customersRoleId ? (project.serviceDesk?.customers ?? []) : (project.roleMembers[role.id] ?? []);
  const actors = members
    .map((accountId) => {
      const { app } = call.state;
      if (accountId === app.accountId) return { accountId, name: app.name, active: true };
      const account = findAccount(call.state, accountId);
      return account === undefined ? undefined : { accountId, name: account.name, active: isActive(account) };
    })
    .filter((member) => member !== undefined)
    .filter((member) => member.active || !withoutInactive)
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return {
    self: self(call, `/rest/api/3/project/${project.id}/role/${role.id}`),
    name: role.name,
    id: role.id,
    actors: actors.map((member, index) => ({
      id: role.id * 100 + index,
      displayName: member.name,
      type: 'atlassian-user-role-actor',
      actorUser: { accountId: member.accountId },
    })),
  };
}
