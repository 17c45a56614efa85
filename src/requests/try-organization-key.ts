import type { Answer } from '../atlassian/http';
import { peekApprovedDomains, readDomains, readOrganizations, searchDirectories } from '../atlassian/organization';
import { siteResources } from '../facts/directory';
import type { LendKey, OpenedByKey } from '../records/organization-key';
import { stop } from './problem';

/** Where the Organizations API is, as an administrator allows it. */
const DOMAIN = 'api.atlassian.com';

const SCOPES = { organization: 'read:orgs:admin', directory: 'read:directories:admin' };

/** Whose key is tried, and on which site. */
export interface KeyTrial {
  withKey: LendKey;
  /** The organization's id where it is known or was typed. */
  organizationId?: string | undefined;
  accountId: string;
  cloudId: string | undefined;
}

/** Which organization a key belongs to, and what it can read. */
export interface TriedKey {
  organizationId: string;
  organizationName?: string;
  opens: OpenedByKey;
}

/**
 * Tries what the app needs the key for, by reading. Ends the request where the key is refused, lacks a scope or belongs
 * to another organization than the site: there, everybody would seem to be listed nowhere.
 */
export async function tryOrganizationKey(trial: KeyTrial): Promise<TriedKey> {
  const organization = await organizationOf(trial);
  const access = { organizationId: organization.organizationId, withKey: trial.withKey };
  const own = { accountIds: [trial.accountId] };
  const here = trial.cloudId === undefined ? own : { ...own, resourceIds: siteResources(trial.cloudId) };
  const [directory, domains, approved] = await Promise.all([
    searchDirectories(access, here),
    readDomains(access),
    peekApprovedDomains(access),
  ]);
  if (!directory.ok) {
    if (directory.source.status === 404)
      stop('organization-not-found', { id: access.organizationId }, directory.source);
    return refused(directory, SCOPES.directory);
  }
  if (!directory.body.data.some((user) => user.accountId === trial.accountId)) {
    stop('organization-other-site', undefined, directory.source);
  }
  return { ...organization, opens: { domains: domains.ok, approvedDomains: approved.ok } };
}

async function organizationOf({
  withKey,
  organizationId: known,
}: KeyTrial): Promise<Pick<TriedKey, 'organizationId' | 'organizationName'>> {
  const answer = await readOrganizations({ organizationId: known ?? '', withKey });
  if (!answer.ok) {
    if (answer.source.status !== 403) return refused(answer, SCOPES.organization);
    if (known === undefined) stop('organization-id-needed', { scope: SCOPES.organization }, answer.source);
    return { organizationId: known };
  }
  const { data } = answer.body;
  if (known === undefined && data.length !== 1)
    stop('organization-id-needed', { scope: SCOPES.organization }, answer.source);
  const found = known === undefined ? data[0] : data.find(({ id }) => id === known);
  if (found === undefined) return stop('organization-not-found', { id: known ?? '' }, answer.source);
  const name = found.attributes?.name;
  return { organizationId: found.id, ...(name ? { organizationName: name } : {}) };
}

function refused({ reason, refusal, source }: Extract<Answer<unknown>, { ok: false }>, scope: string): never {
  if (reason === 'egress-off') return stop('egress-off', { domain: DOMAIN });
  if (source.status === 401) return stop('key-refused', undefined, source);
  if (source.status === 403) return stop('key-lacks-scope', { scope }, source);
  return stop('organization-unreadable', { reason, code: refusal.code ?? String(source.status) }, source);
}
