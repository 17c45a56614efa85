import { route } from './platform';
import * as v from 'valibot';
import { anyId } from './any-id';
import { call, type Answer } from './http';

const sitePolicy = v.object({ anyContentBlocked: v.optional(v.boolean(), false) });
const projectPolicies = v.object({
  projectDataPolicies: v.optional(
    v.array(
      v.object({
        id: anyId,
        dataPolicy: v.object({ anyContentBlocked: v.optional(v.boolean(), false) }),
      }),
    ),
    [],
  ),
});

/**
 * Get data policy for the workspace: whether a data security policy keeps this app out of anything. Only apps may ask.
 * {@link https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-app-data-policies/}
 */
export function readDataPolicy(): Promise<Answer<v.InferOutput<typeof sitePolicy>>> {
  const operation = 'GET /rest/api/3/data-policy';
  return call({ as: 'app', operation, path: route`/rest/api/3/data-policy`, schema: sitePolicy });
}

/**
 * Get data policy for projects: the same for up to 50 projects, by id. Only apps may ask.
 * @returns the ids of those that the app is kept out of
 */
export async function readBlockedProjects(ids: readonly string[]): Promise<Answer<ReadonlySet<string>>> {
  const answer = await call({
    as: 'app',
    operation: 'GET /rest/api/3/data-policy/project',
    path: route`/rest/api/3/data-policy/project?ids=${ids.join(',')}`,
    schema: projectPolicies,
  });
  if (!answer.ok) return answer;
  const blocked = answer.body.projectDataPolicies.filter(({ dataPolicy }) => dataPolicy.anyContentBlocked);
  return { ...answer, body: new Set(blocked.map(({ id }) => String(id))) };
}
