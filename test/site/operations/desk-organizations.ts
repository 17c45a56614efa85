import { deskError, deskPage, noContent } from '../answers';
import { isAgentOf, mayManageOrganizations, reservedForJiraAdmins } from '../desk-rights';
import type { Answer, Call, Operation } from '../operation';
import { field } from '../read-body';
import { findAccount } from '../site-state';
import { organizationBody } from './organizations';
import { deskFor, type DeskProject } from './service-desks';

export const deskOrganizations: Operation[] = [
  {
    label: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
    reads: true,
    run(call) {
      const found = deskFor(call, (state, caller, project) => isAgentOf(state, caller, project, true));
      if ('status' in found) return found;
      const desk = found.project.serviceDesk;
      const accountId = call.query.one('accountId');
      if (accountId !== undefined && findAccount(call.state, accountId) === undefined) {
        return deskError(404, 'no user has this account id');
      }
      const linked = call.state.organizations
        .filter((organization) => desk.organizations.includes(organization.id))
        .filter((organization) => accountId === undefined || organization.members.includes(accountId));
      return deskPage(call, `/servicedesk/${desk.id}/organization`, linked, (organization) =>
        organizationBody(call, organization),
      );
    },
  },
  {
    label: 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
    reads: false,
    run: (call) =>
      change(call, (desk, id) => {
        desk.organizations = [...new Set([...desk.organizations, id])];
      }),
  },
  {
    label: 'DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
    reads: false,
    run: (call) =>
      change(call, (desk, id) => {
        desk.organizations = desk.organizations.filter((linked) => linked !== id);
      }),
  },
];

function change(call: Call, apply: (desk: DeskProject['serviceDesk'], organizationId: string) => void): Answer {
  const found = deskFor(call, (state, caller, project) => isAgentOf(state, caller, project));
  if ('status' in found) return found;
  if (!mayManageOrganizations(call.state, call.caller)) return deskError(403, reservedForJiraAdmins);
  const id = String(field(call.body, 'organizationId'));
  if (!call.state.organizations.some((organization) => organization.id === id)) {
    return deskError(404, 'no such organization');
  }
  apply(found.project.serviceDesk, id);
  return noContent();
}
