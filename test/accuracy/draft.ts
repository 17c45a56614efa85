import type { Symptom } from '../../src/facts/complaint';
import type { SiteFileInput } from '../site/site-file';

type Filled<K extends keyof SiteFileInput> = NonNullable<SiteFileInput[K]>;
export type Person = Filled<'people'>[number];
export type PortalOnly = Filled<'portalOnlyCustomers'>[number];
export type Project = SiteFileInput['projects'][number];
export type Visit = Filled<'visits'>[number];
export type CustomerRequest = Filled<'requests'>[number];
export type Style = 'company-managed' | 'team-managed';

export const JANE = 'jane@customer.example';
/** The service project the complaint is about. */
export const PROJECT = 'HELP';
/** When the customer was added, in every site that is made here. */
export const ADDED_AT = '2026-11-02T09:00:00.000Z';
const SCHEME = 'Support permissions';

/** A site in the making: what a fault changes, before it is written as `site.json` would be. */
export interface Draft {
  email: string;
  portalOnly?: PortalOnly | undefined;
  atlassian?: Person | undefined;
  /** Stands on the page Customers of the service project. */
  added: boolean;
  site: Filled<'site'>;
  customerAccess: Filled<'customerAccess'>;
  authentication: Filled<'authentication'>;
  mail: Filled<'mail'>;
  project: Project;
  /** Differences from the standard permission scheme. */
  scheme: { without: string[]; plus: string[] };
  visit: Visit;
  request?: CustomerRequest | undefined;
  organizations: Filled<'organizations'>;
  organizationManagement?: SiteFileInput['organizationManagement'];
  helpCenters: Filled<'helpCenters'>;
  accessRequests: Filled<'accessRequests'>;
  /** Everybody and everything else; nothing of it is at fault. */
  others: { people: Person[]; portalOnlyCustomers: PortalOnly[]; projects: Project[] };
}

/** A site where nothing is wrong, as it is when somebody complains of this. */
export function healthyDraft(symptom: Symptom, style: Style = 'company-managed'): Draft {
  const draft: Draft = {
    email: JANE,
    added: false,
    site: {},
    customerAccess: {},
    authentication: {},
    mail: {},
    project: { key: PROJECT, name: 'Help desk', style },
    scheme: { without: [], plus: [] },
    visit: { email: JANE },
    organizations: [],
    helpCenters: [],
    accessRequests: [],
    others: {
      people: [],
      portalOnlyCustomers: [{ email: 'ravi@customer.example' }],
      projects: [{ key: 'OPS', name: 'Operations' }],
    },
  };
  if (symptom === 'add-failed' || symptom === 'not-tried-yet') return draft;
  draft.portalOnly = { email: JANE, created: { by: 'agent', at: ADDED_AT } };
  draft.added = true;
  if (symptom === 'cannot-see-request') {
    draft.request = { key: `${PROJECT}-1`, summary: 'The printer', reporter: JANE, requestType: 'Get help' };
  }
  return draft;
}

/** The account that the customer has; a fault changes the past of whichever it is. */
export function accountOf(draft: Draft): Person | PortalOnly {
  const account = draft.atlassian ?? draft.portalOnly;
  if (account === undefined) throw new Error('This fault is about an account, and the draft has none.');
  return account;
}

/** The customer has an Atlassian account and no other. */
export function withAtlassian(draft: Draft, more: Partial<Person> = {}): Person {
  const person: Person = { email: draft.email, ...draft.portalOnly, ...draft.atlassian, ...more };
  delete (person as { active?: boolean }).active;
  draft.atlassian = person;
  draft.portalOnly = undefined;
  return person;
}

/** The customer has a portal-only account, beside whatever else. */
export function withPortalOnly(draft: Draft, more: Partial<PortalOnly> = {}): PortalOnly {
  draft.portalOnly = { email: draft.email, ...draft.portalOnly, ...more };
  return draft.portalOnly;
}

/** Writes the draft as a scenario file has it. */
export function siteFileOf(draft: Draft, description = 'A site that was put together.'): SiteFileInput {
  const { email, portalOnly, atlassian, added, project, scheme, request, others } = draft;
  const own = scheme.without.length + scheme.plus.length > 0;
  const account = portalOnly !== undefined && atlassian !== undefined ? `portal-only:${email}` : email;
  return {
    description,
    site: draft.site,
    people: [...(atlassian === undefined ? [] : [atlassian]), ...others.people],
    portalOnlyCustomers: [...(portalOnly === undefined ? [] : [portalOnly]), ...others.portalOnlyCustomers],
    customerAccess: draft.customerAccess,
    authentication: draft.authentication,
    accessRequests: draft.accessRequests,
    mail: draft.mail,
    helpCenters: draft.helpCenters,
    visits: [draft.visit],
    organizations: draft.organizations,
    ...(draft.organizationManagement && { organizationManagement: draft.organizationManagement }),
    permissionSchemes: own ? [{ name: SCHEME, ...scheme }] : [],
    projects: [
      {
        ...project,
        ...(own ? { permissionScheme: SCHEME } : {}),
        customers: [...(project.customers ?? []), ...(added ? [account] : [])],
      },
      ...others.projects,
    ],
    ...(request === undefined ? {} : { requests: [request] }),
  };
}
