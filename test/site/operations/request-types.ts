import { deskError, deskPage, ok, self } from '../answers';
import { isDeskAdmin, mayAccessDesk } from '../desk-rights';
import type { Call, Operation } from '../operation';
import { field, numberList, textField, textList } from '../read-body';
import { grantsPortal, hasGlobal, hasProject, mayUsePortal } from '../rights';
import type { Account, RequestType } from '../site-description';
import { findAccount } from '../site-state';
import { deskFor, type DeskProject } from './service-desks';

export const requestTypes: Operation[] = [
  {
    label: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype',
    reads: true,
    run(call) {
      const found = deskFor(call, mayAccessDesk);
      if ('status' in found) return found;
      const { project } = found;
      const admin = isDeskAdmin(call.state, call.caller, project, true);
      const wanted = call.query.one('restrictionStatus')?.toUpperCase();
      const text = (call.query.one('searchQuery') ?? '').toLowerCase();
      const types = project.serviceDesk.requestTypes
        .filter((type) => admin || !type.restricted)
        .filter((type) => wanted === undefined || wanted === restriction(type))
        .filter((type) => type.name.toLowerCase().includes(text));
      return deskPage(call, `/servicedesk/${project.serviceDesk.id}/requesttype`, types, (type) =>
        requestTypeBody(call, project, type),
      );
    },
  },
  {
    label: 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check',
    reads: true,
    experimental: true,
    run(call) {
      const { state, caller, body } = call;
      const accountId = textField(body, 'accountId');
      const own = caller.how === 'user' && (accountId === '' || accountId === caller.account.accountId);
      const found = deskFor(call, (_, __, project) =>
        own
          ? mayAccessDesk(state, caller, project)
          : hasGlobal(state, caller, 'ADMINISTER', true) || isDeskAdmin(state, caller, project, true),
      );
      // This operation documents neither 403 nor 404: whoever may not ask gets 401.
      if ('status' in found) return { ...found, status: 401 };
      const permissions = textList(body, 'permissions') ?? [];
      const asked = field(body, 'requestTypeIds');
      const known = ['canCreateRequest', 'canAdminister'];
      if (permissions.length === 0 || permissions.some((permission) => !known.includes(permission))) {
        return deskError(400, `name in "permissions" what to check: ${known.join(', ')}`);
      }
      if (Array.isArray(asked) && asked.length > 50) return deskError(400, 'at most 50 request types');
      const account = own && caller.how === 'user' ? caller.account : findAccount(state, accountId);
      if (account === undefined) return deskError(400, 'no user has this account id');
      const { project } = found;
      const types = numberList(body, 'requestTypeIds').filter((id) =>
        project.serviceDesk.requestTypes.some((type) => Number(type.id) === id),
      );
      const subject = { how: 'user', account } as const;
      const administers = hasProject(state, subject, project, 'ADMINISTER_PROJECTS');
      return ok({
        ...(permissions.includes('canCreateRequest') && {
          canCreateRequest: types.filter((id) => mayCreate(call, account, project, id)),
        }),
        ...(permissions.includes('canAdminister') && { canAdminister: administers ? types : [] }),
      });
    },
  },
];

const restriction = (type: RequestType): 'OPEN' | 'RESTRICTED' => (type.restricted ? 'RESTRICTED' : 'OPEN');

/** Restricted request types are for the project's own people. */
function mayCreate({ state }: Call, account: Account, project: DeskProject, id: number): boolean {
  if (hasProject(state, { how: 'user', account }, project, 'CREATE_ISSUES')) return true;
  const type = project.serviceDesk.requestTypes.find((candidate) => Number(candidate.id) === id);
  return (
    type?.restricted === false &&
    grantsPortal(state, project, 'BROWSE_PROJECTS') &&
    grantsPortal(state, project, 'CREATE_ISSUES') &&
    mayUsePortal(account, project, state)
  );
}

function requestTypeBody(call: Call, project: DeskProject, type: RequestType): object {
  const { id } = project.serviceDesk;
  return {
    _expands: ['field'],
    id: type.id,
    _links: { self: self(call, `/rest/servicedeskapi/servicedesk/${id}/requesttype/${type.id}`) },
    name: type.name,
    description: '',
    helpText: '',
    issueTypeId: '10010',
    serviceDeskId: id,
    portalId: id,
    groupIds: ['1'],
    restrictionStatus: restriction(type),
    canCreateRequest: call.caller.how === 'user' && mayCreate(call, call.caller.account, project, Number(type.id)),
  };
}
