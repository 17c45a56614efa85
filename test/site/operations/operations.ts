import type { Operation } from '../operation';
import { auditRecords } from './audit-records';
import { customers } from './customers';
import { deskCustomers } from './desk-customers';
import { deskOrganizations } from './desk-organizations';
import { issues } from './issues';
import { issueChanges } from './issue-changes';
import { issueWatchers } from './issue-watchers';
import { organizations } from './organizations';
import { organizationUsers } from './organization-users';
import { permissionGrants } from './permission-grants';
import { permissionSchemes } from './permission-schemes';
import { permissions } from './permissions';
import { projectEmail } from './project-email';
import { projectRoles } from './project-roles';
import { projects } from './projects';
import { requestApprovals } from './request-approvals';
import { requestParticipants } from './request-participants';
import { requestComments } from './request-comments';
import { requests } from './requests';
import { requestTypes } from './request-types';
import { serviceDesks } from './service-desks';
import { siteInformation } from './site-information';
import { undocumentedCustomers } from './undocumented-customers';
import { users } from './users';

/** Everything the simulated site can be asked. */
export const operations: Operation[] = [
  ...siteInformation,
  ...users,
  ...permissions,
  ...projects,
  ...projectEmail,
  ...permissionSchemes,
  ...permissionGrants,
  ...projectRoles,
  ...auditRecords,
  ...serviceDesks,
  ...deskCustomers,
  ...customers,
  ...undocumentedCustomers,
  ...requestTypes,
  ...requests,
  ...requestComments,
  ...requestApprovals,
  ...requestParticipants,
  ...issues,
  ...issueChanges,
  ...issueWatchers,
  ...organizations,
  ...organizationUsers,
  ...deskOrganizations,
];

/** Method and path of every simulated operation. */
export const operationLabels: string[] = operations.map((operation) => operation.label);
