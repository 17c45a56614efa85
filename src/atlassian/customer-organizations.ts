import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { call, type Answer } from './http';

const organization = v.object({
  id: v.string(),
  name: v.string(),
  scimManaged: v.nullish(v.boolean()),
});
/** An organization of Jira Service Management, not of the directory. */
export type CustomerOrganization = v.InferOutput<typeof organization>;

const page = v.object({
  values: v.array(organization),
  isLastPage: v.optional(v.boolean(), true),
});

/** As many pages as are read of one list: a site with more organizations is told as incomplete. */
const MOST_PAGES = 20;

/** Organizations, and whether the list goes on behind them. */
export interface OrganizationList {
  values: CustomerOrganization[];
  complete: boolean;
}

/** Get organizations: those of one account (takes an agent's licence), or all that the caller can see. */
export function readOrganizations(as: Actor, accountId?: string): Promise<Answer<OrganizationList>> {
  return allPages((start) =>
    call({
      as,
      operation: 'GET /rest/servicedeskapi/organization',
      path:
        accountId === undefined
          ? route`/rest/servicedeskapi/organization?limit=50&start=${String(start)}`
          : route`/rest/servicedeskapi/organization?accountId=${accountId}&limit=50&start=${String(start)}`,
      schema: page,
    }),
  );
}

/** Get organizations that are linked to a service project. */
export function readLinkedOrganizations(as: Actor, serviceDeskId: string): Promise<Answer<OrganizationList>> {
  return allPages((start) =>
    call({
      as,
      operation: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
      path: route`/rest/servicedeskapi/servicedesk/${serviceDeskId}/organization?limit=50&start=${String(start)}`,
      schema: page,
    }),
  );
}

/** Create organization. 201 also where one of that name exists: then that one is answered, and nothing created. */
export function createOrganization(as: Actor, name: string): Promise<Answer<CustomerOrganization>> {
  return call({
    as,
    operation: 'POST /rest/servicedeskapi/organization',
    path: route`/rest/servicedeskapi/organization`,
    schema: organization,
    body: { name },
    writes: true,
  });
}

/** Add users to an organization. */
export function addToOrganization(as: Actor, organizationId: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'POST /rest/servicedeskapi/organization/{organizationId}/user',
    path: route`/rest/servicedeskapi/organization/${organizationId}/user`,
    schema: v.unknown(),
    body: { accountIds: [accountId] },
    writes: true,
  });
}

/** Remove users from an organization. */
export function removeFromOrganization(as: Actor, organizationId: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'DELETE /rest/servicedeskapi/organization/{organizationId}/user',
    path: route`/rest/servicedeskapi/organization/${organizationId}/user`,
    schema: v.unknown(),
    body: { accountIds: [accountId] },
    writes: true,
  });
}

/** Add organization to a service project. 204 also where it is there already. */
export function linkOrganization(as: Actor, serviceDeskId: string, organizationId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
    path: route`/rest/servicedeskapi/servicedesk/${serviceDeskId}/organization`,
    schema: v.unknown(),
    body: { organizationId: Number(organizationId) },
    writes: true,
  });
}

/** Remove organization from a service project. 204 also where it is not there. */
export function unlinkOrganization(as: Actor, serviceDeskId: string, organizationId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
    path: route`/rest/servicedeskapi/servicedesk/${serviceDeskId}/organization`,
    schema: v.unknown(),
    body: { organizationId: Number(organizationId) },
    writes: true,
  });
}

async function allPages(
  read: (start: number) => Promise<Answer<v.InferOutput<typeof page>>>,
): Promise<Answer<OrganizationList>> {
  const values: CustomerOrganization[] = [];
  for (let pages = 1; ; pages += 1) {
    const answer = await read(values.length);
    if (!answer.ok) return answer;
    values.push(...answer.body.values);
    // A page may hold less than was asked for; one without anything is the end, whatever it says.
    const last = answer.body.isLastPage || answer.body.values.length === 0;
    if (last || pages === MOST_PAGES) return { ...answer, body: { values, complete: last } };
  }
}
