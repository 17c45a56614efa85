import type { SiteFileInput } from '../site/site-file';

export const JANE = 'jane@customer.example';
export const OTHER = 'other@customer.example';

export const UNINVITED = { projects: [{ key: 'HELP', customerNotifications: { customerInvited: false } }] };
export const mailbox = (state: 'full' | 'does-not-exist' | 'spam') => ({
  mail: { mailboxes: [{ email: JANE, state }] },
});

export const portalOnly = (more: object = {}): Partial<SiteFileInput> => ({
  portalOnlyCustomers: [{ email: JANE, ...more }],
  projects: [{ key: 'HELP', customers: [JANE] }],
});
export const DELETED = { portalOnlyCustomers: [{ email: JANE, deleted: true }] };
export const atlassian = (more: object = {}): Partial<SiteFileInput> => ({
  people: [{ email: JANE, ...more }],
  projects: [{ key: 'HELP', customers: [JANE] }],
});
export const request = (more: object): Partial<SiteFileInput> => ({
  ...portalOnly(),
  people: [{ email: 'other@customer.example' }],
  requests: [{ key: 'HELP-1', summary: 'Printer', reporter: JANE, requestType: 'Get help', ...more }],
});
export const logged = (status: 'internal-error' | 'email-validation-error'): Partial<SiteFileInput> => ({
  projects: [{ key: 'HELP', notificationLog: [{ to: JANE, status }] }],
});

export const MIGRATED = { migratedFromPortalOnly: '2026-10-01T00:00:00.000Z' };
/** Made long ago, and signed in since. */
export const IN_USE = portalOnly({ signedIn: true, created: { by: 'mail', at: { daysAgo: 200 } } });
export const UNLINKED: Partial<SiteFileInput> = {
  portalOnlyCustomers: [{ email: JANE }],
  projects: [{ key: 'HELP' }],
  organizations: [{ name: 'Customer Inc', members: [JANE] }],
};
export const UNLINKED_AND_OPEN: Partial<SiteFileInput> = {
  portalOnlyCustomers: [{ email: JANE }],
  projects: [{ key: 'HELP', channelAccess: 'open' }],
  organizations: [{ name: 'Customer Inc', members: [JANE] }],
};
export const SINGLE_SIGN_ON: Partial<SiteFileInput> = { authentication: { atlassianAccounts: 'single-sign-on' } };
export const NO_CHANGE: NonNullable<SiteFileInput['site']> = { cloud: 'government', notAvailable: ['Change password'] };
export const CUSTOMERS_BY_SINGLE_SIGN_ON: Partial<SiteFileInput> = {
  ...portalOnly({ passwordSet: false, signedIn: true }),
  authentication: { portalOnlyCustomers: 'single-sign-on' },
};
export const IN_ITS_ORGANIZATION: Partial<SiteFileInput> = {
  ...portalOnly(),
  projects: [{ key: 'HELP', organizations: ['Customer Inc'] }],
  organizations: [{ name: 'Customer Inc', members: [JANE] }],
};
export const COLLEAGUE: Partial<SiteFileInput> = {
  people: [{ email: JANE, access: 'agent' }],
  projects: [{ key: 'HELP', roles: { 'Service Desk Team': [JANE] } }],
};
/** Her role holds no permission. */
export const GUEST: Partial<SiteFileInput> = {
  projectRoles: ['Guests'],
  people: [{ email: JANE }],
  projects: [{ key: 'HELP', roles: { Guests: [JANE] } }],
};
const REQUIRED = ['BROWSE_PROJECTS', 'CREATE_ISSUES'];
/** Neither is granted to customers, and the role that tells who is one holds both. */
export const NEITHER_GRANTED: Partial<SiteFileInput> = {
  permissionSchemes: [
    {
      name: 'Customers',
      without: REQUIRED.map((permission) => `${permission}: portal-access`),
      plus: REQUIRED.map((permission) => `${permission}: role Service Desk Customers`),
    },
  ],
  projects: [{ key: 'HELP', permissionScheme: 'Customers' }],
};
