import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { call, type Answer } from './http';
import { user } from './jira';

const applicationRoles = v.object({ items: v.array(v.object({ key: v.string() })) });
const userWithRoles = v.object({ accountId: v.string(), applicationRoles });
/** Who hides them is found all the same. */
const wholeUser = v.object({ ...user.entries, applicationRoles: v.optional(applicationRoles) });

/**
 * Get user, with the application roles that its groups give it. Needs Browse users and groups.
 * {@link https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/}
 */
export function readUserRoles(as: Actor, accountId: string): Promise<Answer<v.InferOutput<typeof userWithRoles>>> {
  return readWith(as, accountId, userWithRoles);
}

/** The same with everything else that Jira shows of the account, where one call has to do. */
export function readWholeUser(as: Actor, accountId: string): Promise<Answer<v.InferOutput<typeof wholeUser>>> {
  return readWith(as, accountId, wholeUser);
}

function readWith<T>(as: Actor, accountId: string, schema: v.GenericSchema<unknown, T>): Promise<Answer<T>> {
  const path = route`/rest/api/3/user?accountId=${accountId}&expand=applicationRoles`;
  return call({ as, operation: 'GET /rest/api/3/user', path, schema });
}
