import { created, deskError, deskPage, ok, self } from '../answers';
import { hasAgentSeat, isAgentOrAdminSomewhere, mayManageOrganizations, reservedForJiraAdmins } from '../desk-rights';
import type { Answer, Call, Operation } from '../operation';
import { textField } from '../read-body';
import type { Organization } from '../site-description';
import { findAccount } from '../site-state';
import { stableUuid } from '../stable-id';

export const organizations: Operation[] = [
  {
    label: 'GET /rest/servicedeskapi/organization',
    reads: true,
    run(call) {
      const { state, query } = call;
      const accountId = query.one('accountId');
      if (accountId !== undefined && !hasAgentSeat(state, call.caller)) {
        return deskError(403, 'asking for one account takes an agent seat');
      }
      if (accountId !== undefined && findAccount(state, accountId) === undefined) {
        return deskError(404, 'no user has this account id');
      }
      const found = state.organizations
        .filter((organization) => maySee(call, organization))
        .filter((organization) => accountId === undefined || organization.members.includes(accountId));
      return deskPage(call, '/organization', found, (organization) => organizationBody(call, organization));
    },
  },
  {
    label: 'POST /rest/servicedeskapi/organization',
    reads: false,
    run(call) {
      if (!isAgentOrAdminSomewhere(call.state, call.caller)) return deskError(403, 'agents and administrators only');
      if (!mayManageOrganizations(call.state, call.caller)) return deskError(403, reservedForJiraAdmins);
      const name = textField(call.body, 'name');
      if (name === '') return deskError(400, 'name is empty');
      // Documented: a name that is taken answers with the organization that has it.
      const existing = call.state.organizations.find((organization) => organization.name === name);
      if (existing !== undefined) return created(organizationBody(call, existing));
      const id = String(Math.max(0, ...call.state.organizations.map((organization) => Number(organization.id))) + 1);
      const organization = { id, name, members: [] };
      call.state.organizations.push(organization);
      return created(organizationBody(call, organization));
    },
  },
  {
    label: 'GET /rest/servicedeskapi/organization/{organizationId}',
    reads: true,
    run(call) {
      const found = findOrganization(call);
      if ('status' in found) return found;
      return maySee(call, found.organization)
        ? ok(organizationBody(call, found.organization))
        : deskError(403, 'customers see the organizations they are in');
    },
  },
];

/** The organization that the path names, or the refusal. */
export function findOrganization({ state, params }: Call): { organization: Organization } | Answer {
  const organization = state.organizations.find((candidate) => candidate.id === params.organizationId);
  return organization === undefined ? deskError(404, 'no such organization') : { organization };
}

const maySee = ({ state, caller }: Call, organization: Organization): boolean =>
  isAgentOrAdminSomewhere(state, caller, true) ||
  (caller.how === 'user' && organization.members.includes(caller.account.accountId));

/** An organization as the operations show it. */
export const organizationBody = (call: Call, organization: Organization): object => ({
  id: organization.id,
  uuid: stableUuid(`organization ${organization.name}`),
  name: organization.name,
  scimManaged: false,
  _links: { self: self(call, `/rest/servicedeskapi/organization/${organization.id}`) },
});
