import { readOrganizations } from '../../atlassian/customer-organizations';
import type { Learned, NotBegun, StateRead } from './change';

type Unread = Extract<StateRead<never>, { ok: false }>;

/** Under which name an organization that a plan makes is learned. */
export function organizationKey(name: string): string {
  return `organization:${name}`;
}

/**
 * The organization to use: named by the plan, made by an earlier change, or, where another plan made it, found by its
 * name; empty where it is not there yet. What could not be read where that has to be looked up and was not told.
 */
export async function organizationIdOf(
  target: { organizationId: string; organizationName: string },
  learned: Learned,
): Promise<string | Unread> {
  const known = target.organizationId || learned.get(organizationKey(target.organizationName));
  if (known !== undefined) return known;
  const answer = await readOrganizations('user');
  if (!answer.ok) return answer;
  const found = answer.body.values.find((one) => one.name === target.organizationName);
  // Not there is learned too: only a change of the same plan can make it now, which learns it anew.
  learned.set(organizationKey(target.organizationName), found?.id ?? '');
  return found?.id ?? '';
}

/** Where the organization that an earlier change should have made is not there, or could not be looked up. */
export function noOrganization(id: '' | Unread): NotBegun {
  if (id === '') return { ok: false, begun: false, calls: [], trouble: { of: 'no-organization' } };
  return { ok: false, begun: false, calls: [id.source], status: id.source.status };
}
