import type { AnyChangeKind, Change } from './change';
import customerInvitation from './customer-invitation';
import deskCustomer from './desk-customer';
import directoryAccess from './directory-access';
import directoryRole from './directory-role';
import organization from './organization';
import organizationLink from './organization-link';
import organizationMember from './organization-member';
import permissionGrant from './permission-grant';
import portalOnlyAccess from './portal-only-access';
import portalOnlyCustomer from './portal-only-customer';
import requestOrganization from './request-organization';
import requestParticipant from './request-participant';
import requestType from './request-type';
import requestWatcher from './request-watcher';

const CHANGE_KINDS = [
  permissionGrant,
  deskCustomer,
  directoryAccess,
  directoryRole,
  portalOnlyCustomer,
  portalOnlyAccess,
  customerInvitation,
  organization,
  organizationLink,
  organizationMember,
  requestOrganization,
  requestParticipant,
  requestType,
  requestWatcher,
] as const;

/** Every kind of change, each with its own target and state. */
export const ALL_CHANGE_KINDS = CHANGE_KINDS as readonly unknown[] as readonly AnyChangeKind[];

/** The kind that reads and writes this change. Throws where a stored plan names one that is not known any more. */
export function kindOf(change: Change): AnyChangeKind {
  const kind = ALL_CHANGE_KINDS.find((one) => one.kind === change.kind);
  if (kind === undefined) throw new Error(`No kind of change is called ${change.kind}.`);
  return kind;
}
