import { recordChange } from './audit';
import type { Call } from './operation';
import type { DeskProject } from './operations/service-desks';
import { customersRoleId } from './rights';
import { standardRoles } from './standard-scheme';

/** Customers are the members of a role, so that the audit log has what is done to it: all of them, before and after. */
export function keepCustomers(call: Call, project: DeskProject, customers: string[]): void {
  const before = project.serviceDesk.customers;
  if (before.length === customers.length) return;
  const [from, to] = [before.join(', '), customers.join(', ')];
  const change = { field: 'Users', ...(from !== '' && { from }), ...(to !== '' && { to }) };
  const role = { id: String(customersRoleId), name: standardRoles.customers, type: 'PROJECT_ROLE' };
  recordChange(call, 'Project roles changed', 'projects', role, change, [
    { id: project.id, name: project.name, type: 'PROJECT' },
  ]);
  project.serviceDesk.customers = customers;
}
