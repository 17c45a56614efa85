import { route } from './platform';
import * as v from 'valibot';
import type { Actor } from '../facts/fact';
import { call, type Answer } from './http';

const license = v.object({
  applications: v.array(v.object({ id: v.string(), plan: v.string() })),
});

/**
 * Get license: the plan of each app on the site. Experimental.
 * {@link https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-instance-information/}
 */
export function readLicense(as: Actor): Promise<Answer<v.InferOutput<typeof license>>> {
  return call({
    as,
    operation: 'GET /rest/api/3/instance/license',
    path: route`/rest/api/3/instance/license`,
    schema: license,
    experimental: true,
  });
}
