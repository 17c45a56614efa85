import type { Message } from '../checks/check';
import type { PageId } from './page-id';

/** The way to each page through the menus: true on every cloud, also where no address is known. */
export const PAGE_WORDS: Record<PageId, Message> = {
  'directory-users': { text: 'Atlassian Administration > Directory > Users' },
  'portal-only-customers': {
    text: 'Atlassian Administration > Apps > the site > Jira Service Management > Portal-only customers',
  },
  'customer-access': { text: 'Jira settings > Products (Apps) > Jira Service Management > Customer access' },
  'user-access-settings': {
    text: 'Atlassian Administration > Apps > the site > User access settings > Approved domains',
  },
  'project-permissions': { text: 'Service project > Project settings > Permissions' },
  'project-customer-permissions': { text: 'Service project > Project settings > Customer permissions' },
  'service-management-configuration': {
    text: 'Jira settings > Products (Apps) > Jira Service Management > Configuration',
  },
  'project-customers': { text: 'Service project > Customers' },
  'outgoing-mail': { text: 'Jira settings > System > Outgoing mail' },
  'customer-notifications': { text: 'Service project > Project settings > Customer notifications' },
  'notification-log': { text: 'Service project > Project settings > Customer notifications > Logs' },
};
