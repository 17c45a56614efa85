import type { APIResponse, FetchMethod } from '@forge/api';
import { requireSafeUrl, type Route } from '@forge/api/out/safeUrl';

export type { APIResponse } from '@forge/api';
export { route, type Route } from '@forge/api/out/safeUrl';

/** What the platform gives the app's process, as far as Jira is called through it. */
interface Platform {
  __forge_fetch__: (remote: Record<string, string>, ...call: Parameters<FetchMethod>) => Promise<APIResponse>;
}

/**
 * Calls Jira as the caller or as the app: what `requestJira` of `@forge/api` does, without what its file brings besides
 * (other products, sign-in to others, metrics), which is a twentieth of what a resolver may weigh.
 * `test/atlassian/platform.test.ts` compares the two.
 *
 * @throws where the platform itself did not get through to Jira
 */
export async function requestJira(
  as: 'user' | 'app',
  path: Route,
  init: Parameters<FetchMethod>[1],
): Promise<APIResponse> {
  const { __forge_fetch__: call } = globalThis as unknown as Platform;
  const response = await call({ type: 'fpp', provider: as, remote: 'jira' }, requireSafeUrl(path).value, init);
  const refusal = response.headers.get('forge-proxy-error');
  if (refusal !== null) throw new Error(`Forge did not pass the call on: ${refusal}`);
  return response;
}
