import type { Gatherer } from './gather';
import { readable } from './fact';
import type { PermissionScheme } from './permission-scheme';

/** Holder type of the security type *Service Project Customer - Portal Access* in the REST API. */
export const PORTAL_ACCESS_HOLDER = 'sd.customer.portal.only';

/** Without these two nobody can be added to the service project: https://support.atlassian.com/jira/kb/signup-is-not-currently-available-when-inviting-customers-or-raising-requests-via-email/ */
export const REQUIRED_OF_PORTAL_ACCESS = ['BROWSE_PROJECTS', 'CREATE_ISSUES'] as const;

/** Further ones that customers hold as Jira sets a service project up; without them they can be added, and do less. */
const USUAL_OF_PORTAL_ACCESS = ['ADD_COMMENTS', 'CREATE_ATTACHMENTS'] as const;

/** Which permissions customers hold through *Service Project Customer - Portal Access*. */
export interface PortalAccess {
  granted: string[];
  /** Those of the two required permissions that are not granted. */
  missing: string[];
  /** Those of the usual ones that are not granted; absent where only the warning on the page was read. */
  usualMissing?: string[];
  /** Where somebody read the warning on the page: whether it names the role *Service Desk Customers*. */
  warnsOfCustomersRole?: boolean;
}

/** What a permission scheme gives to customers. */
export function portalAccessOf(scheme: PermissionScheme): PortalAccess {
  const granted = scheme.grants
    .filter((grant) => grant.holder.type === PORTAL_ACCESS_HOLDER)
    .map((grant) => grant.permission);
  return {
    granted,
    missing: REQUIRED_OF_PORTAL_ACCESS.filter((permission) => !granted.includes(permission)),
    usualMissing: USUAL_OF_PORTAL_ACCESS.filter((permission) => !granted.includes(permission)),
  };
}

const portalAccess: Gatherer<'portalAccess'> = {
  fact: 'portalAccess',
  scope: 'service-project',
  audience: 'agent',
  derived: true,
  async gather(context) {
    const scheme = await context.read('permissionScheme');
    return scheme.readable ? readable(portalAccessOf(scheme.value), scheme.source) : scheme;
  },
};

export default portalAccess;
