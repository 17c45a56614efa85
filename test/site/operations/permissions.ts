import { ok, platformError } from '../answers';
import { mayAccessDesk } from '../desk-rights';
import type { Call, Operation } from '../operation';
import { globalPermissions, projectPermissions } from '../permission-keys';
import { field, numberList, textField, textList } from '../read-body';
import { accountHasGlobal, accountHasProject, grantsPortal, hasGlobal, hasProject, isBlocked } from '../rights';
import type { Project } from '../site-description';
import { findAccount, findProject, hasAnyAccess } from '../site-state';

export const permissions: Operation[] = [
  {
    label: 'GET /rest/api/3/mypermissions',
    reads: true,
    anonymous: true,
    run(call) {
      const keys = call.query.all('permissions');
      const unknown = keys.filter((key) => !(key in globalPermissions) && !(key in projectPermissions));
      if (keys.length === 0) return platformError(400, 'name at least one permission in "permissions"');
      if (unknown.length > 0) return platformError(400, `unknown permission: ${unknown.join(', ')}`);
      const idOrKey = call.query.one('projectId') ?? call.query.one('projectKey');
      const project = idOrKey === undefined ? undefined : findProject(call.state, idOrKey);
      if (idOrKey !== undefined && (project === undefined || !maySee(call, project))) {
        return platformError(404, `no project "${idOrKey}" that you can see`);
      }
      const projects = project === undefined ? call.state.projects : [project];
      return ok({
        permissions: Object.fromEntries(
          keys.map((key) => {
            const isGlobal = key in globalPermissions;
            const havePermission = isGlobal
              ? hasGlobal(call.state, call.caller, key, true)
              : projects.some((candidate) => seemsToHave(call, candidate, key));
            const name = globalPermissions[key] ?? projectPermissions[key];
            return [key, { key, name, type: isGlobal ? 'GLOBAL' : 'PROJECT', havePermission }];
          }),
        ),
      });
    },
  },
  {
    label: 'POST /rest/api/3/permissions/check',
    reads: true,
    anonymous: true,
    run(call) {
      const { state, caller, body } = call;
      const accountId = textField(body, 'accountId');
      const own = caller.how === 'user' && (accountId === '' || accountId === caller.account.accountId);
      if (!own && accountId !== '' && !hasGlobal(state, caller, 'ADMINISTER', true)) {
        return platformError(403, { documented: 'Only Jira administrators can perform this operation.' });
      }
      const account = accountId === '' ? undefined : findAccount(state, accountId);
      if (accountId !== '' && account === undefined) return platformError(400, 'no user has this account id');
      const asked = field(body, 'projectPermissions');
      const groups = Array.isArray(asked) ? asked.filter((group) => group !== null) : [];
      const wrongGlobal = (textList(body, 'globalPermissions') ?? []).filter((key) => !(key in globalPermissions));
      const wrongProject = groups
        .flatMap((group) => textList(group, 'permissions') ?? [])
        .filter((key) => key !== '' && !(key in projectPermissions));
      if (wrongGlobal.length + wrongProject.length > 0) {
        return platformError(400, `unknown permission: ${[...wrongGlobal, ...wrongProject].join(', ')}`);
      }
      if (groups.some((group) => (textList(group, 'permissions') ?? []).length === 0)) {
        return platformError(400, 'every entry of projectPermissions needs at least one permission');
      }
      return ok({
        globalPermissions: (textList(body, 'globalPermissions') ?? []).filter((key) =>
          account === undefined ? hasGlobal(state, caller, key, true) : accountHasGlobal(account, key),
        ),
        projectPermissions: groups.flatMap((group) =>
          (textList(group, 'permissions') ?? [])
            .filter((key) => key !== '')
            .map((permission) => ({
              permission,
              issues: [],
              projects: numberList(group, 'projects').filter((id) => {
                const project = state.projects.find((candidate) => Number(candidate.id) === id);
                if (project === undefined) return false;
                return account === undefined
                  ? hasProject(state, caller, project, permission, 'portal', true)
                  : accountHasProject(state, account, project, permission, 'portal');
              }),
            })),
        ),
      });
    },
  },
];

const maySee = (call: Call, project: Project): boolean =>
  !isBlocked(call.state, call.caller, project) &&
  (hasProject(call.state, call.caller, project, 'BROWSE_PROJECTS', 'portal', true) ||
    hasGlobal(call.state, call.caller, 'ADMINISTER', true) ||
    (project.serviceDesk !== undefined &&
      (mayAccessDesk(call.state, call.caller, project) || seemsToHave(call, project, 'BROWSE_PROJECTS'))));

/**
 * Documented for service projects: answered as the customer portal would, so that whoever can use portals at all seems
 * to have what the scheme grants to portal customers.
 */
function seemsToHave({ state, caller }: Call, project: Project, permission: string): boolean {
  if (hasProject(state, caller, project, permission, 'portal', true)) return true;
  return (
    project.serviceDesk !== undefined &&
    caller.how === 'user' &&
    hasAnyAccess(caller.account) &&
    grantsPortal(state, project, permission)
  );
}
