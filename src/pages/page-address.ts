import type { Environment } from '../facts/environment';
import type { PageId } from './page-id';

/** Where a page is: its address where that is known for this cloud, and always the way through the menus. */
export interface PageAddress {
  url?: string;
  /** Message id of the menu path. */
  path: string;
}

/** What the address of a page is made of. */
export interface PagePlace {
  environment?: Environment | undefined;
  cloudId?: string | undefined;
  projectKey: string;
  email?: string | undefined;
}

/** Admin pages live on admin.atlassian.com; for Government cloud nobody has confirmed a path, so only the menus are named. */
export function pageAddress(page: PageId, place: PagePlace): PageAddress {
  const url = urlOf(page, place);
  return { path: `page.${page}`, ...(url === undefined ? {} : { url }) };
}

function urlOf(page: PageId, { environment, cloudId, projectKey, email }: PagePlace): string | undefined {
  if (environment === undefined) return undefined;
  const site = environment.baseUrl;
  const project = `${site}/jira/servicedesk/projects/${encodeURIComponent(projectKey)}`;
  const admin = environment.cloud === 'commercial' ? 'https://admin.atlassian.com' : undefined;
  const filter = email === undefined ? '' : `?filter=${encodeURIComponent(email)}`;
  switch (page) {
    case 'directory-users':
      return admin;
    case 'portal-only-customers':
      return admin && cloudId ? `${admin}/s/${cloudId}/jira-service-management/portal-only-customers${filter}` : admin;
    case 'user-access-settings':
      return admin;
    case 'customer-access':
      return `${site}/jira/settings/products/servicedesk/customer-access`;
    case 'project-permissions':
      return `${site}/plugins/servlet/project-config/${encodeURIComponent(projectKey)}/permissions`;
    case 'project-customer-permissions':
      return `${project}/settings/customer-permissions`;
    // Described by their menus: no public page of Atlassian's gives their addresses.
    case 'outgoing-mail':
    case 'customer-notifications':
    case 'notification-log':
    case 'service-management-configuration':
      return undefined;
    case 'project-customers':
      return `${project}/customers`;
    default:
      return page satisfies never;
  }
}
