import addCustomerToServiceProject from './add-customer-to-service-project';
import createPortalOnlyCustomer from './create-portal-only-customer';
import grantPortalAccess from './grant-portal-access';
import inviteCustomer from './invite-customer';
import removeCustomersRoleGrants from './remove-customers-role-grants';
import type { AnyRepair } from './repair';

export const REPAIRS: readonly AnyRepair[] = [
  grantPortalAccess,
  removeCustomersRoleGrants,
  addCustomerToServiceProject,
  createPortalOnlyCustomer,
  inviteCustomer,
] as readonly unknown[] as readonly AnyRepair[];

export function repairById(id: string): AnyRepair | undefined {
  return REPAIRS.find((repair) => repair.id === id);
}
