import type { AtlassianAccount, PortalOnlyAccount, Project, ServiceDesk } from '../site/site-description';
import type { SiteState } from '../site/site-state';
import type { Visit } from '../site/file-portals';

/** What somebody who answers a question stands before: the site, the service project and the customer. */
export interface LookedAt {
  site: SiteState;
  project: Project & { serviceDesk: ServiceDesk };
  email: string;
  symptom: string;
  atlassian?: AtlassianAccount;
  portalOnly?: PortalOnlyAccount;
  visit?: Visit;
  /** Key of the request that was named. */
  request?: string;
  /** Who is asked, where that matters. */
  asker?: AtlassianAccount;
}

/** What somebody is asked about; `as` is the account id of who is asked, `request` the key of one that was named. */
export interface LookTarget {
  project: string;
  email: string;
  symptom: string;
  request?: string;
  as?: string;
}

/** What a page shows, as the id of an answer; undefined where it does not tell. */
export type Look = (at: LookedAt) => string | undefined;

export const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** @throws where there is no such service project: then there is nothing to look at. */
export function lookAt(site: SiteState, target: LookTarget): LookedAt {
  const { symptom } = target;
  // Who was given by an account id is looked for by that.
  const email = site.accounts.find(({ accountId }) => accountId === target.email)?.email ?? target.email;
  const project = site.projects.find((one) => one.key === target.project.toUpperCase() || one.id === target.project);
  if (project?.serviceDesk === undefined) throw new Error(`There is no service project ${target.project} to look at.`);
  const own = site.accounts.filter((account) => same(account.email, email) && !account.history.deleted);
  const atlassian = own.find((account) => account.type === 'atlassian');
  const portalOnly = own.find((account) => account.type === 'customer');
  const asker = site.accounts.find(
    (one): one is AtlassianAccount => one.type === 'atlassian' && one.accountId === target.as,
  );
  const visit = site.visits.find((one) => same(one.email, email));
  return {
    site,
    project: { ...project, serviceDesk: project.serviceDesk },
    email,
    symptom,
    ...(target.request !== undefined && { request: target.request }),
    ...(atlassian && { atlassian }),
    ...(portalOnly && { portalOnly }),
    ...(visit && { visit }),
    ...(asker && { asker }),
  };
}
