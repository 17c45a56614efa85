import api, { assumeTrustedRoute } from '@forge/api';
import { outcomeOf } from './outcome';

interface Call {
  payload: { path: string; method?: string; body?: object; headers?: Record<string, string>; accountId?: string };
}

async function read({ payload }: Call, who: 'user' | 'app'): Promise<object> {
  const { path, method = 'GET', body, headers = {}, accountId } = payload;
  const requester = who === 'app' ? api.asApp() : api.asUser(accountId);
  const response = await requester.requestJira(assumeTrustedRoute(path), {
    method,
    headers: body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const header = response.headers.get('x-echo');
  return { status: response.status, text: await response.text(), header };
}

export const product = {
  asUser: (call: Call) => outcomeOf(() => read(call, 'user')),
  asApp: (call: Call) => outcomeOf(() => read(call, 'app')),
  /** The error handling that hides everything, as careless apps have it. */
  swallow: (call: Call) => read(call, 'user').catch(() => 'all is well'),
  confluence: () => outcomeOf(() => api.asUser().requestConfluence(assumeTrustedRoute('/wiki/api/v2/spaces'))),
};
