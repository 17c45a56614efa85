import { recordChange } from '../audit';
import { created, noContent, ok, platformError } from '../answers';
import type { Answer, Call, Operation } from '../operation';
import { notForPortalCustomers, projectPermissions } from '../permission-keys';
import { field, textField } from '../read-body';
import { hasGlobal } from '../rights';
import type { PermissionScheme } from '../site-description';
import { portalAccess, sameHolder } from '../standard-scheme';
import { findScheme, grantBody, isExpandable } from './permission-schemes';

const holderTypes = [
  'anyone',
  'applicationRole',
  'assignee',
  'group',
  'groupCustomField',
  'projectLead',
  'projectRole',
  'reporter',
  portalAccess,
  'user',
  'userCustomField',
];

export const permissionGrants: Operation[] = [
  {
    label: 'POST /rest/api/3/permissionscheme/{schemeId}/permission',
    reads: false,
    run(call) {
      const found = schemeToEdit(call, 403);
      if ('status' in found) return found;
      const { scheme } = found;
      const permission = textField(call.body, 'permission');
      const given = field(call.body, 'holder');
      const parameter = textField(given, 'parameter') || textField(given, 'value');
      const holder = { type: textField(given, 'type'), ...(parameter !== '' && { parameter }) };
      if (!isExpandable(call.query.all('expand'))) return platformError(400, 'the value of expand is not known');
      if (!(permission in projectPermissions)) return platformError(400, `unknown permission "${permission}"`);
      if (!holderTypes.includes(holder.type)) return platformError(400, `unknown holder type "${holder.type}"`);
      if (holder.type === portalAccess && notForPortalCustomers.includes(permission)) {
        return platformError(400, {
          documented: `The permission '${permission}' can't be granted to '${portalAccess}'`,
        });
      }
      if (scheme.grants.some((grant) => grant.permission === permission && sameHolder(grant.holder, holder))) {
        return platformError(400, 'the same grant is there already');
      }
      const id = Math.max(scheme.id * 1000, ...scheme.grants.map((grant) => grant.id)) + 1;
      const grant = { id, permission, holder };
      scheme.grants.push(grant);
      recordChange(call, 'Permission scheme updated', 'permissions', schemeItem(scheme), {
        field: permission,
        to: holder.type,
      });
      return created(grantBody(call, scheme, grant));
    },
  },
  {
    label: 'GET /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}',
    reads: true,
    run(call) {
      const found = findScheme(call);
      if ('status' in found) return found;
      const grant = found.scheme.grants.find((candidate) => String(candidate.id) === call.params.permissionId);
      if (grant === undefined) return platformError(404, 'no such grant in this scheme');
      return ok(grantBody(call, found.scheme, grant));
    },
  },
  {
    label: 'DELETE /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}',
    reads: false,
    run(call) {
      // Documented: 400, not 404, where there is no such grant.
      const found = schemeToEdit(call, 400);
      if ('status' in found) return found;
      const { scheme } = found;
      const grant = scheme.grants.find((candidate) => String(candidate.id) === call.params.permissionId);
      if (grant === undefined) return platformError(400, 'no such grant in this scheme');
      scheme.grants = scheme.grants.filter((candidate) => candidate !== grant);
      recordChange(call, 'Permission scheme updated', 'permissions', schemeItem(scheme), {
        field: grant.permission,
        from: grant.holder.type,
      });
      return noContent();
    },
  },
];

const schemeItem = ({ id, name }: PermissionScheme) => ({ id: String(id), name, type: 'SCHEME' });

function schemeToEdit(call: Call, missing: 400 | 403): { scheme: PermissionScheme } | Answer {
  const { state, caller } = call;
  if (!hasGlobal(state, caller, 'ADMINISTER')) return platformError(403, 'Administer Jira is needed');
  const found = findScheme(call);
  if ('status' in found) return platformError(missing, 'no such permission scheme');
  if (state.site.plan === 'FREE') return platformError(403, 'a free plan cannot change permission schemes');
  if (found.scheme.scopeProjectId !== undefined) {
    return platformError(403, 'the scheme of a team-managed project is changed in the project, not here');
  }
  return found;
}
