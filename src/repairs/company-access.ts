import type { Change } from './changes/change';
import type { RepairAccess } from './repair';

/** The rights that one step of adding a company takes: making accounts takes most, organizations least. */
export function companyAccess(changes: readonly Change[]): RepairAccess {
  const kinds = changes.map((change) => change.kind);
  if (kinds.includes('portal-only-customer') || kinds.includes('customer-invitation')) return 'jira-and-project-admin';
  return kinds.includes('desk-customer') ? 'project-admin' : 'agent';
}
