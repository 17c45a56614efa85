import type { AnyChangeKind, Change } from './change';
import customerInvitation from './customer-invitation';
import deskCustomer from './desk-customer';
import permissionGrant from './permission-grant';
import portalOnlyCustomer from './portal-only-customer';

const CHANGE_KINDS = [permissionGrant, deskCustomer, portalOnlyCustomer, customerInvitation] as const;

/** Every kind of change, each with its own target and state. */
export const ALL_CHANGE_KINDS = CHANGE_KINDS as readonly unknown[] as readonly AnyChangeKind[];

/** The kind that reads and writes this change. Throws where a stored plan names one that is not known any more. */
export function kindOf(change: Change): AnyChangeKind {
  const kind = ALL_CHANGE_KINDS.find((one) => one.kind === change.kind);
  if (kind === undefined) throw new Error(`No kind of change is called ${change.kind}.`);
  return kind;
}
