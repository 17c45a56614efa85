import { CUSTOMERS_ROLE, directGrants } from '../facts/direct-grants';
import { defineCheck, type CheckWords } from './check';
import { newAddressesWork, OTHERS_ADDED } from './tried-by-hand';

export const words = {
  title: { text: 'The role Service Desk Customers holds permissions itself' },
  why: {
    text: 'Permissions of customers belong to the security type Service Project Customer - Portal Access, which finds out by that role who is a customer. Where the role itself holds permissions, adding customers and signing up stop working.',
  },
  todo: { text: 'Take the role Service Desk Customers out of every permission of the permission scheme.' },
  sources: [
    'https://support.atlassian.com/jira-cloud-administration/docs/resolve-jira-service-management-permission-errors/',
  ],
  messages: {
    direct: { text: 'The role {role} holds {permissions} directly.' },
    grants: { text: 'Permissions held directly by the role Service Desk Customers' },
    warned: { text: 'The warning of the service project names the role Service Desk Customers.' },
    warning: {
      text: 'Warning on the page: {warned, select, true {the role Service Desk Customers} other {none}}',
    },
    none: { text: 'Permissions held directly by the role {role}: none' },
    othersAdded: OTHERS_ADDED,
    teamManaged: { text: 'A team-managed service project has no permission scheme.' },
  },
} satisfies CheckWords;

export default defineCheck<typeof words>()({
  cause: 'customers-role-has-direct-grants',
  stage: 'service-project',
  explains: ['add-failed', 'cannot-sign-in', 'cannot-see-portal', 'cannot-see-request', 'not-tried-yet'],
  explainsAnyway: true,
  needs: ['permissionScheme', 'customersRole'],
  uses: ['serviceProject', 'newAddressHere', 'portalAccess'],
  page: 'project-permissions',
  excluded(known) {
    if (known.serviceProject?.style === 'team-managed') return 'teamManaged';
    // What the scheme itself shows goes before what somebody tried.
    return known.permissionScheme === undefined && newAddressesWork(known) ? 'othersAdded' : undefined;
  },
  decide({ permissionScheme, portalAccess }) {
    const warned = portalAccess?.warnsOfCustomersRole;
    if (permissionScheme !== undefined || warned === undefined) return undefined;
    const values = { warned: String(warned) };
    const evidence = [{ type: 'value', fact: 'portalAccess', label: 'warning', values }] as const;
    return warned
      ? { outcome: 'blocks', message: 'warned', confidence: 'likely', evidence }
      : { outcome: 'passes', evidence };
  },
  judge({ permissionScheme, customersRole }) {
    const permissions = directGrants(permissionScheme, customersRole).map((grant) => grant.permission);
    if (permissions.length === 0) {
      return {
        outcome: 'passes',
        evidence: [{ type: 'value', fact: 'permissionScheme', label: 'none', values: { role: CUSTOMERS_ROLE } }],
      };
    }
    return {
      outcome: 'blocks',
      message: 'direct',
      values: { role: CUSTOMERS_ROLE, permissions },
      // The role is known by its name, and a name can be changed.
      confidence: 'likely',
      evidence: [{ type: 'list', fact: 'permissionScheme', label: 'grants', items: permissions }],
    };
  },
});
