/** The admin pages that the app sends people to. */
export type PageId =
  | 'directory-users'
  | 'portal-only-customers'
  | 'customer-access'
  | 'user-access-settings'
  | 'project-permissions'
  | 'project-customer-permissions'
  | 'project-customers'
  | 'service-management-configuration'
  | 'outgoing-mail'
  | 'customer-notifications'
  | 'notification-log';
