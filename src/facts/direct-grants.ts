import type { CustomersRole } from './customers-role';
import type { Grant, PermissionScheme } from './permission-scheme';

/** The project role that Jira Service Management adds customers to. No operation marks it; its name has to do. */
export const CUSTOMERS_ROLE = 'Service Desk Customers';

/** The grants that the customers' role holds by itself, which it should not. */
export function directGrants(scheme: PermissionScheme, role: CustomersRole): Grant[] {
  if (role.id === '') return [];
  return scheme.grants.filter((grant) => grant.holder.type === 'projectRole' && grant.holder.parameter === role.id);
}
