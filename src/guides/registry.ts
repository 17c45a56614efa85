import approvedDomains from './approved-domains';
import askProjectAdmin from './ask-project-admin';
import askUserAccessAdmin from './ask-user-access-admin';
import cancelPendingInvitation from './cancel-pending-invitation';
import correctAddress from './correct-address';
import customerAccessSettings from './customer-access-settings';
import managedAccount from './managed-account';
import migratePortalOnlyAccount from './migrate-portal-only-account';
import reactivatePortalOnlyCustomer from './reactivate-portal-only-customer';
import renewSubscription from './renew-subscription';
import restoreArchivedProject from './restore-archived-project';
import restoreDirectoryAccess from './restore-directory-access';
import sendPortalLink from './send-portal-link';
import useJiraAdministrator from './use-jira-administrator';
import type { Guide } from './guide';

/** Every guide. */
export const GUIDES: readonly Guide[] = [
  approvedDomains,
  askProjectAdmin,
  askUserAccessAdmin,
  cancelPendingInvitation,
  correctAddress,
  customerAccessSettings,
  managedAccount,
  migratePortalOnlyAccount,
  reactivatePortalOnlyCustomer,
  renewSubscription,
  restoreArchivedProject,
  restoreDirectoryAccess,
  sendPortalLink,
  useJiraAdministrator,
];
