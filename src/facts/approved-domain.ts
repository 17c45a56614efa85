import { readable, unreadable } from './fact';
import type { Gatherer } from './gather';

/** Whether the customer's domain is an approved one of the organization, and what it gives in Jira Service Management. */
export interface ApprovedDomain {
  domain: string;
  approved: boolean;
  /** Absent where the operation says nothing about Jira Service Management on this site. */
  serviceManagement?: {
    /** `DIRECT_ACCESS`, `INVITE_ONLY` or `ADMIN_APPROVAL`; may be others, since the operation is experimental. */
    accessMode: string;
    /** `customer`, `user`, `none` …, without the prefix `atlassian/`. */
    defaultRole: string;
  };
}

export const operations = ['GET /admin/v2/orgs/{orgId}/app-access-settings/domains/{domain}'] as const;

/** Read only where the directory does not list the address: for others, what they have counts, not what they would get. */
const approvedDomain: Gatherer<'approvedDomain'> = {
  fact: 'approvedDomain',
  scope: 'customer',
  audience: 'jira-admin',
  async gather(context) {
    const [directory, address] = await Promise.all([context.directory, context.read('address')]);
    if (directory === undefined || !address.readable || address.value.domain === '') return unreadable('not-needed');
    const listed = await directory.user(context.email);
    const { domain } = address.value;
    const answer = listed.ok && listed.body === undefined ? await directory.approvedDomain(domain) : undefined;
    if (answer === undefined) return unreadable('not-needed');
    if (!answer.ok) {
      return answer.source.status === 404
        ? readable({ domain, approved: false }, answer.source)
        : unreadable(answer.reason, [answer.source]);
    }
    const own = answer.body.products.find(({ productId }) => isServiceManagementHere(productId, context.cloudId));
    return readable(
      {
        domain,
        approved: answer.body.enabled,
        ...(own === undefined
          ? {}
          : {
              serviceManagement: {
                accessMode: own.accessMode ?? '',
                defaultRole: (own.defaultRole ?? 'none').replace(/^atlassian\//, ''),
              },
            }),
      },
      answer.source,
    );
  },
};

export default approvedDomain;

function isServiceManagementHere(productId: string, cloudId: string | undefined): boolean {
  return cloudId !== undefined && productId === `ari:cloud:jira-servicedesk::site/${cloudId}`;
}
