import { searchDirectoryUsers } from './directory-users';
import {
  assignRole,
  listDirectories,
  listRoleAssignments,
  restoreUser,
  revokeRole,
  suspendUser,
} from './directory-writes';
import type { OrganizationOperation } from './organization-operation';
import { listApprovedDomains, listDomains, listOrganizations, readApprovedDomain } from './organization-settings';

/** Every simulated operation of the Organizations API. */
export const organizationOperations: readonly OrganizationOperation[] = [
  listOrganizations,
  searchDirectoryUsers,
  listDirectories,
  listRoleAssignments,
  restoreUser,
  suspendUser,
  assignRole,
  revokeRole,
  listDomains,
  listApprovedDomains,
  readApprovedDomain,
];
