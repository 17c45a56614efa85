import { readLinkedOrganizations, readOrganizations } from '../atlassian/customer-organizations';
import { readable, unreadable, type Fact } from './fact';
import type { Gatherer } from './gather';
import { knownAccount } from './known-account';

/** An organization of customers' people, seen from one customer and one service project. */
export interface Organization {
  id: string;
  name: string;
  /** The customer is in it. */
  member: boolean;
  /** It is part of the service project. */
  linked: boolean;
  /** Its members come from an identity provider and cannot be changed here. */
  provisioned: boolean;
}

/** Organizations that the caller can see. `complete`: there are no more of them. */
export interface CustomerOrganizations {
  organizations: Organization[];
  complete: boolean;
}

export const operations = [
  'GET /rest/servicedeskapi/organization',
  'GET /rest/servicedeskapi/servicedesk/{serviceDeskId}/organization',
] as const;

/** Read for a plan only: the list is as long as the site has organizations. */
const customerOrganizations: Gatherer<'customerOrganizations'> = {
  fact: 'customerOrganizations',
  scope: 'customer',
  audience: 'agent',
  async gather(context) {
    const [account, desk] = await Promise.all([knownAccount(context), context.read('serviceDesk')]);
    return desk.readable ? organizationsOf(desk.value.id, account?.accountId) : desk;
  },
};

export default customerOrganizations;

/** All organizations that the caller can see, from one service project and, where there is one, from one account. */
export async function organizationsOf(
  serviceDeskId: string,
  accountId: string | undefined,
): Promise<Fact<CustomerOrganizations>> {
  const [all, linked, own] = await Promise.all([
    readOrganizations('user'),
    readLinkedOrganizations('user', serviceDeskId),
    accountId === undefined ? undefined : readOrganizations('user', accountId),
  ]);
  if (!all.ok) return unreadable(all.reason, [all.source]);
  if (!linked.ok) return unreadable(linked.reason, [linked.source]);
  if (own?.ok === false) return unreadable(own.reason, [own.source]);
  const listed = [...all.body.values, ...linked.body.values, ...(own?.body.values ?? [])];
  const organizations = new Map(
    listed.map(({ id, name, scimManaged }): [string, Organization] => [
      id,
      {
        id,
        name,
        member: own?.body.values.some((one) => one.id === id) ?? false,
        linked: linked.body.values.some((one) => one.id === id),
        provisioned: scimManaged === true,
      },
    ]),
  );
  const complete = all.body.complete && linked.body.complete && (own?.body.complete ?? true);
  return readable({ organizations: [...organizations.values()], complete }, all.source);
}
