import { getFetchAPI } from '@forge/api/out/api/fetch';
import { requestJira, route } from '../../src/atlassian/platform';

// What the package of the platform itself sends is the reference.
const { asApp, asUser } = getFetchAPI();
const REFERENCE = { user: asUser(), app: asApp() };
const PATH = route`/rest/api/3/user?accountId=${'a b/c'}`;
const INIT = { method: 'POST', headers: { Accept: 'application/json' }, body: '{"a":1}' };

const sent: unknown[] = [];
let answer: Response;
beforeEach(() => {
  sent.length = 0;
  answer = new Response('{}', { status: 200 });
  Object.assign(globalThis, {
    __forge_fetch__: async (...call: unknown[]) => {
      sent.push(call);
      return answer;
    },
  });
});
afterEach(() => {
  delete (globalThis as { __forge_fetch__?: unknown }).__forge_fetch__;
});

test.each(['user', 'app'] as const)('as the %s, Jira is sent what the package sends', async (as) => {
  expect(await requestJira(as, PATH, INIT)).toBe(answer);
  expect(await REFERENCE[as].requestJira(PATH, INIT)).toBe(answer);
  const [ours, theirs] = sent;
  expect(JSON.parse(JSON.stringify(ours))).toEqual(JSON.parse(JSON.stringify(theirs)));
  expect(JSON.stringify(ours)).toContain('/rest/api/3/user?accountId=a%20b%2Fc');
});

test.each([
  ['the platform did not get through', 'UPSTREAM_TIMEOUT'],
  ['the person has not consented', 'NEEDS_AUTHENTICATION_ERR'],
])('where %s, both throw', async (_, refusal) => {
  answer = new Response('', { status: 424, headers: { 'forge-proxy-error': refusal } });
  await expect(requestJira('user', PATH, INIT)).rejects.toThrow(refusal);
  await expect(REFERENCE.user.requestJira(PATH, INIT)).rejects.toThrow();
});

test('what Jira itself refuses comes back as it is', async () => {
  answer = new Response('', { status: 403 });
  expect((await requestJira('app', PATH, INIT)).status).toBe(403);
});

test('a path that was not made by route is refused', async () => {
  const made = '/rest/api/3/myself' as never;
  await expect(requestJira('user', made, INIT)).rejects.toThrow();
  expect(sent).toEqual([]);
});
