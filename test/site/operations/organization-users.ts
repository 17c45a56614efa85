import { deskError, deskPage, noContent } from '../answers';
import { isAgentOrAdminSomewhere, mayManageOrganizations, reservedForJiraAdmins } from '../desk-rights';
import type { Answer, Call, Operation } from '../operation';
import { textList } from '../read-body';
import type { Organization } from '../site-description';
import { findAccount, isUser } from '../site-state';
import { deskUser } from '../user-bodies';
import { findOrganization } from './organizations';

export const organizationUsers: Operation[] = [
  {
    label: 'GET /rest/servicedeskapi/organization/{organizationId}/user',
    reads: true,
    run(call) {
      const found = organizationToManage(call, true);
      if ('status' in found) return found;
      const members = [...found.organization.members]
        .sort()
        .map((accountId) => findAccount(call.state, accountId))
        .filter((account) => account !== undefined);
      return deskPage(call, `/organization/${found.organization.id}/user`, members, (account) =>
        deskUser(call, account),
      );
    },
  },
  {
    label: 'POST /rest/servicedeskapi/organization/{organizationId}/user',
    reads: false,
    run: (call) =>
      change(call, (organization, accountIds) => {
        organization.members = [...new Set([...organization.members, ...accountIds])];
      }),
  },
  {
    label: 'DELETE /rest/servicedeskapi/organization/{organizationId}/user',
    reads: false,
    run: (call) =>
      change(call, (organization, accountIds) => {
        organization.members = organization.members.filter((accountId) => !accountIds.includes(accountId));
      }),
  },
];

function organizationToManage(call: Call, reading: boolean): { organization: Organization } | Answer {
  const found = findOrganization(call);
  if ('status' in found) return found;
  return isAgentOrAdminSomewhere(call.state, call.caller, reading)
    ? found
    : deskError(403, 'agents and administrators only');
}

/** Documented for organizations: one unknown account refuses them all. */
function change(call: Call, apply: (organization: Organization, accountIds: string[]) => void): Answer {
  const found = organizationToManage(call, false);
  if ('status' in found) return found;
  if (!mayManageOrganizations(call.state, call.caller)) return deskError(403, reservedForJiraAdmins);
  const accountIds = textList(call.body, 'accountIds') ?? [];
  const accounts = accountIds.map((accountId) => findAccount(call.state, accountId));
  if (accounts.length === 0 || accounts.some((account) => account === undefined || !isUser(account))) {
    return deskError(400, 'name in "accountIds" accounts that exist');
  }
  apply(found.organization, accountIds);
  return noContent();
}
