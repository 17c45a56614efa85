import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { anyId } from './any-id';
import { call, type Answer } from './http';

const serviceDesk = v.object({ id: v.string(), projectId: v.string(), projectKey: v.string() });

const customer = v.object({
  accountId: v.string(),
  displayName: v.optional(v.string(), ''),
  emailAddress: v.nullish(v.string()),
  active: v.optional(v.boolean(), true),
});
/** A customer of a service project, as its list shows them. */
export type ServiceDeskCustomer = v.InferOutput<typeof customer>;

// A page without its list is of another shape; taken for an empty one, it would say that nobody is there.
const customerPage = v.object({
  values: v.array(customer),
  isLastPage: v.optional(v.boolean(), true),
});
const requestTypePage = v.object({
  values: v.array(v.object({ id: v.string(), name: v.string(), restrictionStatus: v.optional(v.string()) })),
});
const organizationPage = v.object({
  values: v.array(v.object({ id: v.string(), name: v.string() })),
});
const permissionAnswer = v.object({
  canCreateRequest: v.array(v.pipe(anyId, v.transform(Number))),
});

/** Get service desk by id. The project's key or id serves as identifier too. */
export function readServiceDesk(as: Actor, project: string): Promise<Answer<v.InferOutput<typeof serviceDesk>>> {
  return call({
    as,
    operation: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}',
    path: route`/rest/servicedeskapi/servicedesk/${projectIdentifier(project)}`,
    schema: serviceDesk,
  });
}

/** Get customers of a service desk whose name or address begins with the query. Experimental. */
export function searchCustomers(
  as: Actor,
  project: string,
  query: string,
): Promise<Answer<v.InferOutput<typeof customerPage>>> {
  return call({
    as,
    operation: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    path: route`/rest/servicedeskapi/servicedesk/${projectIdentifier(project)}/customer?query=${query}&limit=50`,
    schema: customerPage,
    experimental: true,
  });
}

/** Get request types of a service desk. */
export function readRequestTypes(as: Actor, project: string): Promise<Answer<v.InferOutput<typeof requestTypePage>>> {
  return call({
    as,
    operation: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype',
    path: route`/rest/servicedeskapi/servicedesk/${projectIdentifier(project)}/requesttype?limit=50`,
    schema: requestTypePage,
  });
}

/** Check request type permissions of another account, up to 50 request types. Experimental; needs project admin. */
export function checkRequestTypes(
  as: Actor,
  project: string,
  accountId: string,
  requestTypeIds: number[],
): Promise<Answer<v.InferOutput<typeof permissionAnswer>>> {
  return call({
    as,
    operation: 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype/permissions/check',
    path: route`/rest/servicedeskapi/servicedesk/${projectIdentifier(project)}/requesttype/permissions/check`,
    schema: permissionAnswer,
    body: { accountId, permissions: ['canCreateRequest'], requestTypeIds },
    experimental: true,
  });
}

/** Get organizations of a service desk that this account belongs to. */
export function readDeskOrganizations(
  as: Actor,
  project: string,
  accountId: string,
): Promise<Answer<v.InferOutput<typeof organizationPage>>> {
  return call({
    as,
    operation: 'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
    path: route`/rest/servicedeskapi/servicedesk/${projectIdentifier(project)}/organization?accountId=${accountId}`,
    schema: organizationPage,
  });
}

/** Create customer: a portal-only account of the site, in no service project yet. 409 where the address has one. */
export function createCustomer(
  as: Actor,
  body: { email: string; displayName: string },
): Promise<Answer<ServiceDeskCustomer>> {
  return call({
    as,
    operation: 'POST /rest/servicedeskapi/customer',
    path: route`/rest/servicedeskapi/customer?strictConflictStatusCode=true`,
    schema: customer,
    body,
    writes: true,
  });
}

/** Invite a customer to a service desk by mail, creating the account where there is none. Experimental. */
export function inviteCustomer(
  as: Actor,
  serviceDeskId: string,
  body: { email: string; displayName: string },
): Promise<Answer<ServiceDeskCustomer>> {
  return call({
    as,
    operation: 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer/invite',
    path: route`/rest/servicedeskapi/servicedesk/${serviceDeskId}/customer/invite?strictConflictStatusCode=true`,
    schema: customer,
    body,
    experimental: true,
    writes: true,
  });
}

/** Add one customer. One account a call: with several, a 400 says neither which were added nor which were not. */
export function addCustomer(as: Actor, serviceDeskId: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'POST /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    path: route`/rest/servicedeskapi/servicedesk/${serviceDeskId}/customer`,
    schema: v.unknown(),
    body: { accountIds: [accountId] },
    writes: true,
  });
}

/** Remove one customer. Experimental; 400 where the service project is open to all. */
export function removeCustomer(as: Actor, serviceDeskId: string, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'DELETE /rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
    path: route`/rest/servicedeskapi/servicedesk/${serviceDeskId}/customer`,
    schema: v.unknown(),
    body: { accountIds: [accountId] },
    experimental: true,
    writes: true,
  });
}

/** Revoke portal only access: makes a portal-only account inactive. Needs site administration. */
export function revokePortalOnlyAccess(as: Actor, accountId: string): Promise<Answer<unknown>> {
  return call({
    as,
    operation: 'PUT /rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access',
    path: route`/rest/servicedeskapi/customer/user/${accountId}/revoke-portal-only-access`,
    schema: v.unknown(),
    writes: true,
  });
}

/** A bare number in the path is a service desk id; a project's id has to say that it is one. */
function projectIdentifier(project: string): string {
  return /^\d+$/.test(project) ? `projectId:${project}` : project;
}
