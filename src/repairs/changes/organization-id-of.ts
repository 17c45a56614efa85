import { readOrganizations } from '../../atlassian/customer-organizations';
import type { Learned } from './change';

/** Under which name an organization that a plan makes is learned. */
export function organizationKey(name: string): string {
  return `organization:${name}`;
}

/**
 * The organization to use: named by the plan, made by an earlier change, or, where another plan made it, found by its
 * name; empty where it is not there yet.
 */
export async function organizationIdOf(
  target: { organizationId: string; organizationName: string },
  learned: Learned,
): Promise<string> {
  const known = target.organizationId || learned.get(organizationKey(target.organizationName));
  if (known !== undefined) return known;
  const answer = await readOrganizations('user');
  const found = answer.ok ? answer.body.values.find((one) => one.name === target.organizationName) : undefined;
  // Not there is learned too: only a change of the same plan can make it now, which learns it anew.
  learned.set(organizationKey(target.organizationName), found?.id ?? '');
  return found?.id ?? '';
}

/** What is said where the organization that an earlier change should have made is not there. */
export const NO_ORGANIZATION = {
  ok: false,
  calls: [],
  status: 404,
  message: 'The organization is not there.',
} as const;
