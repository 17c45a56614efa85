import addCustomerToServiceProject from './add-customer-to-service-project';
import addRequestParticipant from './add-request-participant';
import createPortalOnlyCustomer from './create-portal-only-customer';
import grantCustomerRole from './grant-customer-role';
import grantPortalAccess from './grant-portal-access';
import inviteCustomer from './invite-customer';
import joinOrganization from './join-organization';
import linkOrganization from './link-organization';
import reactivateUndocumented from './reactivate-undocumented';
import removeCustomersRoleGrants from './remove-customers-role-grants';
import removeWatcher from './remove-watcher';
import restoreDirectoryAccess from './restore-directory-access';
import setRequestType from './set-request-type';
import shareWithOrganization from './share-with-organization';
import type { AnyRepair } from './repair';

/** What a diagnosis can lead to; a company's repairs are apart, in company-repairs.ts. */
export const REPAIRS: readonly AnyRepair[] = [
  grantPortalAccess,
  removeCustomersRoleGrants,
  addCustomerToServiceProject,
  createPortalOnlyCustomer,
  inviteCustomer,
  reactivateUndocumented,
  restoreDirectoryAccess,
  grantCustomerRole,
  linkOrganization,
  joinOrganization,
  addRequestParticipant,
  shareWithOrganization,
  setRequestType,
  removeWatcher,
] as readonly unknown[] as readonly AnyRepair[];

/** Undefined where this version of the app has no repair of that id. */
export function repairById(id: string): AnyRepair | undefined {
  return REPAIRS.find((repair) => repair.id === id);
}
