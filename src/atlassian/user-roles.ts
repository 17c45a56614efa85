import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { call, type Answer } from './http';

const user = v.object({
  accountId: v.string(),
  applicationRoles: v.object({ items: v.array(v.object({ key: v.string() })) }),
});

/**
 * Get user, with the application roles that its groups give it. Needs Browse users and groups.
 * {@link https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/}
 */
export function readUserRoles(as: Actor, accountId: string): Promise<Answer<v.InferOutput<typeof user>>> {
  const path = route`/rest/api/3/user?accountId=${accountId}&expand=applicationRoles`;
  return call({ as, operation: 'GET /rest/api/3/user', path, schema: user });
}
