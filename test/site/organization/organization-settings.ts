import { ok } from '../answers';
import type { SiteState } from '../site-state';
import { stableUuid } from '../stable-id';
import { organizationError, type OrganizationOperation } from './organization-operation';

/** The id of an organization that the site does not belong to. */
export const anotherOrganizationId = stableUuid('another organization');

export const listOrganizations: OrganizationOperation = {
  label: 'GET /admin/v1/orgs',
  scope: 'read:orgs:admin',
  run({ state: { organization }, own }) {
    const [id, name] = own ? [organization.id, organization.name] : [anotherOrganizationId, 'Another organization'];
    return ok({ data: [{ id, type: 'orgs', attributes: { name } }], links: { self: '' } });
  },
};

export const listDomains: OrganizationOperation = {
  label: 'GET /admin/v1/orgs/{orgId}/domains',
  scope: 'read:domains:admin',
  run({ state: { organization }, own }) {
    const data = own ? organization.verifiedDomains : [];
    return ok({
      data: data.map((name) => ({
        id: stableUuid(`domain ${name}`),
        type: 'domains',
        attributes: { name, claim: { type: 'dns', status: 'verified' } },
      })),
      links: { self: '' },
    });
  },
};

export const listApprovedDomains: OrganizationOperation = {
  label: 'GET /admin/v2/orgs/{orgId}/app-access-settings/domains',
  scope: 'read:app-access-settings:admin',
  run: ({ state }) =>
    ok({
      data: approvedDomains(state).map(({ domain }) => ({ domain, enabled: true, numberOfProductsAppliesTo: 1 })),
      links: { self: '' },
    }),
};

export const readApprovedDomain: OrganizationOperation = {
  label: 'GET /admin/v2/orgs/{orgId}/app-access-settings/domains/{domain}',
  scope: 'read:app-access-settings:admin',
  run({ state, params }) {
    const wanted = params['domain']?.toLowerCase();
    const found = approvedDomains(state).find(({ domain }) => domain.toLowerCase() === wanted);
    if (found === undefined) return organizationError(404, 'ADMIN-404-1', 'this domain is not approved');
    return ok({
      domain: found.domain,
      enabled: true,
      adminNotifications: false,
      products: [
        {
          productId: `ari:cloud:jira-servicedesk::site/${state.site.cloudId}`,
          accessMode: found.adminApproval ? 'ADMIN_APPROVAL' : 'DIRECT_ACCESS',
          defaultRole: found.role === 'none' ? null : `atlassian/${found.role}`,
        },
      ],
    });
  },
};

/** Every internal domain is an approved one; those with settings of their own keep them. */
function approvedDomains({ customerAccess }: SiteState) {
  const { approvedDomains: own, internalDomains } = customerAccess;
  const others = internalDomains.filter((domain) => own.every((one) => one.domain !== domain));
  return [...own, ...others.map((domain) => ({ domain, role: 'customer' as const, adminApproval: false }))];
}
